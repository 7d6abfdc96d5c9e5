import type { ObjectType, TupleType, Type } from "../../model/types.ts";
import { goName, quote } from "./names.ts";
import type { Shapes } from "./spelling.ts";

/**
 * The statement that reads JSON into a place; `to` is a pointer to it, such as `&v.Limit`. The functions that it calls are those
 * of src/go/jsonreader.go, of the types, and of the unions.
 */
export function readStatement(shapes: Shapes, type: Type, goType: string, to: string): string {
  if (goType.startsWith("Opt[")) return `readOptional(${to}, r, ${readFunction(shapes, type)})`;
  if (goType.startsWith("*")) return `readPointer(${to}, r, ${readFunction(shapes, type)})`;
  const target = shapes.alias(type);
  if (shapes.hasReader(type)) return `${to.replace(/^&/, "")}.readJSON(r)`;
  if (target.kind === "array") return `readList(${to}, r, ${itemFunction(shapes, target.items)})`;
  if (target.kind === "map" && !shapes.isObject(target))
    return `readMap(${to}, r, ${itemFunction(shapes, target.values)})`;
  return `${readFunction(shapes, type)}(${to}, r)`;
}

/** The function that reads JSON into a place of the type's own, by a pointer to it. */
export function readFunction(shapes: Shapes, type: Type): string {
  const union = shapes.unionName(type);
  if (union !== undefined) return shapes.unionReader(union);
  if (shapes.hasReader(type)) return `(*${shapes.base(type)}).readJSON`;
  const target = shapes.alias(type);
  switch (target.kind) {
    case "string":
      return "readText";
    case "boolean":
      return "readBool";
    case "integer":
      return "readInteger";
    case "number":
      return "readNumber";
    case "enum":
    case "literal": {
      const value = target.kind === "enum" ? target.values[0] : target.value;
      if (typeof value === "boolean") return "readBool";
      return typeof value === "string" ? "readText" : "readInteger";
    }
    case "array":
    case "map":
      return shapes.isObject(target)
        ? "(*Object).readJSON"
        : inline(shapes.base(type), readStatement(shapes, type, shapes.base(type), "to"));
    case "ref":
      // A name for what another name is, or null.
      return inline(shapes.base(type), readStatement(shapes, target, `*${shapes.base(target)}`, "to"));
    default:
      return "readRaw";
  }
}

/** The function that reads JSON into a place of this Go type, which may be an Opt or a pointer. */
export const placeFunction = (shapes: Shapes, type: Type, goType: string): string =>
  goType.startsWith("Opt[") || goType.startsWith("*")
    ? inline(goType, readStatement(shapes, type, goType, "to"))
    : readFunction(shapes, type);

const itemFunction = (shapes: Shapes, type: Type): string => placeFunction(shapes, type, shapes.item(type));

const inline = (goType: string, statement: string): string => `func(to *${goType}, r *jsonReader) { ${statement} }`;

/** The methods that read a type, in one pass within the package and by encoding/json for users. */
function emitReader(name: string, body: string): string {
  return `// UnmarshalJSON reads JSON; encoding/json calls it.
func (v *${name}) UnmarshalJSON(data []byte) error {
	return unmarshalTarget(data, v)
}

func (v *${name}) readJSON(r *jsonReader) {
${body}}
`;
}

/** The readers of an object; its fields have these names and types in Go. */
export function emitObjectReader(
  shapes: Shapes,
  name: string,
  type: ObjectType,
  fields: readonly { readonly name: string; readonly type: string }[],
): string {
  const cases = type.properties.map((property, at) => {
    const field = fields[at];
    if (field === undefined) throw new Error(`${name} has no field for ${property.wireName}.`);
    const statement = readStatement(shapes, property.type, field.type, `&v.${field.name}`);
    return `\t\tcase ${quote(property.wireName)}:\n\t\t\t${statement}\n`;
  });
  const rest =
    type.additional === null
      ? "r.skip()"
      : `readExtra(&v.Extra, r, ${shapes.shape(type.additional) === "free" ? "readRaw" : readFunction(shapes, type.additional)})`;
  const each =
    cases.length === 0
      ? `\t\t${rest}\n`
      : `\t\tswitch string(r.key) {\n${cases.join("")}\t\tdefault:\n\t\t\t${rest}\n\t\t}\n`;
  return emitReader(name, `\tif !r.begin('{', "an object") {\n\t\treturn\n\t}\n\tfor r.nextProperty() {\n${each}\t}\n`);
}

/** The readers of a list of fixed length; its items have these names in Go. */
export function emitTupleReader(shapes: Shapes, name: string, type: TupleType, names: readonly string[]): string {
  const items = type.items.map((item, at) => `\treadItem(&v.${names[at]}, r, ${readFunction(shapes, item)})\n`);
  return emitReader(
    name,
    `\tif !r.begin('[', "a list") {\n\t\treturn\n\t}\n${items.join("")}\tfor r.nextItem() {\n\t\tr.skip()\n\t}\n`,
  );
}

/** The readers of a named list or map. */
export function emitCollectionReader(shapes: Shapes, name: string, type: Type): string {
  const statement =
    type.kind === "array"
      ? `readList(v, r, ${itemFunction(shapes, type.items)})`
      : type.kind === "map"
        ? `readMap(v, r, ${itemFunction(shapes, type.values)})`
        : undefined;
  if (statement === undefined) throw new Error(`${goName(name)} is neither a list nor a map.`);
  return emitReader(name, `\t${statement}\n`);
}
