import { isObject } from "./model/document.ts";
import { NOTICE } from "./notice.ts";

/** Records what `generated/` was made from. */
export interface Manifest {
  readonly contractVersion: string;
  /** Hash over the files of spec/ that the contract is made of. */
  readonly spec: string;
  /** Versions of the npm packages that shape the output. */
  readonly tools: Readonly<Record<string, string>>;
  /** Hash over the files of each part: the contract's documents, and each target. */
  readonly parts: Readonly<Record<string, string>>;
}

export const MANIFEST = "generated/manifest.json";

/** The text of the manifest; `names` gives the order of the parts. */
export function manifestText({ parts, ...manifest }: Manifest, names: readonly string[]): string {
  const known = names.flatMap((name) => (parts[name] === undefined ? [] : [[name, parts[name]]]));
  return `${JSON.stringify({ $comment: NOTICE, ...manifest, parts: Object.fromEntries(known) }, null, 2)}\n`;
}

/** Parses the text of a manifest; null if it is not one. */
export function parseManifest(text: string | null): Pick<Manifest, "parts"> | null {
  if (text === null) return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const parts = isObject(value) && isObject(value.parts) ? Object.entries(value.parts) : [];
  return {
    parts: Object.fromEntries(parts.flatMap(([name, hash]) => (typeof hash === "string" ? [[name, hash]] : []))),
  };
}
