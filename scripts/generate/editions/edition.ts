import type { Members } from "./walk.ts";

/** The contract as another document, for tools that cannot use the main one. */
export interface Edition {
  /** Its file in generated/. */
  readonly file: string;
  /** For whom it is, one sentence. */
  readonly purpose: string;
  /** What the main document says and this one does not; a sentence each. */
  readonly losses: readonly string[];
  /** Makes it from a copy of the main document. */
  derive(document: Members): Members;
}
