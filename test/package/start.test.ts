import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fromRoot } from "../../scripts/paths.ts";

const taken = createServer();
let takenPort: number;

beforeAll(async () => {
  await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
  takenPort = (taken.address() as AddressInfo).port;
});
afterAll(() => {
  taken.close();
});

interface Started {
  readonly child: ChildProcess;
  said(): string;
  readonly exit: Promise<unknown>;
  /** Resolves once the text was printed; fails if the process ends before. */
  printed(text: string): Promise<void>;
}

/** Starts what `npm start` starts, without npm. */
function start(...args: string[]): Started {
  const child = spawn(process.execPath, ["--import", "tsx", fromRoot("scripts/serve/start.ts"), ...args], {
    cwd: fromRoot("."),
    timeout: 55_000,
    killSignal: "SIGKILL",
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (bytes) => (output += bytes));
  const exit = once(child, "exit").then(([code]) => code);
  const printed = async (text: string) => {
    const seen = new Promise<void>((resolve) => child.stdout.on("data", () => output.includes(text) && resolve()));
    await Promise.race([seen, exit]);
    expect(output).toContain(text);
  };
  return { child, said: () => output, exit, printed };
}

describe.concurrent("npm start", { timeout: 60_000 }, () => {
  const finished = start("--once", "--port", "0");

  it("--once: prints the request and the final state, and ends", async () => {
    expect(await finished.exit, finished.said()).toBe(0);
    const said = finished.said();
    expect(said).toMatch(/^POST \/runs\/wait 200 \d+ ms$/m);
    const state: unknown = JSON.parse(said.slice(said.indexOf("\n{") + 1, said.indexOf("\n}\n") + 2));
    expect(state).toMatchObject({ messages: [{ content: "how are you?" }, { type: "ai" }] });
  });

  it("serves the mock and its list of operations until a signal, on another port where its own is taken", async () => {
    const started = start("--port", String(takenPort));
    await started.printed("Ctrl-C stops it.");
    const said = started.said();
    expect(said.split("\n")[0]).toMatch(new RegExp(`^Port ${takenPort} is taken, so the mock listens on \\d+\\.$`));
    const after = said.slice(said.indexOf("The mock answers at"));
    expect(after.trim().split("\n").length, after).toBeLessThanOrEqual(6);
    const [url] = after.match(/http:\/\/127\.0\.0\.1:\d+/) ?? [];
    expect(await (await fetch(`${url}/ok`)).json()).toMatchObject({ ok: true });
    const docs = await fetch(`${url}/docs`);
    expect(docs.headers.get("content-type")).toContain("text/html");
    expect(await docs.text()).toContain("<code>/runs/wait</code>");
    // SIGINT (Ctrl-C) and SIGTERM have the same handler.
    started.child.kill("SIGTERM");
    expect(await started.exit, started.said()).toBe(0);
    await expect(fetch(`${url}/ok`)).rejects.toThrow();
  });

  it("shows the stream of the same call after the final state", async () => {
    await finished.exit;
    const [, stream = ""] = finished.said().split('client.runs.stream({ …, "stream_mode": "messages-tuple" })\n');
    expect(stream).toMatch(/I'm doing well, thanks for asking!.*\n/);
  });

  it("reports the failure if the assistant does not exist", async () => {
    const started = start("--once", "--port", "0", "--assistant", "nope");
    expect(await started.exit, started.said()).toBe(1);
    expect(started.said()).toMatch(/^POST \/runs\/wait 422 \d+ ms$/m);
    expect(started.said()).toMatch(/^The main job failed: .*waitRun.*422.*nope/ms);
  });
});
