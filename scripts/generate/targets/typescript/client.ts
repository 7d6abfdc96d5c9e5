import type { Model } from "../../model/types.ts";
import { operationsOf, resourceName } from "./generics.ts";
import { doc, importTypes, key } from "./spelling.ts";

/** `createClient`: the table of operations made into methods over the runtime. */
export function emitClient(model: Model): string {
  const resources = [...new Set(model.methods.map(({ resource }) => resource))];
  const members = resources.map((resource) => {
    const methods = model.methods.filter((method) => method.resource === resource);
    const tags = [...new Set(methods.flatMap((method) => operationsOf(model, method).map(({ tag }) => tag)))];
    return `${doc({ description: `${tags.join(", ")}.` }, "  ")}  readonly ${key(resource)}: ${resourceName(resource)}<Graphs>;\n`;
  });
  return `import { createCore } from "../../src/typescript/core.ts";
import type { LowLevel } from "../../src/typescript/low-level.ts";
import { createMethods } from "../../src/typescript/methods.ts";
import type { ClientOptions } from "../../src/typescript/options.ts";
import type { NoGraphs } from "./graphs.ts";
import type { paths } from "./openapi.ts";
import { operations } from "./operations.ts";
${importTypes(resources.map(resourceName), "./resources.ts")}
/** The methods of a client, by resource. */
export interface Resources<Graphs = NoGraphs> {
${members.join("")}}

/** A client of one server. \`GET\`, \`POST\` and the like are typed calls by path over the same transport. */
export interface Client<Graphs = NoGraphs> extends LowLevel<paths>, Resources<Graphs> {}

/**
 * Makes a client. Its type parameter names the graphs of the server, each by its state or by more (see \`GraphTypes\`):
 * \`createClient<{ agent: AgentState }>()\`.
 */
export function createClient<Graphs = NoGraphs>(options?: ClientOptions): Client<Graphs> {
  const core = createCore<paths>(options, ${JSON.stringify(model.contractVersion)});
  return { ...core, ...createMethods<Resources<Graphs>>(core, operations) };
}
`;
}
