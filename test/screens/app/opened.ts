// How the page was opened: by its query. What it showed is kept for the test to read.
import type { View } from "./view.ts";

export interface Opened {
  readonly url: string;
  readonly assistant: string;
  readonly thread: string | null;
  readonly submit: Record<string, unknown>;
  readonly tools: { tool: { name: string }; execute(args: unknown): Promise<unknown> }[];
  remember(thread: string): void;
  message(text: string): Record<string, unknown>;
  /** Whether the page shows the assistant's settings. */
  readonly hasForm: boolean;
  /** Called at each rendering. */
  note(view: View): void;
}

/** What a reader of the page saw of the last message, each time that it changed. */
export interface Seen {
  text: string;
  args: string;
  thinking: string;
}

const IMAGE = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==";

export function readOpened(query: URLSearchParams): Opened {
  const seen: Seen[] = [];
  Reflect.set(globalThis, "seen", seen);
  return {
    url: query.get("url") ?? location.origin,
    assistant: query.get("assistant") ?? "agent",
    thread: query.get("thread"),
    submit: JSON.parse(query.get("submit") ?? "{}"),
    tools: [
      {
        tool: { name: "read_time_zone" },
        execute: async () => Intl.DateTimeFormat().resolvedOptions().timeZone,
      },
    ],
    hasForm: query.has("form"),
    remember(thread) {
      const url = new URL(location.href);
      url.searchParams.set("thread", thread);
      history.replaceState(null, "", url);
    },
    message: (text) => ({
      id: crypto.randomUUID(),
      type: "human",
      content: query.has("image") ? [{ type: "text", text }, image(query.get("image") ?? "")] : text,
    }),
    note({ messages }) {
      const last = messages.findLast(({ type }) => type === "ai");
      if (last === undefined) return;
      const now = { text: last.text, args: last.calls[0]?.args ?? "", thinking: last.thinking };
      if (JSON.stringify(seen.at(-1)) !== JSON.stringify(now)) seen.push(now);
    },
  };
}

/** Each frontend has its own keys for what was uploaded. */
function image(form: string): Record<string, unknown> {
  if (form === "image_url") return { type: "image_url", image_url: { url: `data:image/png;base64,${IMAGE}` } };
  return { type: "image", mimeType: "image/png", data: IMAGE };
}
