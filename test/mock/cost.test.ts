// What a run costs, with floors far from what `npm run bench:mock` measures: they are passed on any machine unless something went wrong.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, onTestFinished, test } from "vitest";
import { createMock, type Mock } from "../../src/mock/index.ts";

const RUN = { assistant_id: "agent", input: { messages: [{ role: "user", content: "hello" }] } };

test("a wait takes less than two milliseconds of the processor", async () => {
  const mock = started();
  for (let n = 0; n < 300; n += 1) await post(mock, "/runs/wait", RUN);
  const before = process.cpuUsage();
  const count = 1_000;
  for (let n = 0; n < count; n += 1) await post(mock, "/runs/wait", RUN);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / count).toBeLessThan(2_000);
});

test("a thread with a run takes less than six kilobytes, its state included", async () => {
  const mock = started();
  const fill = async (count: number) => {
    for (let n = 0; n < count; n += 1) {
      const { thread_id } = JSON.parse(await post(mock, "/threads", { metadata: { n } }));
      await post(mock, `/threads/${thread_id}/runs/wait`, RUN);
    }
  };
  await fill(300);
  const before = heapAfterCollection();
  const count = 1_000;
  await fill(count);
  expect((heapAfterCollection() - before) / count).toBeLessThan(6_144);
});

test("stateless runs leave nothing behind", async () => {
  const mock = started();
  const play = async (count: number) => {
    for (let n = 0; n < count; n += 1) await post(mock, "/runs/wait", RUN);
  };
  await play(1_000);
  const before = heapAfterCollection();
  await play(1_000);
  // A record of a run alone would be some hundred bytes.
  expect((heapAfterCollection() - before) / 1_000).toBeLessThan(300);
});

function started(): Mock {
  const mock = createMock();
  onTestFinished(() => mock.close());
  return mock;
}

async function post(mock: Mock, path: string, body: unknown): Promise<string> {
  const headers = { "content-type": "application/json" };
  const response = await mock.fetch(`http://mock${path}`, { method: "POST", body: JSON.stringify(body), headers });
  expect(response.status).toBe(200);
  return response.text();
}

function heapAfterCollection(): number {
  setFlagsFromString("--expose-gc");
  const collect: () => void = runInNewContext("gc");
  collect();
  return process.memoryUsage().heapUsed;
}
