import type { HeadersLike } from "./options.ts";
import { MIN_REDACTED_SECRET } from "./policy.ts";

export type HeadersGiven = HeadersLike | Record<string, unknown> | undefined;

/** Headers that carry credentials, in requests and in answers. */
const SECRET = /authori|x-auth|cookie|(key|token|secret)$/;
const SCHEME = /^(basic|bearer|digest|token|apikey) +/i;
const COOKIE = /(?<==)[^;]+/g;
/** A header as HTTP allows it, ASCII only: servers read other characters in different ways. */
const VALID = /^[\w!#$%&'*+.^`|~-]+:[\t -~]*$/;

/** Puts headers into one record. A later source overrides an earlier one; null and undefined remove a header. */
export function collectHeaders(sources: readonly HeadersGiven[]): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const source of sources) {
    const entries = source ?? [];
    for (const [given, value] of Symbol.iterator in entries ? entries : Object.entries(entries)) {
      const name = given.toLowerCase();
      delete headers[name];
      if (value != null) headers[name] = String(value);
    }
  }
  return headers;
}

/** The name of the first header that cannot be sent. */
export const invalidHeader = (headers: Readonly<Record<string, string>>): string | undefined =>
  Object.keys(headers).find((name) => !VALID.test(`${name}:${headers[name]}`));

/** Headers that may be shown. */
export const withoutSecrets = (headers: Headers): [name: string, value: string][] =>
  [...headers].filter(([name]) => !SECRET.test(name));

/**
 * Makes a function that replaces the sent credentials in a text by `***`, and gives back what is no text. A credential is a whole
 * value: without its scheme (`Bearer `), and of each cookie. Values of less than six characters are not replaced, because they
 * would be found in other words. The longest is replaced first.
 */
export function redactor(sent: Readonly<Record<string, string>>): <Value>(value: Value) => Value {
  const secrets = Object.entries(sent)
    .flatMap(([name, value]) => (SECRET.test(name) ? [value.replace(SCHEME, ""), ...(value.match(COOKIE) ?? [])] : []))
    .filter(({ length }) => length >= MIN_REDACTED_SECRET)
    .sort((a, b) => b.length - a.length);
  const redact = (value: unknown): unknown =>
    typeof value === "string" ? secrets.reduce((clean, secret) => clean.replaceAll(secret, "***"), value) : value;
  // A text gives a text, and anything else itself.
  return redact as <Value>(value: Value) => Value;
}

/** The key that the environment holds, without white space and quotes around it; undefined if there is no environment. */
export function keyFromEnvironment(): string | undefined {
  try {
    const { LANGGRAPH_API_KEY, LANGSMITH_API_KEY, LANGCHAIN_API_KEY } = globalThis.process.env;
    return (LANGGRAPH_API_KEY || LANGSMITH_API_KEY || LANGCHAIN_API_KEY)?.replace(/^[\s"']+|[\s"']+$/g, "");
  } catch {
    // Deno throws if the program may not read the environment.
    return undefined;
  }
}
