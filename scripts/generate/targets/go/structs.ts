import type { NamedSchema, ObjectType, Property, Type } from "../../model/types.ts";
import { align, comment, goName, quote, sentence } from "./names.ts";
import { emitObjectReader } from "./readers.ts";
import type { Shapes } from "./spelling.ts";

interface Field {
  readonly name: string;
  readonly type: string;
  readonly tag: string;
  readonly property: Property;
}

/** Go's names of the properties of one object; where two would be the same, the one in camel case says so. */
function fieldNames(properties: readonly Property[]): string[] {
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

const tagOf = (wireName: string, required: boolean): string => `\`json:"${wireName}${required ? "" : ",omitzero"}"\``;

export function emitStruct(shapes: Shapes, schema: NamedSchema, type: ObjectType): string {
  const name = goName(schema.name);
  const names = fieldNames(type.properties);
  const fields = type.properties.map(
    (property, at): Field => ({
      name: names[at] ?? "",
      type: shapes.field(property.type, property.required),
      tag: tagOf(property.wireName, property.required),
      property,
    }),
  );
  const lines = fields.map(
    (field) =>
      comment(`${field.name}: ${sentence(describe(shapes, field))}`, "\t") +
      `\t${field.name} ${field.type} ${field.tag}\n`,
  );
  const extra = type.additional === null ? undefined : extraType(shapes, type.additional);
  if (extra !== undefined)
    lines.push(
      `${comment("Extra has the properties that the contract does not name.", "\t")}\tExtra map[string]${extra} \`json:"-"\`\n`,
    );
  const body = lines.length === 0 ? "struct{}" : `struct {\n${lines.join("\n")}}`;
  return [
    `${comment(`${name}: ${schema.description}`)}type ${name} ${body}\n`,
    emitObjectReader(shapes, name, type, fields),
    emitMarshal(shapes, name, fields, extra),
  ]
    .filter(Boolean)
    .join("\n");
}

function describe(shapes: Shapes, { property }: Field): Property {
  const value = constant(shapes, property);
  return value === undefined
    ? property
    : { ...property, description: `${property.description} Always ${quote(value)}, also where it is left empty.` };
}

const extraType = (shapes: Shapes, additional: Type): string =>
  shapes.shape(additional) === "free" ? "json.RawMessage" : shapes.base(additional);

/** The one text that a required property may have. */
function constant(shapes: Shapes, { type, required }: Property): string | undefined {
  const resolved = shapes.resolve(type);
  return required && !shapes.isNullable(type) && resolved.kind === "literal" && typeof resolved.value === "string"
    ? resolved.value
    : undefined;
}

function emitMarshal(shapes: Shapes, name: string, fields: readonly Field[], extra: string | undefined): string {
  const constants = fields.flatMap(({ name: field, property }) => {
    const value = constant(shapes, property);
    return value === undefined ? [] : [`\tv.${field} = cmp.Or(v.${field}, ${quote(value)})\n`];
  });
  if (constants.length === 0 && extra === undefined) return "";
  const end = extra === undefined ? "json.Marshal(plain(v))" : "joinExtra(plain(v), v.Extra)";
  return `// MarshalJSON writes the object.
func (v ${name}) MarshalJSON() ([]byte, error) {
	type plain ${name}
${constants.join("")}	return ${end}
}
`;
}
