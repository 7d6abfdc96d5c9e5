/** What the graphs of this folder have in common. */
import { type Message, textOf } from "../../../src/mock/author.ts";

/** The text of the last message, as JSON where it is no text. */
export function lastText(messages: readonly Message[]): string {
  const last = messages.at(-1);
  if (!last) return "";
  return typeof last.content === "string" ? textOf(last) : JSON.stringify(last.content);
}

export const context = {
  title: "Context",
  type: "object",
  properties: { model_name: { title: "Model Name", type: "string" }, delay_ms: { title: "Delay Ms", type: "integer" } },
};
