// What a language model needs to find its way: https://llmstxt.org. Addresses are relative to this file.
import type { APIRoute } from "astro";
import { model } from "../contract/contract.ts";
import { guides } from "../contract/guides.ts";

const operations = model.operations.map(
  ({ id, method, path, summary, client }) =>
    `- [${client ? `${client.resource}.${client.method}` : id}](reference/operations/${id}/): \`${method} ${path}\`, ${summary}`,
);
const events = model.events.map(
  ({ name, event, description }) => `- [${event}](reference/events/${name}/): ${description.split(". ")[0]}`,
);

const text = `# OpenRuns

> The typed, tested contract for agent runs: an OpenAPI 3.1 description of the LangGraph Agent Server's HTTP API, clients in
> TypeScript, Python, Go, Java and Rust, and a stateful mock. The whole text of the guides with a sample of every operation is in
> [llms-full.txt](llms-full.txt); the contract itself is [openapi.json](openapi.json).

## Guides

${guides.map(({ name, title, description }) => `- [${title}](guides/${name}/): ${description}`).join("\n")}

## Reference

- [Stream modes and events](reference/stream-modes/): what each stream mode sends
- [A run's life, and a thread's](reference/run-life/): states, and the calls that move them
- [Errors](reference/errors/): each status, its cause and its remedy
- [Where servers differ](reference/differences/): who does what
- [In other tools](reference/tools/): OpenAPI 3.0, 3.2 and a slim document, and what generators make of them

## Operations

${operations.join("\n")}

## Stream events

${events.join("\n")}
`;

export const GET: APIRoute = () => new Response(text);
