import type { NamedSchema, ObjectType, Property, Type } from "../../model/types.ts";
import { quoteJson } from "../../print/strings.ts";
import { fieldComment, typeComment } from "./docs.ts";
import { goName } from "./names.ts";
import { emitObjectReader } from "./readers.ts";
import type { Spelling } from "./spelling.ts";

interface Field {
  readonly name: string;
  readonly type: string;
  readonly tag: string;
  readonly property: Property;
}

/** The Go names of an object's properties. If two would be the same, the name of the camelCase property gets a suffix. */
export function fieldNames(properties: readonly Property[]): string[] {
  const taken = new Set<string>();
  const plain = properties.map(({ wireName }) => goName(wireName));
  return properties.map(({ wireName }, at) => {
    const name = plain[at] ?? "";
    const isDouble = plain.filter((other) => other === name).length > 1;
    const own = isDouble && !wireName.includes("_") ? `${name}Camel` : name;
    if (taken.has(own) || own === "" || own === "Extra") throw new Error(`The property ${wireName} has no name in Go.`);
    taken.add(own);
    return own;
  });
}

const tagOf = (wireName: string, isKept: boolean): string => `\`json:"${wireName}${isKept ? "" : ",omitzero"}"\``;

/** A required string of a request is left out if it is empty: it was forgotten, and then the server says that it is missing. */
const isMissingText = (spelling: Spelling, { usage }: NamedSchema, { type }: Property): boolean =>
  usage.request && !usage.response && ["string", "enum"].includes(spelling.resolve(type).kind);

export function emitStruct(spelling: Spelling, schema: NamedSchema, type: ObjectType): string {
  const name = goName(schema.name);
  const names = fieldNames(type.properties);
  const fields = type.properties.map(
    (property, at): Field => ({
      name: names[at] ?? "",
      type: spelling.field(property.type, property.required),
      tag: tagOf(property.wireName, property.required && !isMissingText(spelling, schema, property)),
      property,
    }),
  );
  const lines = fields.map(
    (field) => `${fieldComment(describe(spelling, field))}\t${field.name} ${field.type} ${field.tag}\n`,
  );
  const extra = type.additional === null ? undefined : extraType(spelling, type.additional);
  if (extra !== undefined)
    lines.push(
      `\t// Extra has the properties that the contract does not name.\n\tExtra map[string]${extra} \`json:"-"\`\n`,
    );
  const body = lines.length === 0 ? "struct{}" : `struct {\n${lines.join("\n")}}`;
  return [
    `${typeComment(name, schema.description)}type ${name} ${body}\n`,
    emitObjectReader(spelling, name, type, fields),
    emitMarshal(spelling, name, fields, extra),
  ]
    .filter(Boolean)
    .join("\n");
}

function describe(spelling: Spelling, { property }: Field): Property {
  const value = constant(spelling, property);
  return value === undefined
    ? property
    : { ...property, description: `${property.description} Always ${quoteJson(value)}, also where it is left empty.` };
}

const extraType = (spelling: Spelling, additional: Type): string =>
  spelling.shape(additional) === "free" ? spelling.raw() : spelling.base(additional);

/** The constant of a required property, if it is a string. */
function constant(spelling: Spelling, { type, required }: Property): string | undefined {
  const resolved = spelling.resolve(type);
  return required && !spelling.isNullable(type) && resolved.kind === "literal" && typeof resolved.value === "string"
    ? resolved.value
    : undefined;
}

function emitMarshal(spelling: Spelling, name: string, fields: readonly Field[], extra: string | undefined): string {
  const constants = fields.flatMap(({ name: field, property }) => {
    const value = constant(spelling, property);
    return value === undefined
      ? []
      : [`\tv.${field} = ${spelling.package("cmp")}.Or(v.${field}, ${quoteJson(value)})\n`];
  });
  if (constants.length === 0 && extra === undefined) return "";
  const end =
    extra === undefined ? `${spelling.package("encoding/json")}.Marshal(plain(v))` : "joinExtra(plain(v), v.Extra)";
  return `// MarshalJSON writes the object.
func (v ${name}) MarshalJSON() ([]byte, error) {
	type plain ${name}
${constants.join("")}	return ${end}
}
`;
}
