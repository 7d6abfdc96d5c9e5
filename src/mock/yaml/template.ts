/** `{{last}}`, `{{state.answer}}`, `{{context.model_name}}`: values of the run in the texts of a file. */

import type { JsonObject } from "../engine/types.ts";
import { isRecord, textOf } from "../graph/messages.ts";
import type { State } from "../graph/types.ts";

export interface Scope {
  state: State;
  context: JsonObject;
  /** What steps before gave: answers to interrupts, by the name after `as`. */
  named: Record<string, unknown>;
}

const WHOLE = /^\{\{\s*([\w.]+)\s*\}\}$/;
const PART = /\{\{\s*([\w.]+)\s*\}\}/g;

/** The names that a text uses, to be checked when the file is read. */
export function namesIn(text: string): string[] {
  return [...text.matchAll(PART)].map((match) => match[1] ?? "");
}

/** The value with everything in braces filled in. A text that is one name alone becomes the value itself. */
export function fill(value: unknown, scope: Scope): unknown {
  if (typeof value === "string") {
    const whole = WHOLE.exec(value);
    if (whole?.[1]) return lookUp(whole[1], scope) ?? null;
    return value.replaceAll(PART, (_, name: string) => asText(lookUp(name, scope)));
  }
  if (Array.isArray(value)) return value.map((item) => fill(item, scope));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fill(item, scope)]));
}

function lookUp(name: string, scope: Scope): unknown {
  const [first = "", ...rest] = name.split(".");
  return rest.reduce<unknown>(
    (value, key) => (isRecord(value) || Array.isArray(value) ? at(value, key) : undefined),
    root(first, scope),
  );
}

function root(name: string, { state, context, named }: Scope): unknown {
  const messages = Array.isArray(state.messages) ? state.messages : [];
  if (name === "last") return textOf(messages.at(-1));
  if (name === "state") return state;
  if (name === "context") return context;
  return named[name];
}

function at(value: Record<string, unknown> | unknown[], key: string): unknown {
  return Array.isArray(value) ? value[Number(key)] : value[key];
}

function asText(value: unknown): string {
  if (value === undefined || value === null) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}
