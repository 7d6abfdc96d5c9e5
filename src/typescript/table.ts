import type { Calls } from "./calls.ts";
import type { OperationSpec, ParameterPlaces } from "./operation.ts";
import type { StreamOptions } from "./options.ts";

type Start = (operations: OperationSpec[], params?: object, options?: StreamOptions) => unknown;
type Method = (params?: object, options?: StreamOptions) => unknown;

/** The methods of a client, by resource. */
export type Resources = Record<string, Record<string, Method>>;

/**
 * Makes the methods out of the emitted table: a line with the resource's name, then one for each operation, such as
 * `/runs/batch POST create(Run)Batch body:runs`. What is in brackets is part of the `operationId` only (`createRunBatch`), what
 * stands there behind a `|` of the method's name only. Lines of one name are one method. Members of `OperationSpec` follow where
 * they are not what the HTTP method and the path say.
 */
export function createMethods({ call, stream }: Calls, table: string, parameters: ParameterPlaces): Resources {
  const resources: Resources = {};
  let methods: Record<string, Method> = {};
  let specs: OperationSpec[] = [];
  for (const line of table.trim().split("\n")) {
    const [path = "", method, word = "", ...members] = line.split(" ");
    if (!method) {
      resources[path] = methods = {};
      continue;
    }
    const [id = "", name = ""] = ["$1", "$2"].map((part) => word.replace(/\((\w*)\|?(\w*)\)/, part));
    const { when = [], ...more } = Object.fromEntries(members.map((member) => member.split(":")));
    const start: Start = more.result === "stream" ? stream : call;
    if (!methods[name]) {
      const own: OperationSpec[] = [];
      specs = own;
      methods[name] = (params, options) => start(own, params, options);
    }
    specs.push({
      id,
      method,
      path,
      body: /^P/.test(method) || undefined,
      result: method === "DELETE" ? "empty" : "json",
      when: Array.from(path.matchAll(/{(\w+)}/g), ([, placeholder]) => placeholder).concat(when),
      parameters,
      ...more,
      ...(more.body === "true" && { body: true }),
    });
  }
  return resources;
}
