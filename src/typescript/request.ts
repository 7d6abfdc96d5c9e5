import type { OperationSpec, Operations } from "./operation.ts";
import type { HeadersLike, RunCreated } from "./options.ts";

/** The parameters of one call, by the client's names. */
export type Given = Readonly<Record<string, unknown>>;

/** One request, before its credentials. */
export interface Parts {
  readonly method: string;
  /** The path with its placeholders, and what fills them. */
  readonly path: string;
  readonly given: Given;
  readonly query: readonly (readonly [name: string, value: unknown])[];
  readonly headers?: Record<string, unknown> | HeadersLike | undefined;
  readonly body?: unknown;
}

/** The first operation whose selecting parameters are all given, and the parameters without those that selected nothing. */
export function select(operations: Operations, params: object): [spec: OperationSpec, given: Given] {
  const all = "path" in operations ? [operations] : operations;
  const given: Record<string, unknown> = { ...params };
  for (const name of all.flatMap(({ when = [] }) => when)) if (given[name] == null) delete given[name];
  return [all.reduceRight((last, spec) => ((spec.when ?? []).every((name) => name in given) ? spec : last)), given];
}

/** Puts every parameter in its place. */
export function toParts({ method, path, body, comma, json, parameters = {} }: OperationSpec, given: Given): Parts {
  const query: [string, unknown][] = [];
  const headers: Record<string, unknown> = {};
  const fields: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(given)) {
    const [wire, place] = parameters[name] ?? [name];
    if (value === undefined || path.includes(`{${name}}`)) continue;
    if (place === "header") headers[wire] = value;
    else if (body && place !== "query") fields[wire] = value;
    else {
      const isList = Array.isArray(value);
      query.push([
        wire,
        isList && name === comma ? String(value) : isList && name === json ? JSON.stringify(value) : value,
      ]);
    }
  }
  return { method, path, given, query, headers, body: body === true ? fields : body && given[body] };
}

/** The path filled, with its query; a list is repeated, null is left out. `miss` is told what fills no placeholder. */
export function toUrl({ path, given, query }: Parts, miss: (name: string) => void): string {
  const filled = path.replace(/{(\w+)}/g, (_, name: string) => {
    const value = String(given[name] ?? "");
    // A dot or two would be resolved away, and the request would reach another path.
    if (/^\.{0,2}$/.test(value)) miss(name);
    return encodeURIComponent(value);
  });
  const pairs = query.flatMap(([name, value]) =>
    [value].flat().flatMap((item) => (item == null ? [] : `${name}=${encodeURIComponent(String(item))}`)),
  );
  return filled + (pairs.length > 0 ? `?${pairs.join("&")}` : "");
}

/** The run that the headers of an answer name, else the call itself. */
export function runOf({ headers }: Response, { thread_id = null, run_id }: Given): RunCreated | undefined {
  const where = headers.get("content-location") ?? headers.get("location") ?? "";
  const [, thread = thread_id, run = run_id] = /(?:\/threads\/([^/?]+))?\/runs\/([^/?]+)/.exec(where) ?? [];
  return run ? { run_id: String(run), thread_id: thread === null ? null : String(thread) } : undefined;
}
