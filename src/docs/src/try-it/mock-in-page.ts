// The mock inside the page, loaded at the first request, with a thread of its own so that every operation finds something.
import { createMock } from "../../../mock/index.ts";

export interface MockInPage {
  fetch(request: Request): Promise<Response>;
  /** Values for path parameters that exist in this mock: `thread_id`, `run_id`, … */
  readonly ids: Readonly<Record<string, string>>;
}

export const MOCK_URL = "http://mock.invalid";

let started: Promise<MockInPage> | undefined;

export function mockInPage(): Promise<MockInPage> {
  started ??= start();
  return started;
}

async function start(): Promise<MockInPage> {
  const mock = createMock();
  const send = async (method: string, path: string, body?: unknown): Promise<Response> =>
    mock.fetch(
      new Request(`${MOCK_URL}${path}`, {
        method,
        headers: { "content-type": "application/json" },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    );
  const read = async (method: string, path: string, body?: unknown): Promise<Record<string, unknown>> =>
    (await send(method, path, body)).json();

  const { thread_id } = await read("POST", "/threads", {});
  const run = { assistant_id: "agent", input: { messages: [{ role: "user", content: "how are you?" }] } };
  const { run_id, assistant_id } = await read("POST", `/threads/${thread_id}/runs`, { ...run, stream_resumable: true });
  await (await send("GET", `/threads/${thread_id}/runs/${run_id}/join`)).text();
  const state = await read("GET", `/threads/${thread_id}/state`);
  const cron = await read("POST", "/runs/crons", { ...run, schedule: "0 9 * * 1" });
  await send("PUT", "/store/items", { namespace: ["docs"], key: "greeting", value: { text: "hello" } });
  const checkpoint = state.checkpoint;
  const ids = {
    thread_id,
    run_id,
    assistant_id,
    cron_id: cron.cron_id,
    checkpoint_id: isObject(checkpoint) ? checkpoint.checkpoint_id : undefined,
    namespace: "docs",
  };
  return { fetch: (request) => mock.fetch(request), ids: onlyTexts(ids) };
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

function onlyTexts(values: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}
