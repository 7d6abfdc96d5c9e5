// One line of wire for each event: from the recording that the tests of all languages decode, so that no page shows a made-up one.
import { readRepositoryFile } from "./repository.ts";

const MOST_CHARACTERS = 700;
const recording = readRepositoryFile("test/fixtures/api-every-event.sse");

const byEvent = new Map<string, string>();
for (const block of recording.split(/\r?\n\r?\n/)) {
  const name = /^event: ?(.*)$/m.exec(block)?.[1];
  if (name !== undefined && !byEvent.has(name)) byEvent.set(name, shorten(block.trim()));
}

/** The event as it stands on the wire; undefined where the recording has none. */
export function wireTextOf(event: string): string | undefined {
  return byEvent.get(event);
}

function shorten(text: string): string {
  return text.length <= MOST_CHARACTERS ? text : `${text.slice(0, MOST_CHARACTERS)} …`;
}
