// The contract's documents, and which tool takes which of them: the table that `npm run test:tools` writes.
import { editions as derived } from "../../../../scripts/generate/editions/index.ts";
import { readRepositoryFile } from "./repository.ts";

interface Document {
  readonly file: string;
  readonly purpose: string;
  readonly losses: readonly string[];
}

interface ToolRow {
  readonly tool: string;
  readonly version: string;
  readonly document: string;
  readonly generates: boolean;
  /** Null: what compiles it was not on the machine of the test. */
  readonly compiles: boolean | null;
  readonly streams: string;
}

export const editions: readonly Document[] = [
  { file: "openapi.json", purpose: "The contract itself, OpenAPI 3.1.", losses: [] },
  ...derived,
];

export const tools: readonly ToolRow[] = JSON.parse(readRepositoryFile("test/tools/results.json"));
