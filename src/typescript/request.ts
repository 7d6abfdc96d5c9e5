import type { OperationSpec, Operations } from "./operation.ts";
import type { RunCreated } from "./options.ts";

/** The parameters of one call, by the client's names. */
export type Parameters = Readonly<Record<string, unknown>>;

/** What the parameters of one call are on the wire. */
export interface Parts {
  /** The path with its query. */
  readonly path: string;
  readonly headers: Record<string, unknown>;
  /** JSON. */
  readonly body: string | undefined;
  /** The content types that an answer may have. */
  readonly accept: string;
}

/** The first operation whose selecting parameters are all given, and the parameters without those that selected nothing. */
export function select(operations: Operations, params: object): [spec: OperationSpec, parameters: Parameters] {
  const all = "path" in operations ? [operations] : operations;
  const values: Record<string, unknown> = { ...params };
  for (const { when = [], nullUnset = [] } of all)
    for (const name of [...when, ...nullUnset]) if (name in values && values[name] == null) delete values[name];
  return [all.reduceRight((last, spec) => ((spec.when ?? []).every((name) => name in values) ? spec : last)), values];
}

/** What is wrong with the server's address; a page may give one that is relative to its own. */
export function addressProblem(baseUrl: string): string | undefined {
  try {
    const { protocol, username, password } = new URL(baseUrl, globalThis.location?.href);
    if (!/^https?:$/.test(protocol)) return `baseUrl must begin with http:// or https://, not with "${protocol}"`;
    if (username || password) return "baseUrl holds a user name or password; send them in the header `authorization`";
    return /[?#]/.test(baseUrl) ? "baseUrl must not have a query or a fragment" : undefined;
  } catch {
    return `baseUrl is no address: "${baseUrl}"; it is one like http://localhost:2024`;
  }
}

/** Servers divide labels by periods, so none may have one. */
function checkLabels(name: string, labels: unknown, refuse: (what: string) => never): void {
  if (!Array.isArray(labels)) return;
  const bad = labels.find((label) => label === "" || String(label).includes("."));
  if (bad !== undefined) refuse(`the label "${bad}" in \`${name}\` is empty or has a period in it`);
}

/** A body as JSON. */
function toJson(body: unknown, refuse: (what: string) => never): string | undefined {
  try {
    return JSON.stringify(body);
  } catch (error) {
    const { message } = Object(error);
    return refuse(
      error instanceof RangeError
        ? "the parameters are nested too deep to be sent as JSON"
        : `the parameters cannot be sent as JSON: ${String(message).replace(/\s+/g, " ")}`,
    );
  }
}

/** A value for the path or the query. */
function encode(value: unknown, refuse: (what: string) => never): string {
  try {
    return encodeURIComponent(String(value));
  } catch {
    return refuse("a parameter holds half of a surrogate pair, which is no text");
  }
}

/** Puts every parameter in its place. `refuse` is told of what cannot be sent. */
export function toParts(spec: OperationSpec, parameters: Parameters, refuse: (what: string) => never): Parts {
  const {
    body,
    headers: inHeaders = {},
    labels = [],
    lists = {},
    query: inQuery = [],
    rename = {},
    siblings = [],
  } = spec;
  const query: string[] = [];
  const headers: Record<string, unknown> = {};
  const fields: Record<string, unknown> = {};
  for (const name of labels) checkLabels(name, parameters[name], refuse);
  const one = (name: string, value: unknown): unknown =>
    Array.isArray(value) && lists[name] === "period" ? value.join(".") : value;
  const path = spec.path.replace(/{(\w+)}/g, (_, name: string) => {
    const value = String(one(name, parameters[name]) ?? "");
    // A dot or two would be resolved away, and the request would reach another path.
    if (/^\.{0,2}$/.test(value)) refuse(`\`${name}\` is part of the path and must not be unset, empty, "." or ".."`);
    return encode(value, refuse);
  });
  for (const [name, value] of Object.entries(parameters)) {
    if (value === undefined || name === body || spec.path.includes(`{${name}}`) || siblings.includes(name)) continue;
    const header = inHeaders[name];
    const wire = rename[name] ?? name;
    if (header) headers[header] = value;
    else if (body === true && !inQuery.includes(name)) fields[wire] = value;
    else {
      const joined = one(name, value);
      const list = !Array.isArray(joined)
        ? [joined]
        : lists[name] === "json"
          ? [JSON.stringify(joined)]
          : lists[name]
            ? [joined.join()]
            : joined;
      for (const item of list) if (item != null) query.push(`${wire}=${encode(item, refuse)}`);
    }
  }
  return {
    path: path + (query.length > 0 ? `?${query.join("&")}` : ""),
    headers,
    body: toJson(typeof body === "string" ? parameters[body] : body && fields, refuse),
    accept: `${spec.result === "stream" ? "text/event-stream, " : spec.result === "text" ? "text/*, " : ""}application/json`,
  };
}

/** The run that the headers of an answer name, else the call itself. */
export function runOf({ headers }: Response, { thread_id = null, run_id }: Parameters): RunCreated | undefined {
  const where = headers.get("content-location") ?? headers.get("location") ?? "";
  const [, thread = thread_id, run = run_id] = /(?:\/threads\/([^/?]+))?\/runs\/([^/?]+)/.exec(where) ?? [];
  return run ? { run_id: String(run), thread_id: thread === null ? null : String(thread) } : undefined;
}
