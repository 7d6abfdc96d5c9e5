import type { Model } from "../../model/types.ts";
import { typeName } from "./names.ts";

/** A copy of the model in which schemas have names that Java allows for classes. */
export function renameTypes(model: Model): Model {
  const rename = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(rename);
    if (typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value).map(([key, inner]): [string, unknown] => [key, rename(inner)]);
    const copy: Record<string, unknown> = Object.fromEntries(entries);
    if (copy.kind === "ref" && typeof copy.name === "string") copy.name = typeName(copy.name);
    return copy;
  };
  const schemas = model.schemas.map((schema) => ({ ...schema, name: typeName(schema.name) }));
  return rename({ ...model, schemas }) as Model;
}
