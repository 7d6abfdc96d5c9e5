import type { Model, Type } from "../../model/types.ts";

/** Files of what belongs to no single resource, by a name that reaches all of it. */
const SHARED: readonly (readonly [file: string, root: string])[] = [
  ["messages", "StreamedMessage"],
  ["stream_data", "RunEvent"],
  ["protocol", "ProtocolEvent"],
];

/** Which file a named type stands in: that of the only resource that reaches it, else one of what they share. */
export function fileOf(model: Model): (name: string) => string {
  const schemas = new Map(model.schemas.map((schema) => [schema.name, schema.type]));

  function reach(roots: readonly Type[]): Set<string> {
    const seen = new Set<string>();
    const open = [...roots];
    for (let type = open.pop(); type !== undefined; type = open.pop()) {
      if (type.kind === "ref" && !seen.has(type.name)) {
        seen.add(type.name);
        const target = schemas.get(type.name);
        if (target !== undefined) open.push(target);
      } else if (type.kind === "array") open.push(type.items);
      else if (type.kind === "map") open.push(type.values);
      else if (type.kind === "tuple") open.push(...type.items);
      else if (type.kind === "union") open.push(...type.members);
      else if (type.kind === "object") {
        open.push(...type.properties.map((property) => property.type));
        if (type.additional !== null) open.push(type.additional);
      }
    }
    return seen;
  }

  const rootsOf = (resource: string): Type[] =>
    model.operations
      .filter(({ client }) => client?.resource === resource)
      .flatMap(({ parameters, body, result, errors }) =>
        [
          ...parameters.map(({ type }) => type),
          body?.type,
          result.type,
          ...result.others.map(({ type }) => type),
          ...errors.map(({ type }) => type),
        ].filter((type): type is Type => type !== null && type !== undefined),
      );
  const resources = [...new Set(model.methods.map(({ resource }) => resource))];
  const owned = resources.map((resource) => [resource, reach(rootsOf(resource))] as const);
  const shared = SHARED.map(([file, root]) => [file, reach([{ kind: "ref", name: root, nullable: false }])] as const);
  return (name) => {
    const owners = owned.filter(([, names]) => names.has(name));
    const group = shared.find(([, names]) => names.has(name));
    if (group !== undefined && (owners.length !== 1 || group[0] !== "stream_data")) return group[0];
    return owners.length === 1 ? (owners[0]?.[0] ?? "shared") : (group?.[0] ?? "shared");
  };
}
