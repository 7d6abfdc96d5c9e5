import type { ObjectType, TupleType, Type } from "../../model/types.ts";
import { quoteJson } from "../../print/strings.ts";
import { goName } from "./names.ts";
import type { Spelling } from "./spelling.ts";

/**
 * The Go statement that reads JSON into the variable behind the pointer `to`, such as `&v.Limit`. It calls functions of
 * src/go/jsonreader.go, or the readers of named types and unions.
 */
export function readStatement(spelling: Spelling, type: Type, goType: string, to: string): string {
  if (goType.startsWith("Opt[")) return `readOptional(${to}, r, ${readFunction(spelling, type)})`;
  if (goType.startsWith("*")) return `readPointer(${to}, r, ${readFunction(spelling, type)})`;
  const target = spelling.alias(type);
  if (spelling.hasReader(type)) return `${to.replace(/^&/, "")}.readJSON(r)`;
  if (target.kind === "array") return `readList(${to}, r, ${itemFunction(spelling, target.items)})`;
  if (target.kind === "map" && !spelling.isObject(target))
    return `readMap(${to}, r, ${itemFunction(spelling, target.values)})`;
  return `${readFunction(spelling, type)}(${to}, r)`;
}

/** The function that reads JSON into a variable of the type, given a pointer to it. */
export function readFunction(spelling: Spelling, type: Type): string {
  const union = spelling.unionName(type);
  if (union !== undefined) return spelling.unionReader(union);
  if (spelling.hasReader(type)) return `(*${spelling.base(type)}).readJSON`;
  const target = spelling.alias(type);
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
      return spelling.isObject(target)
        ? "(*Object).readJSON"
        : inline(spelling.base(type), readStatement(spelling, type, spelling.base(type), "to"));
    case "ref":
      // An alias of a nullable type.
      return inline(spelling.base(type), readStatement(spelling, target, `*${spelling.base(target)}`, "to"));
    default:
      return "readRaw";
  }
}

/** The function that reads JSON into a variable of this Go type, which may be an Opt or a pointer. */
export const placeFunction = (spelling: Spelling, type: Type, goType: string): string =>
  goType.startsWith("Opt[") || goType.startsWith("*")
    ? inline(goType, readStatement(spelling, type, goType, "to"))
    : readFunction(spelling, type);

const itemFunction = (spelling: Spelling, type: Type): string =>
  spelling.isOptionalItem(type) ? placeFunction(spelling, type, spelling.item(type)) : readFunction(spelling, type);

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
  spelling: Spelling,
  name: string,
  type: ObjectType,
  fields: readonly { readonly name: string; readonly type: string }[],
): string {
  const cases = type.properties.map((property, at) => {
    const field = fields[at];
    if (field === undefined) throw new Error(`${name} has no field for ${property.wireName}.`);
    const statement = readStatement(spelling, property.type, field.type, `&v.${field.name}`);
    return `\t\tcase ${quoteJson(property.wireName)}:\n\t\t\t${statement}\n`;
  });
  const rest =
    type.additional === null
      ? "r.skip()"
      : `readExtra(&v.Extra, r, ${spelling.shape(type.additional) === "free" ? "readRaw" : readFunction(spelling, type.additional)})`;
  const each =
    cases.length === 0
      ? `\t\t${rest}\n`
      : `\t\tswitch string(r.key) {\n${cases.join("")}\t\tdefault:\n\t\t\t${rest}\n\t\t}\n`;
  return emitReader(name, `\tif !r.begin('{', "an object") {\n\t\treturn\n\t}\n\tfor r.nextProperty() {\n${each}\t}\n`);
}

/** The readers of a list of fixed length; its items have these names in Go. */
export function emitTupleReader(spelling: Spelling, name: string, type: TupleType, names: readonly string[]): string {
  const items = type.items.map((item, at) => `\treadItem(&v.${names[at]}, r, ${readFunction(spelling, item)})\n`);
  return emitReader(
    name,
    `\tif !r.begin('[', "a list") {\n\t\treturn\n\t}\n${items.join("")}\tfor r.nextItem() {\n\t\tr.skip()\n\t}\n`,
  );
}

/** The readers of a named list or map. */
export function emitCollectionReader(spelling: Spelling, name: string, type: Type): string {
  const statement =
    type.kind === "array"
      ? `readList(v, r, ${itemFunction(spelling, type.items)})`
      : type.kind === "map"
        ? `readMap(v, r, ${itemFunction(spelling, type.values)})`
        : undefined;
  if (statement === undefined) throw new Error(`${goName(name)} is neither a list nor a map.`);
  return emitReader(name, `\t${statement}\n`);
}
