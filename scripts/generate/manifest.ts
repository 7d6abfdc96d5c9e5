import { isObject } from "./model/document.ts";
import { NOTICE } from "./notice.ts";

/** What a part of `generated/` was made of, and what it was when it was made. */
export interface ManifestPart {
  /** Hash over contract, scripts, runtime sources and tool versions. */
  readonly inputs: string;
  /** npm packages that had a hand in it. */
  readonly tools: Readonly<Record<string, string>>;
  /** Hash of each file, by path from the root. */
  readonly outputs: Readonly<Record<string, string>>;
}

export interface Manifest {
  readonly contractVersion: string;
  /** Hash over the files of spec/ that the contract is made of. */
  readonly spec: string;
  readonly parts: Readonly<Record<string, ManifestPart>>;
}

export const MANIFEST = "generated/manifest.json";

/** The text of the manifest: parts and files sorted, so that the order of work shows nowhere. */
export function manifestText(manifest: Manifest): string {
  const sorted = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
  const parts = Object.fromEntries(
    Object.entries(sorted(manifest.parts)).map(([name, part]) => [
      name,
      { inputs: part.inputs, tools: sorted(part.tools), outputs: sorted(part.outputs) },
    ]),
  );
  const { contractVersion, spec } = manifest;
  return `${JSON.stringify({ $comment: NOTICE, contractVersion, spec, parts }, null, 2)}\n`;
}

/** Reads what `manifestText` wrote; null for anything else, which then counts as never generated. */
export function parseManifest(text: string | null): Manifest | null {
  if (text === null) return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isObject(value) || typeof value.contractVersion !== "string" || typeof value.spec !== "string") return null;
  const parts: Record<string, ManifestPart> = {};
  for (const [name, part] of Object.entries(isObject(value.parts) ? value.parts : {})) {
    if (!isObject(part) || typeof part.inputs !== "string") return null;
    parts[name] = { inputs: part.inputs, tools: texts(part.tools), outputs: texts(part.outputs) };
  }
  return { contractVersion: value.contractVersion, spec: value.spec, parts };
}

function texts(value: unknown): Record<string, string> {
  const entries = Object.entries(isObject(value) ? value : {});
  return Object.fromEntries(entries.flatMap(([key, text]) => (typeof text === "string" ? [[key, text]] : [])));
}
