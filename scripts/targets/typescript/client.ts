import type { Model } from "../../model-types.ts";
import { operationsOf, resourceName } from "./methods.ts";
import { doc, importTypes, key } from "./text.ts";

/** `createClient`: the table of operations made into methods over the runtime. */
export function emitClient(model: Model): string {
  const resources = [...new Set(model.methods.map(({ resource }) => resource))];
  const members = resources.map((resource) => {
    const methods = model.methods.filter((method) => method.resource === resource);
    const tags = [...new Set(methods.flatMap((method) => operationsOf(model, method).map(({ tag }) => tag)))];
    return `${doc({ description: `${tags.join(", ")}.` }, "  ")}  readonly ${key(resource)}: ${resourceName(resource)}<Graphs>;\n`;
  });
  return `import { createCore, type LowLevel } from "../../src/typescript/core.ts";
import type { Operations } from "../../src/typescript/operation.ts";
import type { ClientOptions, StreamOptions } from "../../src/typescript/options.ts";
import type { NoGraphs } from "./graphs.ts";
import type { paths } from "./openapi.ts";
import { operations } from "./operations.ts";
${importTypes(resources.map(resourceName), "./resources.ts")}
/** A client of one server. \`GET\`, \`POST\` and the like are the typed calls of openapi-fetch over the same transport. */
export interface Client<Graphs = NoGraphs> extends LowLevel<paths> {
${members.join("")}}

type Start = (operations: Operations, params?: object, options?: StreamOptions) => unknown;

/**
 * Makes a client. Its type parameter names the graphs of the server, each by its state or by more (see \`GraphTypes\`):
 * \`createClient<{ agent: AgentState }>()\`.
 */
export function createClient<Graphs = NoGraphs>(options?: ClientOptions): Client<Graphs> {
  const { call, stream, ...client } = createCore<paths>(options);
  const table: Record<string, Record<string, Operations>> = operations;
  const resources: Record<string, Record<string, unknown>> = {};
  for (const [resource, methods] of Object.entries(table)) {
    const target: Record<string, unknown> = (resources[resource] = {});
    for (const [name, specs] of Object.entries(methods)) {
      const [first] = [specs].flat();
      const start: Start = first?.result === "stream" ? stream : call;
      target[name] = (params?: object, options?: StreamOptions) => start(specs, params, options);
    }
  }
  // The table and the interfaces come from one model; a test holds that every method is there.
  return Object.assign(client, resources) as unknown as Client<Graphs>;
}
`;
}
