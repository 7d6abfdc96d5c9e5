import { isEventType } from "../../model/lookup.ts";
import type { Model, NamedSchema } from "../../model/types.ts";
import { Imports } from "../../print/imports.ts";
import { doc, importLines, Spelling } from "./spelling.ts";

const isEnum = ({ type, inline }: NamedSchema): boolean => type.kind === "enum" && !inline;

/** Enumerations, each a list that a program can walk and a type of the same name. */
export const emitEnums = (model: Model): string =>
  model.schemas
    .filter(isEnum)
    .map(
      (schema) =>
        `${doc(schema)}export const ${schema.name} = ${JSON.stringify("values" in schema.type ? schema.type.values : [])} as const;\n` +
        `${doc(schema)}export type ${schema.name} = (typeof ${schema.name})[number];\n`,
    )
    .join("\n");

/** Every named schema that is no event, with its documentation; a graph's own data is a type parameter. */
export function emitTypes(model: Model): string {
  const imports = new Imports();
  const spelling = new Spelling(model, imports, { home: "./types.ts" });
  const schemas = model.schemas.filter(
    ({ name, inline, type }) => !isEventType(model, name) && !(inline && type.kind !== "object"),
  );
  const enums = schemas.filter(isEnum).map(({ name }) => imports.use("./enums.ts", name));
  const types = schemas.filter((schema) => !isEnum(schema)).map((schema) => emitType(spelling, schema));
  const exported = enums.length === 0 ? "" : `\nexport type {\n${enums.map((name) => `  ${name},\n`).join("")}};\n\n`;
  return `${importLines(imports)}${exported}${types.join("\n")}`;
}

function emitType(spelling: Spelling, schema: NamedSchema): string {
  const { name, type } = schema;
  if (schema.generic !== null && schema.generics.includes(schema.generic)) {
    return `${doc(schema)}export type ${name} = ${spelling.write(type)};\n`;
  }
  const head = `${name}${spelling.parametersWithDefaults(schema.generics)}`;
  const simple =
    type.kind === "object" && !type.nullable && (type.additional === null || type.additional.kind === "free");
  if (simple && type.properties.length > 0) return `${doc(schema)}export interface ${head} ${spelling.object(type)}\n`;
  return `${doc(schema)}export type ${head} = ${spelling.write(type)};\n`;
}
