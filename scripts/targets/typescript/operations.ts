import type { Model, Operation } from "../../model-types.ts";
import { key } from "./text.ts";

/** What the runtime must know of each operation, by resource and method; the form is OperationSpec in src/typescript. */
export function emitOperations(model: Model): string {
  const resources = [...new Set(model.methods.map(({ resource }) => resource))].map((resource) => {
    const methods = model.methods.filter((method) => method.resource === resource);
    const lines = methods.map((method) => {
      const specs = method.choices.map(({ operation, when }) => {
        const known = model.operations.find(({ id }) => id === operation);
        if (known === undefined)
          throw new Error(`${resource}.${method.name} is to call ${operation}, which is unknown.`);
        return emitSpec(known, when);
      });
      return `    ${key(method.name)}: ${specs.length === 1 ? specs[0] : `[\n      ${specs.join(",\n      ")},\n    ]`},\n`;
    });
    return `  ${key(resource)}: {\n${lines.join("")}  },\n`;
  });
  return `import type { Operations } from "../../src/typescript/operation.ts";

/** Data only: the client's methods are made from it. */
export const operations = {
${resources.join("")}} as const satisfies Record<string, Record<string, Operations>>;
`;
}

function emitSpec(operation: Operation, when: readonly string[]): string {
  const { body, parameters, result } = operation;
  const inQuery = parameters.filter((parameter) => parameter.in === "query");
  const lists = inQuery
    .filter(({ style }) => style === "comma" || style === "json")
    .map(({ name, style }) => [name, style]);
  const headers = parameters
    .filter((parameter) => parameter.in === "header")
    .map(({ name, wireName }) => [name, wireName]);
  const fields = [...(body?.fields ?? []), ...parameters.filter((parameter) => parameter.in !== "header")];
  const renamed = fields
    .filter(({ name, wireName }) => name !== wireName)
    .map(({ name, wireName }) => [name, wireName]);
  // A body without fields that may be left out is one that the server ignores.
  const sendsBody = body !== null && (body.wholeBodyName !== null || body.fields.length > 0 || body.required);
  const optional = result.kind !== "empty" && result.emptyStatuses.length > 0;
  const fails = result.others.map(({ status }) => status).filter((status) => status !== result.status);
  const spec: Record<string, unknown> = {
    id: operation.id,
    method: operation.method,
    path: operation.path,
    ...(inQuery.length > 0 && sendsBody ? { query: inQuery.map(({ name }) => name) } : {}),
    ...(lists.length > 0 ? { lists: Object.fromEntries(lists) } : {}),
    ...(headers.length > 0 ? { headers: Object.fromEntries(headers) } : {}),
    ...(sendsBody ? { body: body.wholeBodyName ?? true } : {}),
    ...(renamed.length > 0 ? { rename: Object.fromEntries(renamed) } : {}),
    ...(result.kind === "json" ? {} : { result: result.kind }),
    ...(optional ? { optional } : {}),
    ...(fails.length > 0 ? { fails } : {}),
    ...(when.length > 0 ? { when } : {}),
  };
  return `{ ${Object.entries(spec)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    .join(", ")} }`;
}
