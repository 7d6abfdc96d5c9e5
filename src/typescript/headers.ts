import type { HeadersLike } from "./options.ts";
import { MIN_REDACTED_SECRET } from "./policy.ts";

export type HeadersGiven = HeadersLike | Record<string, unknown> | undefined;

/** Headers that carry credentials, in requests and in answers. */
const SECRET = /authori|x-auth|cookie|(key|token|secret)$/;
const SCHEME = /^(basic|bearer|digest|token|apikey) +/i;
/** What HTTP allows, without characters beyond ASCII, which servers read in different ways. */
const VALID = /^[\w!#$%&'*+.^`|~-]+:[\t -~]*$/;

/** All headers in one record; later ones win, null and undefined unset. */
export function collectHeaders(sources: readonly HeadersGiven[]): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const source of sources) {
    const some = source ?? {};
    for (const [name, value] of Symbol.iterator in some ? some : Object.entries(some)) {
      if (value == null) delete headers[name.toLowerCase()];
      else headers[name.toLowerCase()] = String(value);
    }
  }
  return headers;
}

/** The name of the first header that cannot be sent. */
export const invalidHeader = (headers: Readonly<Record<string, string>>): string | undefined =>
  Object.keys(headers).find((name) => !VALID.test(`${name}:${headers[name]}`));

/** Headers that may be shown. */
export const withoutSecrets = (headers: Headers): Record<string, string> =>
  Object.fromEntries([...headers].filter(([name]) => !SECRET.test(name)));

/**
 * Makes a function that replaces in a text the credentials that were sent. Only whole values count, the longest first: what follows
 * the scheme (`Bearer `), and what each cookie holds. Short values would match by chance.
 */
export function redactor(sent: Readonly<Record<string, string>>): (text: string) => string {
  const secrets: string[] = [];
  for (const [name, value] of Object.entries(sent)) {
    if (SECRET.test(name)) secrets.push(value.replace(SCHEME, ""));
    if (name === "cookie") secrets.push(...Array.from(value.matchAll(/=([^;]*)/g), ([, part = ""]) => part));
  }
  const whole = secrets.filter(({ length }) => length >= MIN_REDACTED_SECRET).sort((a, b) => b.length - a.length);
  return (text) => whole.reduce((clean, secret) => clean.replaceAll(secret, "***"), text);
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
