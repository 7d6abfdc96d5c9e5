import type { OperationSpec, Operations } from "./operation.ts";
import type { RunCreated } from "./options.ts";

/** The parameters of one call, by the client's names. */
export type Given = Readonly<Record<string, unknown>>;

/** What the parameters of one call are on the wire. */
export interface Parts {
  /** The path with its query. */
  readonly path: string;
  readonly headers: Record<string, unknown>;
  readonly body: unknown;
}

/** The first operation whose selecting parameters are all given, and the parameters without those that selected nothing. */
export function select(operations: Operations, params: object): [spec: OperationSpec, given: Given] {
  const all = "path" in operations ? [operations] : operations;
  const given: Record<string, unknown> = { ...params };
  for (const name of all.flatMap(({ when = [] }) => when)) if (given[name] == null) delete given[name];
  return [all.reduceRight((last, spec) => ((spec.when ?? []).every((name) => name in given) ? spec : last)), given];
}

/** Puts every parameter in its place. `miss` is told of a part of the path that was not given. */
export function toParts(spec: OperationSpec, given: Given, miss: (name: string) => void): Parts {
  const { body, parameters = {} } = spec;
  const query: string[] = [];
  const headers: Record<string, unknown> = {};
  const fields: Record<string, unknown> = {};
  const path = spec.path.replace(/{(\w+)}/g, (_, name: string) => {
    const value = String(given[name] ?? "");
    // A dot or two would be resolved away, and the request would reach another path.
    if (/^\.{0,2}$/.test(value)) miss(name);
    return encodeURIComponent(value);
  });
  for (const [name, value] of Object.entries(given)) {
    const [wire, place] = parameters[name] ?? [name];
    if (value === undefined || name === body || spec.path.includes(`{${name}}`)) continue;
    if (place === "header") headers[wire] = value;
    else if (body === true && place !== "query") fields[wire] = value;
    else {
      const list =
        !Array.isArray(value) || name === spec.comma ? [value] : name === spec.json ? [JSON.stringify(value)] : value;
      for (const item of list) if (item != null) query.push(`${wire}=${encodeURIComponent(item)}`);
    }
  }
  return {
    path: path + (query.length > 0 ? `?${query.join("&")}` : ""),
    headers,
    body: typeof body === "string" ? given[body] : body && fields,
  };
}

/** The run that the headers of an answer name, else the call itself. */
export function runOf({ headers }: Response, { thread_id = null, run_id }: Given): RunCreated | undefined {
  const where = headers.get("content-location") ?? headers.get("location") ?? "";
  const [, thread = thread_id, run = run_id] = /(?:\/threads\/([^/?]+))?\/runs\/([^/?]+)/.exec(where) ?? [];
  return run ? { run_id: String(run), thread_id: thread === null ? null : String(thread) } : undefined;
}
