import { readFileSync } from "node:fs";
import { get } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fromRoot } from "../../scripts/paths.ts";
import { startWireServer, type WireServer } from "../wire/server.ts";
import { scenarioTable } from "../wire/table.ts";
import type { WireLog } from "./support/wire.ts";

let server: WireServer;
beforeAll(async () => {
  server = await startWireServer();
});
afterAll(() => server.close());

const logOf = async (session: string): Promise<WireLog> =>
  (await fetch(`${server.url}/_log/${session}?idle=1000`)).json() as Promise<WireLog>;
const call = (session: string, scenario: string, path: string, init?: RequestInit) =>
  fetch(`${server.url}/s/${session}/${scenario}${path}`, init);
const post = (body: unknown): RequestInit => ({ method: "POST", body: JSON.stringify(body) });
const cutText = async (response: Response): Promise<string> => {
  let text = "";
  const decoder = new TextDecoder();
  try {
    for await (const chunk of response.body ?? []) text += decoder.decode(chunk, { stream: true });
  } catch {
    text += "<cut>";
  }
  return text;
};

/** The formatter pads the tables of README.md. */
const unpadded = (markdown: string): string => markdown.replace(/ *\| */g, "|").replace(/-{3,}/g, "---");

it("has its whole table in README.md (paste it from: npm run --silent wire -- --table)", () => {
  const readme = readFileSync(fromRoot("test/wire/README.md"), "utf8");
  expect(unpadded(readme)).toContain(unpadded(scenarioTable()));
});

describe("the log", () => {
  it("keeps what was sent, by session", async () => {
    await call("log", "ok", "/threads/t?x=1&x=2", { headers: { "x-api-key": "k" } });
    await call("other", "ok", "/threads", post({ metadata: null }));
    const { requests, methods } = await logOf("log");
    expect(methods).toEqual({ GET: 1 });
    expect(requests[0]).toMatchObject({ method: "GET", path: "/threads/t", query: { x: ["1", "2"] }, status: 200 });
    expect(requests[0]?.headers["x-api-key"]).toBe("k");
    expect((await logOf("other")).requests[0]?.body).toBe('{"metadata":null}');
  });

  it("sees that the client closed early, and not that the server did", async () => {
    await new Promise((resolve) => {
      const request = get(`${server.url}/s/early/stream-endless/threads/t/runs/r/stream`, (response) =>
        response.once("data", () => {
          response.destroy();
          request.destroy();
          resolve(null);
        }),
      );
    });
    expect(await logOf("early")).toMatchObject({ client_closed: 1, open_responses: 0, open_sockets: 0 });
    await cutText(await call("late", "stream-cut", "/threads/t/runs/stream", post({})));
    expect(await logOf("late")).toMatchObject({ client_closed: 0, open_responses: 0 });
  });
});

describe("failures", () => {
  it("fails so many times, then works", async () => {
    const statuses = [];
    for (let tries = 0; tries < 3; tries++)
      statuses.push((await call("f", "unavailable~times=2", "/threads/t")).status);
    expect(statuses).toEqual([503, 503, 200]);
  });

  it("drops a request without an answer", async () => {
    await expect(call("d", "dropped", "/threads/t")).rejects.toThrow();
    expect((await call("d", "dropped", "/threads/t")).status).toBe(200);
  });

  it("asks for the key, and says what is wrong with a scenario", async () => {
    expect((await call("k", "unauthorized", "/threads/t")).status).toBe(401);
    expect((await call("k", "unauthorized", "/threads/t", { headers: { "x-api-key": "secret" } })).status).toBe(200);
    expect(await (await call("k", "nothing", "/")).text()).toContain('no scenario \\"nothing\\"');
    expect(await (await call("k", "ok~nothing=1", "/")).text()).toContain('no option \\"nothing\\"');
  });
});

describe("streams", () => {
  const ids = (text: string) => [...text.matchAll(/^id: (\S+)$/gm)].map(([, id]) => id);

  it("cuts at every byte exactly, and replays what is later than the cursor", async () => {
    const whole = await (await call("whole", "stream~ids=1", "/threads/t/runs/stream", post({}))).text();
    for (const cut of [0, 1, 66, 67, 500, whole.length - 1]) {
      const lost = await cutText(
        await call(`c${cut}`, `stream-cut~cut=${cut}~events=10`, "/threads/t/runs/stream", post({})),
      );
      expect(Buffer.from(lost.replace("<cut>", "")).length).toBeLessThanOrEqual(cut);
      expect(lost).toMatch(/<cut>$/);
      const seen = lost.split("\r\n\r\n").slice(0, -1).join("\r\n\r\n");
      const { path } = (await logOf(`c${cut}`)).requests[0] ?? {};
      expect(path).toBe("/threads/t/runs/stream");
      const rest = await call(
        `c${cut}`,
        `stream-cut~cut=${cut}~events=10`,
        "/threads/t/runs/123e4567-e89b-12d3-a456-426614174002/stream",
        { headers: { "last-event-id": ids(seen).at(-1) ?? "-1" } },
      );
      expect([...ids(seen), ...ids(await rest.text())]).toEqual(ids(whole));
    }
  });

  it("says that a run is running until its stream was sent whole", async () => {
    const run = "/threads/t/runs/123e4567-e89b-12d3-a456-426614174002";
    const status = async () =>
      ((await (await call("s", "stream-ends-early", run)).json()) as { status: string }).status;
    await (await call("s", "stream-ends-early", "/threads/t/runs/stream", post({}))).text();
    expect(await status()).toBe("running");
    await (await call("s", "stream-ends-early", `${run}/stream`, { headers: { "last-event-id": "-1" } })).text();
    expect(await status()).toBe("success");
  });

  it("sends a fixture's bytes, however torn", async () => {
    const bytes = readFileSync(fromRoot("test/fixtures/whatwg-unicode.sse"));
    for (const scenario of ["stream-fixture", "stream-random", "stream-bytes", "stream-crlf-split"]) {
      const answer = await call("x", `${scenario}~fixture=whatwg-unicode`, "/runs/stream", post({}));
      expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true);
    }
  });

  it("holds back until released", async () => {
    const response = await call("held", "stream-held", "/runs/stream", post({}));
    const reader = response.body?.getReader();
    const first = new TextDecoder().decode((await reader?.read())?.value);
    expect(first).toContain("event: metadata");
    await fetch(`${server.url}/_release/held`, { method: "POST" });
    let rest = "";
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read())
      rest += new TextDecoder().decode(part.value);
    expect(rest).toContain("event: values");
  });
});

describe("waits", () => {
  it("sends two minutes of keep-alives in a blink, then the state", async () => {
    const text = await (await call("w", "wait-long~keepalives=24", "/runs/wait", post({}))).text();
    expect(text).toMatch(/^\n{24}\{"messages"/);
  });

  it("cuts, and joins", async () => {
    const response = await call("j", "wait-cut", "/threads/t/runs/wait", post({}));
    const location = response.headers.get("location") ?? "";
    expect(await cutText(response)).toBe("\n\n\n<cut>");
    expect(await (await call("j", "wait-cut", location)).json()).toHaveProperty("messages");
  });
});
