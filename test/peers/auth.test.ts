// What an authorisation handler of the running server sees of a run's creation is what `toRunsCreate` says, for every such
// request of our recordings, good and bad.
import { randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunsCreateValue, toRunsCreate } from "../../src/typescript/runs-create.ts";
import type { Exchange } from "../support/exchange.ts";
import { readRecordings } from "../support/recordings.ts";
import { isAvailable } from "./available.ts";
import { SYSTEM_ASSISTANTS } from "./record/inputs.ts";
import { type RunningPeer, startPeer } from "./start.ts";

const CREATIONS = ["createRun", "waitRun", "streamRun", "createThreadRun", "waitThreadRun", "streamThreadRun"];
const API_KEY = "placeholder";
const CALLER = {
  user: { identity: "user123", permissions: ["threads:create_run"] },
  user_id: "user123",
  permissions: ["threads:create_run"],
};
const isHere = await isAvailable("python");

// A webhook's host is looked up in the network, and a batch asks the handler for each item.
const creations = readRecordings("python").filter(
  ({ operation, name, request }) =>
    operation !== null && CREATIONS.includes(operation) && !name.startsWith("webhook") && request.path.startsWith("/"),
);

describe.skipIf(!isHere)("what a handler sees", () => {
  const folder = mkdtempSync(join(tmpdir(), "openruns-"));
  const file = join(folder, "runs-create.jsonl");
  let peer: RunningPeer;
  let seenCount = 0;
  beforeAll(async () => {
    peer = await startPeer("python", { auth: true, environment: { PEER_RUNS_CREATE: file } });
  });
  afterAll(async () => {
    await peer?.stop();
    rmSync(folder, { recursive: true });
  });

  async function ask({ request }: Exchange) {
    const headers = { ...request.headers, "x-api-key": API_KEY, "x-request-id": randomUUID() };
    writeFileSync(file, "");
    const answer = await fetch(peer.url + request.path, { method: "POST", headers, body: request.body });
    await answer.text();
    const [line] = readFileSync(file, "utf8").split("\n");
    const seen: RunsCreateValue | null = line === undefined || line === "" ? null : JSON.parse(line);
    return { status: answer.status, seen, headers };
  }

  it("is recorded often enough", () => expect(creations.length).toBeGreaterThan(150));

  it.each(creations.map((exchange) => [exchange.name, exchange] as const))("for %s", async (_name, exchange) => {
    const { status, seen, headers } = await ask(exchange);
    const { request } = exchange;
    const configurable = seen?.kwargs.config.configurable ?? {};
    if (seen !== null) seenCount += 1;
    const { runs_create, refusal } = toRunsCreate(
      { path: request.path, headers, text: request.body ?? "" },
      {
        graphs: Object.keys(SYSTEM_ASSISTANTS),
        caller: CALLER,
        newRunId: () => String(seen?.run_id),
        newThreadId: () => String(seen?.thread_id),
        now: () => Number(configurable.__request_start_time_ms__),
      },
    );
    expect(seen).toEqual(runs_create);
    expect(status).toBe(refusal?.status ?? 403);
  });

  it("was called for most of them", () => expect(seenCount).toBeGreaterThan(100));
});
