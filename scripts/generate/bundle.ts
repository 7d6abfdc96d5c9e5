import { bundle, createConfig } from "@redocly/openapi-core";
import { fromRoot } from "../paths.ts";
import { isObject } from "./model/document.ts";

/** The contract in one document. */
export interface Bundle {
  readonly document: Record<string, unknown>;
  /** Absolute paths of the files it was made of. */
  readonly files: readonly string[];
}

/** The extension that names the folder of `spec/components/schemas` in which a schema is, such as `runs` or `messages`. */
export const SUBJECT = "x-openruns-subject";

/** The plugin links the files of spec/paths that the entry does not list; `npm run lint` uses the same plugin. */
const CONFIG = {
  plugins: [fromRoot("spec/rules/plugin.js")],
  preprocessors: { "openruns/link-paths": "on" as const },
};

/**
 * Bundles the files of the contract into one document. The sections of `components` are sorted by name, so that a new reference
 * does not reorder them, and each schema names its folder (`x-openruns-subject`), so that readers can group the schemas as `spec/`
 * does.
 *
 * @throws {Error} if a reference cannot be resolved, if two schemas have the same name, or if a schema is in no folder
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
  if (!isObject(document)) throw new Error(`${entry} is not an OpenAPI document.`);
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

/** Adds `x-openruns-subject` to each schema that has a file of its own. */
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
