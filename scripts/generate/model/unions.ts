import type { Node } from "./document.ts";
import type { SchemaDraft, SchemaReader } from "./schemas.ts";
import type { Discriminator, Type } from "./types.ts";

/** The type of `anyOf` or `oneOf`. Null becomes the flag `nullable`; a union of one member is that member. */
export function unionOf(schemas: SchemaReader, node: Node, key: "anyOf" | "oneOf", hint: string): Type {
  const arms = schemas.reader.items(node, key).map((arm, index) => {
    const type = schemas.type(arm, `${hint}Option${index + 1}`);
    const draft = type.kind === "ref" ? schemas.drafts.get(type.name) : undefined;
    if (draft?.inline === true && draft.node.pointer === arm.pointer) {
      schemas.reader.problems.add(arm.pointer, `Give this arm of ${key} a schema file of its own and refer to it.`);
    }
    return type;
  });
  const members = arms.filter((arm) => arm.kind !== "null");
  const nullable = members.length < arms.length || members.some((arm) => arm.nullable);
  const [first] = members;
  if (first === undefined) return { kind: "null", nullable: false };
  if (members.length === 1) return { ...first, nullable };
  return { kind: "union", members: members.map((arm) => ({ ...arm, nullable: false })), discriminator: null, nullable };
}

/** The property whose constants distinguish all members of a union; null if there is none. */
export function discriminatorOf(
  members: readonly Type[],
  drafts: ReadonlyMap<string, SchemaDraft>,
): Discriminator | null {
  const arms = members.map((member) => constantsOf(member, drafts));
  const [first] = arms;
  if (first === null || first === undefined) return null;
  for (const property of first.keys()) {
    const mapping = arms.flatMap((arm, index) => {
      const member = members[index];
      const schema = member?.kind === "ref" ? member.name : "";
      return (arm?.get(property) ?? []).map((value) => ({ value, schema }));
    });
    const everyArmHasIt = arms.every((arm) => arm?.has(property) === true);
    if (everyArmHasIt && new Set(mapping.map(({ value }) => value)).size === mapping.length)
      return { property, mapping };
  }
  return null;
}

/** The required properties of a member that allow certain strings only, with these strings; null if it is not an object. */
function constantsOf(member: Type, drafts: ReadonlyMap<string, SchemaDraft>): Map<string, string[]> | null {
  const type = target(member, drafts);
  if (type?.kind !== "object") return null;
  const constants = new Map<string, string[]>();
  for (const { wireName, required, type: given } of type.properties) {
    const value = target(given, drafts);
    if (!required || value === undefined || given.nullable) continue;
    if (value.kind === "literal" && typeof value.value === "string") constants.set(wireName, [value.value]);
    if (value.kind === "enum") {
      const texts = value.values.filter((text) => typeof text === "string");
      if (texts.length === value.values.length) constants.set(wireName, texts);
    }
  }
  return constants;
}

/** Resolves a reference to the type that it stands for. */
export function target(type: Type, drafts: ReadonlyMap<string, SchemaDraft>): Type | undefined {
  const seen = new Set<string>();
  let current: Type | undefined = type;
  while (current?.kind === "ref" && !seen.has(current.name)) {
    seen.add(current.name);
    current = drafts.get(current.name)?.type;
  }
  return current;
}

/** Whether clients have the same type for both; limits and formats are not part of a client's type. */
export const sameType = (a: Type, b: Type): boolean => comparable(a) === comparable(b);

function comparable(type: Type): string {
  const { nullable: _, ...shape } = type;
  return JSON.stringify(shape, (name, value: unknown) =>
    /^(format|pattern|minimum|maximum|minItems)$/.test(name) ? undefined : value,
  );
}
