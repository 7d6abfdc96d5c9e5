import type { Model, NamedSchema } from "../../model/types.ts";
import { doc, genericsWithDefaults, TypeWriter } from "./spelling.ts";

/** Schemas that the client shows in another form: events, whose names the runtime takes apart. */
export const eventNames = (model: Model): Set<string> =>
  new Set([...model.events.map(({ name }) => name), ...model.eventUnions.map(({ name }) => name)]);

/** Every named schema that is no event, with its documentation; a graph's own data is a type parameter. */
export function emitTypes(model: Model): string {
  const hidden = eventNames(model);
  const writer = new TypeWriter(model);
  const schemas = model.schemas.filter(
    ({ name, inline, type }) => !hidden.has(name) && !(inline && type.kind !== "object"),
  );
  const enums = schemas.filter(({ type }) => type.kind === "enum").map(({ name }) => name);
  const parts = schemas.filter(({ type }) => type.kind !== "enum").map((schema) => emitType(model, schema, writer));
  const imports =
    enums.length === 0
      ? ""
      : `import type {\n${enums.map((name) => `  ${name},\n`).join("")}} from "./enums.ts";\n\nexport type {\n` +
        `${enums.map((name) => `  ${name},\n`).join("")}};\n\n`;
  return `${imports}${parts.join("\n")}`;
}

function emitType(model: Model, schema: NamedSchema, writer: TypeWriter): string {
  const { name, type } = schema;
  if (schema.generic !== null && schema.generics.includes(schema.generic)) {
    return `${doc(schema)}export type ${name} = ${writer.write(type)};\n`;
  }
  const head = `${name}${genericsWithDefaults(model, schema.generics)}`;
  const simple =
    type.kind === "object" && !type.nullable && (type.additional === null || type.additional.kind === "free");
  if (simple && type.properties.length > 0) return `${doc(schema)}export interface ${head} ${writer.object(type)}\n`;
  return `${doc(schema)}export type ${head} = ${writer.write(type)};\n`;
}
