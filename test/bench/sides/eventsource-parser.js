import { createParser } from "eventsource-parser";

export const decode = async (fetch) => {
  let events = 0;
  const parser = createParser({ onEvent: ({ data }) => void (JSON.parse(data) !== undefined && events++) });
  const text = new TextDecoder();
  const reader = (await fetch()).body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read())
    parser.feed(text.decode(part.value, { stream: true }));
  return events;
};
