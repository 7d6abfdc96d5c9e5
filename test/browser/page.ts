import { createClient, OpenRunsError } from "../../generated/typescript/index.ts";

const THREAD = "123e4567-e89b-12d3-a456-426614174001";
const onThread = { thread_id: THREAD, assistant_id: "agent" };
const streamed = { ...onThread, stream_mode: ["custom" as const, "values" as const], stream_resumable: true };

/** What a page does with the client; each is called by name from client.test.ts and gives back plain JSON. */
const scenes = {
  async stream(baseUrl: string) {
    const client = createClient({ baseUrl, apiKey: "secret" });
    const created: unknown[] = [];
    const stream = await client.runs.stream(streamed, { onRunCreated: (run) => created.push(run) });
    const { runId, threadId } = stream;
    const events: string[] = [];
    for await (const { event } of stream) events.push(event);
    return { created, runId, threadId, events };
  },
  async readable(baseUrl: string) {
    const reader = createClient({ baseUrl, apiKey: "secret" }).runs.stream(streamed).toReadableStream().getReader();
    const events: string[] = [];
    for (let part = await reader.read(); !part.done; part = await reader.read()) events.push(part.value.event);
    return events;
  },
  async resumed(baseUrl: string) {
    const client = createClient({ baseUrl, apiKey: "secret", retryDelay: 1 });
    const numbers: unknown[] = [];
    for await (const { event, data } of client.runs.stream(streamed))
      if (event === "custom") numbers.push(Reflect.get(Object(data), "n"));
    return numbers;
  },
  async left(baseUrl: string) {
    let events = 0;
    for await (const _ of createClient({ baseUrl, apiKey: "secret" }).runs.stream(streamed)) if (++events === 3) break;
    return events;
  },
  async wait(baseUrl: string) {
    const client = createClient({ baseUrl, apiKey: "secret", retryDelay: 1 });
    return client.runs.wait({ ...onThread, input: { messages: [] } });
  },
  async refused(baseUrl: string) {
    try {
      await createClient({ baseUrl, apiKey: "secret" }).threads.get({ thread_id: THREAD });
      return "nothing was thrown";
    } catch (error) {
      if (!(error instanceof OpenRunsError)) throw error;
      const { name, kind, operation, status, detail, message } = error;
      return { name, kind, operation, status, detail, message };
    }
  },
};

export type Scenes = typeof scenes;
export type Scene = keyof Scenes;

Object.assign(globalThis, { scenes });
