import type { SchemaDraft } from "./schemas.ts";
import type { GenericParameter, NamedSchema, Operation, Type, Webhook } from "./types.ts";
import { discriminatorOf } from "./unions.ts";
import { refsOf } from "./walk.ts";

type Drafts = ReadonlyMap<string, SchemaDraft>;

/**
 * The values of `x-openruns-generic` that become type parameters, in the order in which a type takes them: what users set most
 * often comes first. Other free data (`InterruptValue`, `CustomData`, …) has no parameter: types would become unreadable.
 */
const ORDER = ["State", "Update", "Input", "Context"];

export const isParameter = (generic: string | null): generic is string => generic !== null && ORDER.includes(generic);

export function readGenerics(drafts: Drafts): GenericParameter[] {
  return [...drafts.values()]
    .flatMap(({ generic, name }) => (isParameter(generic) ? [{ name: generic, schema: name }] : []))
    .sort((a, b) => ORDER.indexOf(a.name) - ORDER.indexOf(b.name));
}

/** The names of schemas, and of all schemas that they refer to, directly or not. */
function closure(start: Iterable<string>, drafts: Drafts): Set<string> {
  const seen = new Set<string>();
  const open = [...start];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const draft = drafts.get(name);
    if (draft === undefined || seen.has(name)) continue;
    seen.add(name);
    open.push(...refsOf(draft.type));
  }
  return seen;
}

/** Adds to each schema how it is used, and leaves out the schemas that are not used. */
export function finishSchemas(
  drafts: Drafts,
  operations: readonly Operation[],
  webhooks: readonly Webhook[],
): NamedSchema[] {
  const requests = operations.flatMap(({ parameters, body }) => [...parameters.map(({ type }) => type), body?.type]);
  const responses = operations.flatMap(({ result, errors }) => [
    ...[result, ...result.others, ...errors].map(({ type }) => type),
    ...result.headers.map(({ type }) => type),
  ]);
  const marked = (extension: string): string[] =>
    [...drafts.values()].flatMap(({ name, node }) => (node.value[extension] === undefined ? [] : [name]));
  const named = (extension: string): string[] =>
    [...drafts.values()].flatMap(({ node }) => {
      const name = node.value[extension];
      return typeof name === "string" ? [name] : [];
    });
  const extras = [
    ...named("x-openruns-beside"),
    ...named("x-openruns-partial-of"),
    ...refsOfAll(webhooks.map(({ body }) => body)),
    ...marked("x-openruns-event"),
  ];
  const sent = closure(refsOfAll(requests), drafts);
  const received = closure(refsOfAll(responses), drafts);
  const forUsers = closure([...extras, ...marked("x-openruns-public")], drafts);
  const inClient = new Set([...forUsers, ...received, ...closure(refsOfAll(operations.flatMap(typesOfCall)), drafts)]);
  return [...drafts.values()]
    .filter(({ name }) => sent.has(name) || inClient.has(name))
    .map(({ node: _, ...draft }): NamedSchema => {
      const within = closure([draft.name], drafts);
      const generics = ORDER.filter((name) => [...within].some((other) => drafts.get(other)?.generic === name));
      return {
        ...draft,
        type: finishType(draft.type, drafts),
        generics,
        subject: draft.subject || "shared",
        inClient: inClient.has(draft.name),
        usage: { request: sent.has(draft.name), response: received.has(draft.name) },
      };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The types of a method's parameters: the body itself only if it is one parameter or a union of objects. */
const typesOfCall = ({ parameters, body }: Operation): (Type | undefined)[] => {
  const isWhole = body !== null && (body.wholeBodyName !== null || body.variants.length > 0);
  return [...parameters, ...(body?.fields ?? []), ...(isWhole ? [body] : [])].map(({ type }) => type);
};

const refsOfAll = (types: readonly (Type | null | undefined)[]): string[] =>
  types.flatMap((type) => (type ? refsOf(type) : []));

function finishType(type: Type, drafts: Drafts): Type {
  return type.kind === "union" ? { ...type, discriminator: discriminatorOf(type.members, drafts) } : type;
}
