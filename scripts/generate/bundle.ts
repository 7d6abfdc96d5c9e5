import { bundle, createConfig } from "@redocly/openapi-core";
import { isObject } from "./model/document.ts";

/** The contract in one document. */
export interface Bundle {
  readonly document: Record<string, unknown>;
  /** Absolute paths of the files it was made of. */
  readonly files: readonly string[];
}

/** Bundles the multi-file contract; the sections of `components` are sorted, so that a new use moves nothing. */
export async function bundleContract(entry: string): Promise<Bundle> {
  const result = await bundle({ ref: entry, config: await createConfig({}) });
  const failures = result.problems.filter(({ severity }) => severity === "error");
  if (failures.length > 0) {
    const lines = failures.map(({ message, location }) => {
      const [place] = location;
      return `  ${place?.source.absoluteRef ?? entry}${place?.pointer ?? ""}\n    ${message}`;
    });
    throw new Error(`${entry} cannot be bundled:\n${lines.join("\n")}`);
  }
  const document: unknown = result.bundle.parsed;
  if (!isObject(document)) throw new Error(`${entry} is no OpenAPI document.`);
  if (isObject(document.components)) {
    for (const [section, entries] of Object.entries(document.components)) {
      if (isObject(entries)) document.components[section] = sorted(entries);
    }
  }
  return { document, files: [...result.fileDependencies].sort() };
}

const sorted = (entries: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1)));
