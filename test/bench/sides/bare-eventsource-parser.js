import { createParser } from "eventsource-parser";

/** Bare fetch and the fastest parser of packages: what a careful program would write by itself. */
export const prepareFollow = (baseUrl) => async (onEvent) => {
  const response = await fetch(`${baseUrl}/runs/stream`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-api-key": "secret" },
    body: JSON.stringify({ assistant_id: "agent", input: {} }),
  });
  const parser = createParser({ onEvent: ({ data }) => onEvent(JSON.parse(data)) });
  const text = new TextDecoder();
  const reader = response.body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read())
    parser.feed(text.decode(part.value, { stream: true }));
};
