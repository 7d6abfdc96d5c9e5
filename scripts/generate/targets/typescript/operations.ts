import type { Method, Model, Operation } from "../../model/types.ts";

/** The table that a client's methods are made from; `createMethods` in src/typescript/table.ts says its form and reads it. */
export function emitOperations(model: Model): string {
  const resources = [...new Set(model.methods.map(({ resource }) => resource))].map((resource) => {
    const methods = model.methods.filter((method) => method.resource === resource);
    return `${resource}\n${methods.flatMap((method) => emitLines(model, method)).join("\n")}\n`;
  });
  return `import type { ParameterPlaces } from "../../src/typescript/operation.ts";

/** Data only: \`createMethods\` makes the client's methods from it and says how it is read. */
export const operations = \`
${resources.join("")}\`;

/** Parameters with another name on the wire or in another place, in whichever operation they are. */
export const parameters: ParameterPlaces = {
${placesOf(model)}};
`;
}

function emitLines(model: Model, method: Method): string[] {
  return method.choices.map(({ operation: id, when }) => {
    const operation = model.operations.find((known) => known.id === id);
    if (operation === undefined)
      throw new Error(`${method.resource}.${method.name} is to call ${id}, which is unknown.`);
    return [operation.path, operation.method, nameBoth(id, method.name), ...members(operation, when)].join(" ");
  });
}

/** `create(Run)Batch` for the operation createRunBatch and the method createBatch. */
function nameBoth(id: string, name: string): string {
  let start = 0;
  while (start < name.length && name[start] === id[start]) start++;
  while (start > 0 && !isStart(id, start)) start--;
  let end = 0;
  while (end < Math.min(name.length, id.length) - start && name.at(-1 - end) === id.at(-1 - end)) end++;
  while (end > 0 && !isStart(id, id.length - end)) end--;
  const [inId, inName] = [id.slice(start, id.length - end), name.slice(start, name.length - end)];
  if (inId === "" && inName === "") return name;
  return `${name.slice(0, start)}(${inId}${inName && `|${inName}`})${name.slice(name.length - end)}`;
}

/** Whether a word of the name starts there, or the name ends. */
const isStart = (name: string, at: number): boolean => at === name.length || /[A-Z]/.test(name.charAt(at));

/** What the HTTP method and the path do not say. */
function members({ method, path, body, parameters, result }: Operation, when: readonly string[]): string[] {
  // A body without fields that may be left out is one that the server ignores.
  const sendsBody = body !== null && (body.wholeBodyName !== null || body.fields.length > 0 || body.required);
  const said: string[] = [];
  if (sendsBody && body.wholeBodyName !== null) said.push(`body:${body.wholeBodyName}`);
  else if (sendsBody !== method.startsWith("P")) said.push(`body:${sendsBody ? true : ""}`);
  if (result.kind !== (method === "DELETE" ? "empty" : "json")) said.push(`result:${result.kind}`);
  if (result.kind !== "empty" && result.emptyStatuses.length > 0) said.push("optional:true");
  const fails = result.others.map(({ status }) => status).filter((status) => status !== result.status);
  if (fails.length > 1) throw new Error(`${path} has several successes with a body: the table takes one.`);
  if (fails.length > 0) said.push(`fails:${fails}`);
  for (const list of ["comma", "json"]) {
    const names = parameters
      .filter(({ in: place, style }) => place === "query" && style === list)
      .map(({ name }) => name);
    if (names.length > 1) throw new Error(`${path} has several lists of the style ${list}: the table takes one.`);
    if (names.length > 0) said.push(`${list}:${names}`);
  }
  const selects = when.filter((name) => !path.includes(`{${name}}`));
  if (selects.length > 1)
    throw new Error(`${path} is selected by ${selects}: the table takes one that is not in the path.`);
  if (selects.length > 0) said.push(`when:${selects}`);
  return said;
}

/** How an operation sends one parameter. */
interface Use {
  readonly operation: string;
  readonly name: string;
  readonly wire: string;
  readonly hasBody: boolean;
  readonly place: "header" | "body" | "query";
}

/** One entry for each parameter that is not sent as it is; it has to be right for every operation that takes the name. */
function placesOf(model: Model): string {
  const uses = model.operations.filter(({ client }) => client !== null).flatMap(usesOf);
  const lines = [...new Set(uses.map(({ name }) => name))].map((name) => {
    const own = uses.filter((use) => use.name === name);
    const apart = own.find(({ hasBody, place }) => place === "header" || (hasBody && place === "query"))?.place;
    const [{ wire } = { wire: name }] = own;
    for (const use of own) {
      const place = apart === "header" || (use.hasBody && apart) ? apart : use.hasBody ? "body" : "query";
      if (place !== use.place || wire !== use.wire)
        throw new Error(`${use.operation} sends ${name} as ${use.wire} (${use.place}), another as ${wire} (${place}).`);
    }
    if (apart === undefined && wire === name) return "";
    return `  ${name}: ${apart === undefined ? `["${wire}"]` : `["${wire}", "${apart}"]`},\n`;
  });
  return lines.join("");
}

function usesOf({ id: operation, body, parameters }: Operation): Use[] {
  const fields = body?.wholeBodyName === null ? body.fields : [];
  const hasBody = body !== null && (body.wholeBodyName !== null || fields.length > 0);
  return [
    ...fields.map(({ name, wireName: wire }): Use => ({ operation, name, wire, hasBody, place: "body" })),
    ...parameters.flatMap(({ name, wireName: wire, in: place }): Use[] =>
      place === "path" ? [] : [{ operation, name, wire, hasBody, place }],
    ),
  ];
}
