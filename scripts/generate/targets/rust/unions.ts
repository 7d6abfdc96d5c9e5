import type { NamedSchema, Type, UnionType } from "../../model/types.ts";
import { indent } from "../../print/layout.ts";
import { quoteRust } from "../../print/strings.ts";
import { pascal } from "./names.ts";
import type { Schemas } from "./spelling.ts";

interface Arm {
  readonly variant: string;
  readonly type: Type & { readonly kind: "ref" };
}

/** A union as an enum with a variant for each arm, and one for what this version does not know. */
export function emitUnion(schemas: Schemas, schema: NamedSchema, type: UnionType, head: string): string {
  const arms = armsOf(schemas, schema.name, type);
  const tagOf = ({ type: { name } }: Arm): string =>
    (type.discriminator?.mapping ?? [])
      .filter((one) => one.schema === name)
      .map(({ value }) => quoteRust(value))
      .join(" | ");
  const isTagged = type.discriminator !== null && arms.every((arm) => tagOf(arm) !== "");
  const lines = arms.map(
    (arm) => `        ${arm.variant}(${schemas.bare(arm.type)})${isTagged ? ` = ${tagOf(arm)}` : ""},`,
  );
  const generic = schemas.takesState(schema.name) ? "<State>" : "";
  const by = isTagged ? ` by ${quoteRust(type.discriminator?.property ?? "")}` : "";
  const text = `one_of! {\n${indent(head, "    ")}\n    ${pascal(schema.name)}${generic}${by} {\n${lines.join("\n")}\n    }\n}\n`;
  if (!schema.usage.request || generic !== "") return text;
  const from = conversions(schemas, arms);
  return from.length > 0
    ? `${text}\none_of_from! {\n    ${pascal(schema.name)} {\n${from.join("\n")}\n    }\n}\n`
    : text;
}

/** The members in the order in which they are tried: the strictest first. */
export function armsOf(schemas: Schemas, union: string, type: UnionType): Arm[] {
  const refs = type.members.map((member): Type & { kind: "ref" } => {
    if (member.kind !== "ref") throw new Error("An arm of a union needs a name.");
    return member;
  });
  const distinct = refs.filter(({ name }, index) => refs.findIndex((other) => other.name === name) === index);
  const own = distinct.map((ref) =>
    schemas.isState(ref) ? "State" : pascal(ref.name).replace(new RegExp(`^${pascal(union)}(?=[A-Z])`), ""),
  );
  const names = shortNames(own);
  const arms = distinct.map((ref, index): Arm => ({ variant: names[index] ?? pascal(ref.name), type: ref }));
  return arms.sort((a, b) => rank(schemas, b.type) - rank(schemas, a.type));
}

function rank(schemas: Schemas, type: Type): number {
  const target = schemas.resolve(type);
  if (target.kind === "free") return -1;
  if (target.kind === "map") return 0;
  if (target.kind !== "object") return target.kind === "literal" ? 2000 : 1000;
  const required = target.properties.filter((property) => property.required);
  const constants = required.filter((property) => ["literal", "enum"].includes(schemas.resolve(property.type).kind));
  return 1 + constants.length * 50 + required.length;
}

/** Removes the words with which all names begin or end. */
export function shortNames(names: readonly string[]): string[] {
  const words = names.map((name) => name.match(/[A-Z]+(?![a-z])|[A-Z][a-z\d]*/g) ?? [name]);
  const [first = []] = words;
  let start = 0;
  let end = 0;
  const isShared = (at: number): boolean =>
    words.every((own) => own.length > start + end + 1 && own.at(at) === first.at(at));
  while (names.length > 1 && isShared(start)) start++;
  while (names.length > 1 && isShared(-1 - end)) end++;
  const short = words.map((own) => own.slice(start, own.length - end).join(""));
  const isGood =
    new Set(short).size === names.length && short.every((name) => /^[A-Z]/.test(name) && name !== "Unknown");
  return isGood ? short : [...names];
}

export function conversions(schemas: Schemas, arms: readonly Arm[]): string[] {
  const seen = new Set<string>();
  return arms.flatMap(({ variant, type }) => {
    const target = schemas.resolve(type);
    const { kind } = target;
    const line = (how: string, name: string, group: string): string[] => {
      if (seen.has(group)) return [];
      seen.add(group);
      return [`        ${variant}: ${how} ${name},`];
    };
    if (kind === "string") return line("text", "String", "text");
    if (kind === "array") return line("list", schemas.full(target.items), "list");
    if (kind === "free" || kind === "map") return [];
    return line(
      "value",
      pascal(type.name),
      kind === "integer" || kind === "boolean" ? schemas.bare(target) : type.name,
    );
  });
}
