import type { EnumType, Model, NamedSchema, TupleType } from "../../model/types.ts";
import { align } from "../../print/layout.ts";
import { quoteJson } from "../../print/strings.ts";
import { typeComment } from "./docs.ts";
import { goName, lastWord } from "./names.ts";
import { emitCollectionReader, emitTupleReader } from "./readers.ts";
import type { Spelling } from "./spelling.ts";
import { emitStruct } from "./structs.ts";
import { emitUnion, emitUnionReader } from "./unions.ts";

/** Names of the schemas that are emitted as events. */
const eventNames = (model: Model): Set<string> =>
  new Set([...model.events.map(({ name }) => name), ...model.eventUnions.map(({ name }) => name)]);

/** The subjects of the contract whose types are emitted; each becomes a file. */
export const subjectsOf = (model: Model): string[] =>
  [...new Set(shownSchemas(model).map(({ subject }) => subject))].toSorted();

/** The named types of one subject. */
export const emitSchemas = (model: Model, spelling: Spelling, subject: string): string =>
  shownSchemas(model)
    .filter((schema) => schema.subject === subject)
    .map((schema) => emitSchema(spelling, schema))
    .join("\n");

function shownSchemas(model: Model): NamedSchema[] {
  const events = eventNames(model);
  return model.schemas.filter(({ name, inClient }) => inClient && !events.has(name));
}

/** The functions that read the unions which other code reads. */
export function emitUnionReaders(model: Model, spelling: Spelling): string {
  const done = new Map<string, string>();
  for (let before = -1; before < done.size; ) {
    before = done.size;
    for (const { name, type } of model.schemas) {
      if (type.kind === "union" && spelling.readUnions.has(name) && !done.has(name))
        done.set(name, emitUnionReader(spelling, spelling.schema(name), type));
    }
  }
  return [...done.keys()]
    .toSorted()
    .map((name) => done.get(name))
    .join("");
}

function emitSchema(spelling: Spelling, schema: NamedSchema): string {
  const { type, description } = schema;
  const name = goName(schema.name);
  const head = typeComment(name, description);
  if (type.kind === "object") return emitStruct(spelling, schema, type);
  if (type.kind === "enum") return head + emitEnum(spelling, name, type);
  if (type.kind === "tuple") return head + emitTuple(spelling, name, type);
  if (spelling.isUnion(type)) return emitUnion(spelling, schema, type);
  if (spelling.holdsUnions(type))
    return `${head}type ${name} ${spelling.base(type)}\n\n${emitCollectionReader(spelling, name, type)}`;
  const base = type.kind === "ref" && type.nullable ? `*${spelling.base(type)}` : spelling.base(type);
  return `${head}type ${name} ${spelling.arms.has(schema.name) && spelling.shape(type) !== "free" ? "" : "= "}${base}\n`;
}

function emitEnum(spelling: Spelling, name: string, type: EnumType): string {
  const isText = type.values.every((value) => typeof value === "string");
  const rows = align(
    type.values.map((value) => {
      const constant = spelling.claim(`${name}${goName(String(value))}`, `${name} ${String(value)}`);
      return [constant, name, `= ${isText ? quoteJson(String(value)) : String(value)}`];
    }),
  );
  const values = rows.map((row) => `\t${row}\n`).join("");
  return `type ${name} ${isText ? "string" : "int64"}\n\n// Values of ${name}; a newer server may have others.\nconst (\n${values})\n`;
}

/** A tuple is a struct with a field for each item. */
function emitTuple(spelling: Spelling, name: string, type: TupleType): string {
  const items = type.items.map((item, at) => {
    const own = item.kind === "ref" ? lastWord(item.name) : `Item${at + 1}`;
    return { own, go: spelling.base(item) };
  });
  const rows = align(items.map(({ own, go }) => [own, go]));
  const values = items.map(({ own }) => `v.${own}`).join(", ");
  const json = spelling.package("encoding/json");
  return `type ${name} struct {
${rows.map((row) => `\t${row}\n`).join("")}}

${emitTupleReader(
  spelling,
  name,
  type,
  items.map(({ own }) => own),
)}
// MarshalJSON writes the list.
func (v ${name}) MarshalJSON() ([]byte, error) {
	return ${json}.Marshal([]any{${values}})
}
`;
}
