import type { NamedSchema, ObjectType, Property, Type } from "../../model/types.ts";
import { align, comment, goName, quote, sentence } from "./names.ts";
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
    emitUnmarshal(shapes, name, fields, extra),
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

/** How a field that holds a union is read: what stands for it while decoding, and the helper that reads it. */
export function unionPlace(
  shapes: Shapes,
  type: Type,
  goType: string,
): { raw: string; read: string; union: string } | undefined {
  const union = shapes.unionName(type);
  if (union !== undefined)
    return { raw: "json.RawMessage", read: goType.startsWith("Opt[") ? "readOptional" : "readOne", union };
  if (type.kind === "array") {
    const inner = shapes.unionName(type.items);
    if (inner !== undefined) return { raw: "[]json.RawMessage", read: "readList", union: inner };
  }
  if (type.kind === "map") {
    const inner = shapes.unionName(type.values);
    if (inner !== undefined) return { raw: "map[string]json.RawMessage", read: "readMap", union: inner };
  }
  return undefined;
}

function emitUnmarshal(shapes: Shapes, name: string, fields: readonly Field[], extra: string | undefined): string {
  const unions = fields.flatMap((field) => {
    const place = unionPlace(shapes, field.property.type, field.type);
    return place === undefined ? [] : [{ field, ...place }];
  });
  if (unions.length === 0 && extra === undefined) return "";
  const rows = align(unions.map(({ field, raw }) => [field.name, raw, `\`json:"${field.property.wireName}"\``]));
  const wire =
    unions.length === 0
      ? ""
      : `\twire := struct {\n\t\t*plain\n${rows.map((row) => `\t\t${row}\n`).join("")}\t}{plain: (*plain)(v)}\n`;
  const target = unions.length === 0 ? "(*plain)(v)" : "&wire";
  const reads = unions.map(
    ({ field, read, union }) => `\t${read}(&v.${field.name}, wire.${field.name}, ${shapes.decoder(union)})\n`,
  );
  const known = fields.map(({ property }) => `, ${quote(property.wireName)}`).join("");
  const end =
    extra === undefined
      ? "\treturn nil\n"
      : `\textra, err := splitExtra[${extra}](data${known})\n\tv.Extra = extra\n\treturn err\n`;
  return `// UnmarshalJSON reads the object.
func (v *${name}) UnmarshalJSON(data []byte) error {
	type plain ${name}
${wire}	if err := unmarshal(data, ${target}); err != nil {
		return err
	}
${reads.join("")}${end}}
`;
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
