import type { NamedSchema, ObjectType, Type, UnionType } from "../../model/types.ts";
import { quoteJson } from "../../print/strings.ts";
import { typeComment } from "./docs.ts";
import { goName } from "./names.ts";
import { readFunction } from "./readers.ts";
import type { Spelling } from "./spelling.ts";

const nameOf = (member: Type): string => (member.kind === "ref" ? member.name : "");

/** A sealed interface for a union, and the method that its members implement. */
export function emitUnion(spelling: Spelling, schema: NamedSchema, type: UnionType): string {
  const name = goName(schema.name);
  const members = [...new Map(type.members.map((member) => [nameOf(member), member])).values()];
  const arms = members.map((member) => ({
    name: goName(nameOf(member)),
    pointer: spelling.shape(member) === "struct",
  }));
  const list = arms.map((arm) => (arm.pointer ? `*${arm.name}` : arm.name)).join(", ");
  const markers = [...arms.map((arm) => arm.name), "*Unknown"].map((arm) => `func (${arm}) is${name}() {}\n`);
  return `${typeComment(name, schema.description, `It is one of ${list}, or *Unknown where this version does not know it.`)}type ${name} interface {
	is${name}()
}

${markers.join("\n")}`;
}

/** The function that reads a union. A value that fits no member becomes *Unknown, so that newer servers do not cause errors. */
export function emitUnionReader(spelling: Spelling, schema: NamedSchema, type: UnionType): string {
  const name = goName(schema.name);
  const cases = type.discriminator === null ? byKind(spelling, type) : byProperty(spelling, type, type.discriminator);
  return `
func ${spelling.unionReader(schema.name)}(to *${name}, r *jsonReader) {
\tif r.isNull() {
\t\treturn
\t}
${cases}\t*to = r.unknownValue()
}
`;
}

function readArm(spelling: Spelling, member: Type, indent: string): string {
  const name = goName(nameOf(member));
  return (
    `${indent}if arm, fits := readArm[${name}](r, ${readFunction(spelling, member)}); fits {\n` +
    `${indent}\t*to = ${spelling.shape(member) === "struct" ? "" : "*"}arm\n${indent}\treturn\n${indent}}\n`
  );
}

function byProperty(
  spelling: Spelling,
  type: UnionType,
  { property, mapping }: NonNullable<UnionType["discriminator"]>,
): string {
  const cases = type.members.map((member) => {
    const values = mapping.filter(({ schema }) => schema === nameOf(member)).map(({ value }) => quoteJson(value));
    if (values.length === 0) throw new Error(`No value of ${property} tells ${nameOf(member)} from other arms.`);
    return `\tcase ${values.join(", ")}:\n${readArm(spelling, member, "\t\t")}`;
  });
  return `\tswitch r.textOfProperty(${quoteJson(property)}) {\n${cases.join("")}\t}\n`;
}

const FIRST_BYTES: Readonly<Record<string, string>> = {
  string: "'\"'",
  enum: "'\"'",
  boolean: "'t', 'f'",
  integer: "'0'",
  number: "'0'",
  array: "'['",
  tuple: "'['",
  map: "'{'",
  object: "'{'",
};

function firstByte(spelling: Spelling, member: Type): string {
  const type = spelling.resolve(member);
  const value = type.kind === "literal" ? type.value : type.kind === "enum" ? type.values[0] : undefined;
  const kind = value === undefined ? type.kind : typeof value;
  const byte = FIRST_BYTES[kind];
  if (byte === undefined) throw new Error(`${nameOf(member)} cannot be told from other arms by its JSON.`);
  return byte;
}

/** The Go conditions by which a JSON object is recognised as a member of the union; the strictest come first. */
function byKind(spelling: Spelling, type: UnionType): string {
  const groups = new Map<string, Type[]>();
  for (const member of new Map(type.members.map((member) => [nameOf(member), member])).values()) {
    const byte = firstByte(spelling, member);
    groups.set(byte, [...(groups.get(byte) ?? []), member]);
  }
  const cases = [...groups].map(([byte, members]) => {
    const arms = members.map((member) => ({ member, tests: members.length === 1 ? [] : tests(spelling, member) }));
    const strictFirst = arms.toSorted((a, b) => b.tests.length - a.tests.length);
    const needsShape = arms.some((arm) => arm.tests.some((test) => test.includes("properties")));
    const bodies = strictFirst.map((arm) =>
      arm.tests.length === 0
        ? readArm(spelling, arm.member, "\t\t")
        : `\t\tif ${arm.tests.join(" && ")} {\n${readArm(spelling, arm.member, "\t\t\t")}\t\t}\n`,
    );
    return `\tcase ${byte}:\n${needsShape ? "\t\tproperties := shape(r.peek())\n" : ""}${bodies.join("")}`;
  });
  return `\tswitch r.kind() {\n${cases.join("")}\t}\n`;
}

function tests(spelling: Spelling, member: Type): string[] {
  const type = spelling.resolve(member);
  if (type.kind === "object") return objectTests(spelling, type);
  const values = textsOf(type);
  return values.length === 0
    ? []
    : [`${spelling.package("slices")}.Contains([]string{${values.join(", ")}}, textOf(r.peek()))`];
}

const textsOf = (type: Type): string[] =>
  (type.kind === "literal" ? [type.value] : type.kind === "enum" ? type.values : [])
    .filter((value) => typeof value === "string")
    .map(quoteJson);

/** What distinguishes an object from the other members: required properties, and constants. */
export function objectTests(spelling: Spelling, type: ObjectType): string[] {
  const required = type.properties.filter(({ required }) => required).map(({ wireName }) => quoteJson(wireName));
  const constants = type.properties.flatMap(({ wireName, type: of }) => {
    const values = textsOf(spelling.resolve(of));
    return values.length === 0 ? [] : [`isOneOf(properties, ${quoteJson(wireName)}, ${values.join(", ")})`];
  });
  return [...(required.length > 0 ? [`hasAll(properties, ${required.join(", ")})`] : []), ...constants];
}
