import type { OperationSpec, Operations } from "./operation.ts";
import type { RunCreated } from "./options.ts";

/** The parameters of one call, by the client's names. */
export type Given = Readonly<Record<string, unknown>>;

/** What the parameters of one call are on the wire. */
export interface Parts {
  readonly path: Given;
  readonly query: Given;
  readonly headers: Record<string, string>;
  readonly body: unknown;
  /** The first placeholder of the path that no parameter fills. */
  readonly missing: string | undefined;
}

/** The first operation whose selecting parameters are all given, and the parameters without those that selected nothing. */
export function select(operations: Operations, params: object): [spec: OperationSpec, given: Given] {
  const all = [operations].flat();
  const selecting = all.flatMap(({ when = [] }) => when);
  const given: Record<string, unknown> = { ...params };
  for (const name of selecting) if (given[name] == null) delete given[name];
  const spec = all.find(({ when = [] }) => when.every((name) => name in given));
  if (!spec) throw new TypeError(`one of these parameters is needed: ${selecting}`);
  return [spec, given];
}

export function toParts(spec: OperationSpec, given: Given): Parts {
  const path: Record<string, unknown> = {};
  const query: Record<string, unknown> = {};
  const headers: Record<string, string> = {};
  const fields: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(given)) {
    const wire = spec.rename?.[name] ?? name;
    const header = spec.headers?.[name];
    const list = Array.isArray(value) && spec.lists?.[name];
    if (value === undefined) continue;
    if (spec.path.includes(`{${name}}`)) path[name] = value;
    else if (header) headers[header] = String(value);
    else if (!spec.query?.includes(name)) fields[wire] = value;
    else query[wire] = list ? (list === "json" ? JSON.stringify(value) : String(value)) : value;
  }
  return {
    path,
    query,
    headers,
    body: typeof spec.body === "string" ? given[spec.body] : spec.body && fields,
    // A dot or two would be resolved away, and the request would reach another path.
    missing: spec.path.match(/\w+(?=})/g)?.find((name) => /^\.{0,2}$/.test(String(path[name] ?? ""))),
  };
}

/** The run that the headers of an answer name. A thread that they leave out is the one that the call named. */
export function runOf({ headers }: Response, { thread_id = null }: Given): RunCreated | undefined {
  const where = headers.get("content-location") ?? headers.get("location") ?? "";
  const [, thread = thread_id, run] = /(?:\/threads\/([^/?]+))?\/runs\/([^/?]+)/.exec(where) ?? [];
  return run ? { run_id: run, thread_id: thread === null ? null : String(thread) } : undefined;
}
