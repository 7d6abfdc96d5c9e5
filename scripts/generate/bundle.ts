import { bundle, createConfig } from "@redocly/openapi-core";
import { fromRoot } from "../paths.ts";
import { isObject } from "./model/document.ts";

/** The contract in one document. */
export interface Bundle {
  readonly document: Record<string, unknown>;
  /** Absolute paths of the files it was made of. */
  readonly files: readonly string[];
}

/** The extension that says in which folder of `spec/components/schemas` a schema lies, such as `runs` or `messages`. */
export const SUBJECT = "x-openruns-subject";

/** Files of spec/paths that the entry does not list are linked, as `npm run lint` links them. */
const CONFIG = {
  plugins: [fromRoot("spec/rules/plugin.js")],
  preprocessors: { "openruns/link-paths": "on" as const },
};

/**
 * Bundles the multi-file contract. The sections of `components` are sorted, so that a new use moves nothing, and each schema
 * carries its subject (the folder of its file), so that whoever reads the bundle can group the schemas as `spec/` does.
 *
 * @throws {Error} when a reference leads nowhere, or when the folders do not give each schema exactly one subject
 */
export async function bundleContract(entry: string): Promise<Bundle> {
  const result = await bundle({ ref: entry, config: await createConfig(CONFIG) });
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
  const files = [...result.fileDependencies].sort();
  if (isObject(document.components) && isObject(document.components.schemas)) {
    addSubjects(document.components.schemas, files);
  }
  return { document, files };
}

/** Writes the folder of each schema's file into the schema; a schema without a file of its own has no subject. */
function addSubjects(schemas: Record<string, unknown>, files: readonly string[]): void {
  const subjects = new Map<string, string>();
  for (const file of files) {
    const [, subject = "", name] = /[\\/]components[\\/]schemas[\\/](?:(\w+)[\\/])?(\w+)\.yaml$/.exec(file) ?? [];
    if (name === undefined) continue;
    const other = subjects.get(name);
    if (other !== undefined) {
      throw new Error(`There are two schemas ${name}, in ${other} and in ${subject}. Give one of them another name.`);
    }
    if (subject === "") throw new Error(`Move ${file} into the folder of its subject, such as schemas/runs.`);
    subjects.set(name, subject);
  }
  for (const [name, schema] of Object.entries(schemas)) {
    const subject = subjects.get(name);
    if (subject !== undefined) schemas[name] = { [SUBJECT]: subject, ...Object(schema) };
  }
}

const sorted = (entries: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1)));
