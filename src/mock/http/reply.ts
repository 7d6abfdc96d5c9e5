// Turns what a handler answered into what a door sends.
import { extended } from "../engine/extended.ts";
import { Refusal } from "../engine/types.ts";
import type { Answer, SentEvent } from "./answers.ts";
import type { Reply } from "./call.ts";
import { mapped } from "./mapped.ts";

const JSON_TYPE = "application/json";
const STREAM_HEADERS = {
  "cache-control": "no-store",
  "x-accel-buffering": "no",
  "content-type": "text/event-stream; charset=utf-8",
};

export function replyOf(answer: Answer | Refusal): Reply {
  if (answer instanceof Refusal && answer.status === 500) return failureReply();
  if (answer instanceof Refusal) return jsonReply(answer.status, { detail: answer.detail });
  const { status, headers } = answer;
  if ("wait" in answer) {
    return {
      status,
      headers: extended(headers ?? {}, { "content-type": JSON_TYPE }),
      body: { text: answer.wait.then(jsonText), keepAlive: "\n", leave: () => answer.leave?.() },
    };
  }
  if ("events" in answer) {
    return {
      status,
      headers: extended(STREAM_HEADERS, headers ?? {}),
      body: {
        pieces: mapped(answer.events, textOfAll),
        keepAlive: ": heartbeat\r\n\r\n",
        leave: () => answer.leave?.(),
      },
    };
  }
  if ("text" in answer) {
    const type: Record<string, string> = answer.type === null ? {} : { "content-type": answer.type };
    return { status, headers: { ...type, ...headers }, body: answer.text };
  }
  if (!("body" in answer)) return { status, headers: { ...headers }, body: null };
  return jsonReply(status, answer.body, headers);
}

export function jsonReply(status: number, body: unknown, headers?: Readonly<Record<string, string>>): Reply {
  return { status, headers: { "content-type": JSON_TYPE, ...headers }, body: jsonText(body) };
}

/** A mistake of the mock or of a graph; the Python server says no more either. */
export function failureReply(): Reply {
  return { status: 500, headers: { "content-type": "text/plain; charset=utf-8" }, body: "Internal Server Error" };
}

/** One event as the Python server frames it. */
export function eventText({ event, data, id }: SentEvent): string {
  const last = id === undefined ? "" : `id: ${oneLine(id)}\r\n`;
  return `event: ${oneLine(event)}\r\ndata: ${jsonText(data)}\r\n${last}\r\n`;
}

function textOfAll(events: readonly SentEvent[]): string {
  return events.map(eventText).join("");
}

/** JSON has no line breaks outside of strings, so it always stands on one line. */
function jsonText(value: unknown): string {
  return JSON.stringify(value) ?? "null";
}

function oneLine(text: string): string {
  return /[\r\n]/.test(text) ? text.replace(/[\r\n]/g, "") : text;
}
