import type { EnumType, Model, NamedSchema, TupleType } from "../../model/types.ts";
import { fileOf } from "./groups.ts";
import { align, comment, goName, lastWord, quote } from "./names.ts";
import { emitCollectionReader, emitTupleReader } from "./readers.ts";
import type { Shapes } from "./spelling.ts";
import { emitStruct } from "./structs.ts";
import { emitUnion, emitUnionReader } from "./unions.ts";

/** The named types that are events of streams instead. */
export const eventNames = (model: Model): Set<string> =>
  new Set([...model.events.map(({ name }) => name), ...model.eventUnions.map(({ name }) => name)]);

/** All named types, by the file that holds them. The readers of unions come last: by then it is known which are needed. */
export function emitTypes(model: Model, shapes: Shapes): Map<string, string[]> {
  const events = eventNames(model);
  const files = new Map<string, string[]>();
  const file = fileOf(model);
  const schemas = model.schemas.filter(({ name }) => !events.has(name));
  for (const schema of schemas) {
    const name = file(schema.name);
    files.set(name, [...(files.get(name) ?? []), emitSchema(shapes, schema)]);
  }
  return files;
}

/** The functions that read the unions that anything needs. */
export function emitUnionReaders(model: Model, shapes: Shapes): string {
  const done = new Map<string, string>();
  for (let before = -1; before < done.size; ) {
    before = done.size;
    for (const { name, type } of model.schemas.map((schema) => schema)) {
      if (type.kind === "union" && shapes.readUnions.has(name) && !done.has(name))
        done.set(name, emitUnionReader(shapes, shapes.schema(name), type));
    }
  }
  return [...done.keys()]
    .toSorted()
    .map((name) => done.get(name))
    .join("");
}

function emitSchema(shapes: Shapes, schema: NamedSchema): string {
  const { type, description } = schema;
  const name = goName(schema.name);
  const head = comment(`${name}: ${description}`);
  if (type.kind === "object") return emitStruct(shapes, schema, type);
  if (type.kind === "enum") return head + emitEnum(shapes, name, type);
  if (type.kind === "tuple") return head + emitTuple(shapes, name, type);
  if (shapes.isUnion(type)) return emitUnion(shapes, schema, type);
  if (shapes.holdsUnions(type))
    return `${head}type ${name} ${shapes.base(type)}\n\n${emitCollectionReader(shapes, name, type)}`;
  const base = type.kind === "ref" && type.nullable ? `*${shapes.base(type)}` : shapes.base(type);
  return `${head}type ${name} ${shapes.arms.has(schema.name) && shapes.shape(type) !== "free" ? "" : "= "}${base}\n`;
}

function emitEnum(shapes: Shapes, name: string, type: EnumType): string {
  const isText = type.values.every((value) => typeof value === "string");
  const rows = align(
    type.values.map((value) => {
      const constant = shapes.claim(`${name}${goName(String(value))}`, `${name} ${String(value)}`);
      return [constant, name, `= ${isText ? quote(String(value)) : String(value)}`];
    }),
  );
  const values = rows.map((row) => `\t${row}\n`).join("");
  return `type ${name} ${isText ? "string" : "int64"}\n\n// Values of ${name}; a newer server may have others.\nconst (\n${values})\n`;
}

/** A list of fixed length is a struct with a field for each place. */
function emitTuple(shapes: Shapes, name: string, type: TupleType): string {
  const items = type.items.map((item, at) => {
    const own = item.kind === "ref" ? lastWord(item.name) : `Item${at + 1}`;
    return { own, go: shapes.base(item) };
  });
  const rows = align(items.map(({ own, go }) => [own, go]));
  const values = items.map(({ own }) => `v.${own}`).join(", ");
  return `type ${name} struct {
${rows.map((row) => `\t${row}\n`).join("")}}

${emitTupleReader(
  shapes,
  name,
  type,
  items.map(({ own }) => own),
)}
// MarshalJSON writes the list.
func (v ${name}) MarshalJSON() ([]byte, error) {
	return json.Marshal([]any{${values}})
}
`;
}
