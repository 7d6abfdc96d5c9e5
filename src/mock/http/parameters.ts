// Reads path, query and header parameters as the Python server does: by hand, each with its own words where it does not fit.
import { canonicalUuid } from "../../typescript/runs-create/uuid.ts";
import { Refusal } from "../engine/types.ts";
import type { Call } from "./call.ts";
import type { ParameterRule, Route } from "./routes.ts";

export interface ReadParameters {
  readonly path: Record<string, unknown>;
  readonly query: Record<string, unknown>;
  readonly headers: Record<string, unknown>;
}

/** Operations that look at the ids of their path themselves, after other things or in other words. */
const OWN_IDS: ReadonlySet<string> = new Set([
  "createThreadRun",
  "streamThreadRun",
  "waitThreadRun",
  "copyThread",
  "joinRunStream",
  "sendA2aMessage",
  "sendThreadCommand",
  "streamThreadEvents",
  "setLatestAssistantVersion",
]);

const ID_WORDS: Readonly<Record<string, string>> = {
  thread_id: "Invalid thread ID: must be a UUID",
  run_id: "Invalid run ID: must be a UUID",
  assistant_id: "Invalid assistant ID: must be a UUID",
  cron_id: "Invalid cron ID: must be a UUID",
};

/** The first parameter that does not fit is refused. */
export function readParameters(
  route: Route,
  path: Readonly<Record<string, string>>,
  call: Call,
): ReadParameters | Refusal {
  const read: ReadParameters = { path: {}, query: {}, headers: {} };
  for (const rule of route.parameters) {
    if (rule.in === "path") {
      const value = pathValue(route, rule, path[rule.wireName] ?? "");
      if (value instanceof Refusal) return value;
      read.path[rule.name] = value;
    } else if (rule.in === "header") {
      const value = call.header(rule.wireName.toLowerCase());
      if (value !== undefined) read.headers[rule.name] = value;
    } else {
      const value = queryValue(route, rule, call.query);
      if (value instanceof Refusal) return value;
      if (value !== undefined) read.query[rule.name] = value;
    }
  }
  return read;
}

function pathValue(route: Route, rule: ParameterRule, text: string): string | Refusal {
  const words = rule.format === "uuid" && !OWN_IDS.has(route.id) ? ID_WORDS[rule.name] : undefined;
  if (words === undefined) return text;
  return canonicalUuid(text) ?? new Refusal(422, words);
}

/** Of a parameter that is repeated the last counts, unless it is a list. */
function queryValue(route: Route, rule: ParameterRule, query: URLSearchParams): unknown {
  const all = query.getAll(rule.wireName);
  const last = all.at(-1);
  if (last === undefined) return undefined;
  if (rule.kind === "list") return listValue(rule, all, last);
  if (rule.kind === "boolean") return /^(true|1|yes)$/i.test(last);
  if (rule.kind === "integer") return integerValue(route, rule, last);
  return last;
}

function listValue(rule: ParameterRule, all: readonly string[], last: string): readonly string[] {
  if (rule.style === "repeat") return all;
  if (rule.style === "period") return last.split(".");
  if (rule.style === "comma") return last.split(",").map((item) => item.trim());
  if (!last.startsWith("[")) return [last];
  try {
    const list: unknown = JSON.parse(last);
    return Array.isArray(list) ? list.map(String) : [last];
  } catch {
    return [last];
  }
}

function integerValue(route: Route, rule: ParameterRule, text: string): number | Refusal {
  if (/^\s*[+-]?\d+(_\d+)*\s*$/.test(text)) return Number(text.replaceAll("_", ""));
  if (route.id === "listThreadHistory") return new Refusal(422, `Invalid ${rule.wireName} ${text}`);
  return new Refusal(400, notAnInteger(text));
}

/** What Python says of a text that is to be an integer. */
export function notAnInteger(text: string): string {
  return `invalid literal for int() with base 10: '${text}'`;
}
