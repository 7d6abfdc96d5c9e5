import type { OperationSpec, Operations } from "./operation.ts";
import type { RunCreated } from "./options.ts";

/** The parameters of one call, by the client's names. */
export type Given = Readonly<Record<string, unknown>>;

/** What the parameters of one call are on the wire. */
export interface Parts {
  /** The path with its query. */
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: unknown;
  /** A placeholder of the path that no parameter fills. */
  readonly missing: string | undefined;
}

/** The first operation whose selecting parameters are all given, and the parameters without those that selected nothing. */
export function select(operations: Operations, params: object): [spec: OperationSpec, given: Given] {
  const all = "path" in operations ? [operations] : operations;
  const selecting = all.flatMap(({ when = [] }) => when);
  const given: Record<string, unknown> = { ...params };
  for (const name of selecting) if (given[name] == null) delete given[name];
  const spec = all.find(({ when = [] }) => when.every((name) => name in given));
  if (!spec) throw new TypeError(`one of these parameters is needed: ${selecting}`);
  return [spec, given];
}

export function toParts(spec: OperationSpec, given: Given): Parts {
  const headers: Record<string, string> = {};
  const fields: Record<string, unknown> = {};
  let missing: string | undefined;
  let path = spec.path.replace(/{(\w+)}/g, (_, name: string) => {
    const value = String(given[name] ?? "");
    // A dot or two would be resolved away, and the request would reach another path.
    if (/^\.{0,2}$/.test(value)) missing = name;
    return encodeURIComponent(value);
  });
  const ask = (name: string, value: unknown): void => {
    if (value == null) return;
    path += `${path.includes("?") ? "&" : "?"}${name}=${encodeURIComponent(String(value))}`;
  };
  for (const [name, value] of Object.entries(given)) {
    const wire = spec.rename?.[name] ?? name;
    const header = spec.headers?.[name];
    const list = Array.isArray(value) ? (spec.lists?.[name] ?? "repeat") : "";
    if (value === undefined || spec.path.includes(`{${name}}`) || (header && value === null)) continue;
    if (header) headers[header] = String(value);
    else if (spec.body && !spec.query?.includes(name)) fields[wire] = value;
    else if (list === "repeat") for (const item of [value].flat()) ask(wire, item);
    else ask(wire, list === "json" ? JSON.stringify(value) : value);
  }
  return { path, headers, body: typeof spec.body === "string" ? given[spec.body] : spec.body && fields, missing };
}

/** The run that the headers of an answer name, else the call itself. */
export function runOf({ headers }: Response, { thread_id = null, run_id }: Given): RunCreated | undefined {
  const where = headers.get("content-location") ?? headers.get("location") ?? "";
  const [, thread = thread_id, run = run_id] = /(?:\/threads\/([^/?]+))?\/runs\/([^/?]+)/.exec(where) ?? [];
  return run ? { run_id: String(run), thread_id: thread === null ? null : String(thread) } : undefined;
}
