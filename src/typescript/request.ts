import type { OperationSpec, Operations } from "./operation.ts";
import type { RunCreated } from "./options.ts";

/** The parameters of one call, by the client's names. */
export type Parameters = Readonly<Record<string, unknown>>;

/** What the parameters of one call are on the wire. */
export interface Parts {
  /** The path with its query. */
  readonly path: string;
  readonly headers: Record<string, unknown>;
  /** JSON; undefined where none is sent. */
  readonly body: string | undefined;
  /** The content types that an answer may have. */
  readonly accept: string;
}

/** The first operation whose `when` parameters are all given, and the parameters without those that are null and mean unset. */
export function select(operations: Operations, params: object): [spec: OperationSpec, parameters: Parameters] {
  const all = "path" in operations ? [operations] : operations;
  const values: Record<string, unknown> = { ...params };
  for (const { when = [], nullUnset = [] } of all)
    for (const name of [...when, ...nullUnset]) if (name in values && values[name] == null) delete values[name];
  return [all.reduceRight((last, spec) => ((spec.when ?? []).every((name) => name in values) ? spec : last)), values];
}

/** Whether it is a usable base URL. In a page it may be relative to the address of the page. */
export function isAddress(baseUrl: string): boolean {
  try {
    const { protocol, username, password } = new URL(baseUrl, globalThis.location?.href);
    return /^https?:$/.test(protocol) && !username && !password && !/[?#]/.test(baseUrl);
  } catch {
    return false;
  }
}

/** A value for the path or the query. */
function encode(value: unknown): string {
  const text = String(value);
  if (/[\ud800-\udfff]/u.test(text)) throw new Error("a parameter holds half of a surrogate pair, which is no text");
  return encodeURIComponent(text);
}

/** A list that travels as one text. */
const joinList = (list: readonly unknown[], style: string): string =>
  style === "json" ? JSON.stringify(list) : list.join(style === "comma" ? "," : ".");

/** Puts every parameter in its place in the request. Throws an error that says why if one cannot be sent. */
export function toParts(spec: OperationSpec, parameters: Parameters): Parts {
  const { body, headers: inHeaders = {}, labels = [], lists = {}, query: inQuery = [], rename = {}, result } = spec;
  const query: string[] = [];
  const headers: Record<string, unknown> = {};
  const fields: Record<string, unknown> = {};
  const left = { ...parameters };
  for (const name of spec.siblings ?? []) delete left[name];
  for (const name of labels) {
    const list = left[name];
    // A server divides labels at periods, so a label must not have one.
    const bad = Array.isArray(list) ? list.find((label) => label === "" || String(label).includes(".")) : undefined;
    if (bad !== undefined) throw new Error(`the label "${bad}" in \`${name}\` is empty or has a period in it`);
  }
  for (const [name, style] of Object.entries(lists)) {
    const list = left[name];
    if (Array.isArray(list)) left[name] = joinList(list, style);
  }
  const path = spec.path.replace(/{(\w+)}/g, (_, name: string) => {
    const value = String(left[name] ?? "");
    delete left[name];
    // `fetch` resolves "." and "..", and the request would go to another path.
    if (/^\.{0,2}$/.test(value))
      throw new Error(`\`${name}\` is part of the path and must not be unset, empty, "." or ".."`);
    return encode(value);
  });
  for (const [name, value] of Object.entries(left)) {
    const header = inHeaders[name];
    const wire = rename[name] ?? name;
    if (value === undefined || name === body) continue;
    if (header) headers[header] = value;
    else if (body === true && !inQuery.includes(name)) fields[wire] = value;
    else for (const item of [value].flat()) if (item != null) query.push(`${wire}=${encode(item)}`);
  }
  return {
    path: path + (query.length > 0 ? `?${query.join("&")}` : ""),
    headers,
    body: JSON.stringify(typeof body === "string" ? parameters[body] : body && fields),
    accept: `${result === "stream" ? "text/event-stream, " : result === "text" ? "text/*, " : ""}application/json`,
  };
}

/** The run that the headers of the answer name, or else the parameters of the call. */
export function runOf({ headers }: Response, { thread_id = null, run_id }: Parameters): RunCreated | undefined {
  const where = headers.get("content-location") ?? headers.get("location") ?? "";
  const [, thread = thread_id, run = run_id] = /(?:\/threads\/([^/?]+))?\/runs\/([^/?]+)/.exec(where) ?? [];
  return run ? { run_id: String(run), thread_id: thread === null ? null : String(thread) } : undefined;
}
