import { MAX_ERROR_DETAIL } from "./policy.ts";

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** The JSON in a text, or the text itself. */
export function parse(text: string, reviver?: (key: string, value: unknown) => unknown): unknown {
  try {
    return JSON.parse(text, reviver);
  } catch {
    return text;
  }
}

/** What a server says in the body of a refusal, in one line: `detail`, lists of issues, plain text, an HTML page's title. */
export function describe(body: unknown): string {
  if (Array.isArray(body)) return body.map(describe).join("; ");
  if (isRecord(body)) {
    const { detail, issues, error, message = body.msg, path = body.loc } = body;
    const said = detail ?? issues ?? message ?? error;
    const where = Array.isArray(path) && path.length > 0 ? `${path.join(".")}: ` : "";
    return said == null ? JSON.stringify(body) : where + describe(said);
  }
  const text = String(body ?? "")
    .replace(/\s+/g, " ")
    .trim();
  const page = /^<(!doctype|html)/i.test(text);
  return page ? `an HTML page, "${/<title>([^<]*)/i.exec(text)?.[1] ?? ""}"` : text.slice(0, MAX_ERROR_DETAIL);
}

/** Name and message of a failed run. The JavaScript server wraps the true pair, as JSON, into the message of another. */
export function readFailure(failure: unknown): [error: string, message: string] {
  const { error = "Error", message = failure } = isRecord(failure) ? failure : {};
  const inner = typeof message === "string" ? parse(message) : failure;
  return inner !== failure && isRecord(inner) && inner.error ? readFailure(inner) : [String(error), describe(message)];
}
