// `extract` of a search: values out of a record by paths like `values.messages[-1].content`.
import { Refusal } from "../engine/types.ts";
import { isObject } from "./table.ts";

const ROOTS = ["config", "interrupts", "metadata", "values"];
const MOST_PATHS = 10;
const TAKEN = new Set([
  "thread_id",
  "created_at",
  "updated_at",
  "state_updated_at",
  "metadata",
  "config",
  "context",
  "status",
  "values",
  "interrupts",
]);

/** Why the paths are refused. */
export function extractFault(extract: Readonly<Record<string, string>>): Refusal | undefined {
  const names = Object.keys(extract);
  if (names.length > MOST_PATHS) {
    return new Refusal(422, `Maximum of ${MOST_PATHS} extract paths allowed, got ${names.length}`);
  }
  const taken = names.filter((name) => TAKEN.has(name)).sort();
  if (taken.length > 0) {
    return new Refusal(
      422,
      `Extract keys cannot use reserved field names: [${taken.map((name) => `'${name}'`).join(", ")}]`,
    );
  }
  for (const [name, path] of Object.entries(extract)) {
    if (!/^[a-zA-Z_][a-zA-Z0-9_]*$/.test(name)) {
      return new Refusal(422, `Extract key '${name}' must be a valid identifier (letters, digits, underscores)`);
    }
    if (path === "") return new Refusal(422, `Extract path for '${name}' must be a non-empty string`);
    if (!ROOTS.includes(path.split(/[.[]/)[0] ?? "")) {
      return new Refusal(422, `Extract path '${path}' must start with one of: ${ROOTS.join(", ")}`);
    }
  }
  return undefined;
}

/** The value at each path, null where there is none. */
export function extracted(record: object, extract: Readonly<Record<string, string>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(extract).map(([name, path]) => [name, valueAt(record, path)]));
}

function valueAt(record: object, path: string): unknown {
  let value: unknown = record;
  for (const step of path.split(/\.|\[/)) {
    if (step === "") continue;
    if (step.startsWith("_")) return null;
    if (step.endsWith("]")) {
      const index = Number(step.slice(0, -1));
      value = Array.isArray(value) && Number.isInteger(index) ? value.at(index) : null;
    } else {
      value = isObject(value) && Object.hasOwn(value, step) ? value[step] : null;
    }
    if (value === undefined || value === null) return null;
  }
  return value;
}
