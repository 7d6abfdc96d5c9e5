import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fromRoot } from "../../scripts/paths.ts";

const folder = mkdtempSync(join(tmpdir(), "openruns-start-"));
const taken = createServer();
let takenPort: number;

beforeAll(async () => {
  await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
  takenPort = (taken.address() as AddressInfo).port;
});
afterAll(() => {
  taken.close();
  rmSync(folder, { recursive: true });
});

interface Started {
  readonly child: ChildProcess;
  said(): string;
  readonly exit: Promise<unknown>;
  /** Resolves once the text was printed, and fails where the process ends without. */
  printed(text: string): Promise<void>;
}

/** What `npm start` runs, without npm and with the port given. */
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
  it("--once: prints the request and the final state, and ends", async () => {
    const started = start("--once", "--port", "0");
    expect(await started.exit, started.said()).toBe(0);
    const said = started.said();
    expect(said).toMatch(/^POST \/runs\/wait 200 \d+ ms$/m);
    const state: unknown = JSON.parse(said.slice(said.indexOf("\n{") + 1));
    expect(state).toMatchObject({ messages: [{ content: "how are you?" }, { type: "ai" }] });
  });

  it("serves the mock and its docs until a signal, on another port where its own is taken", async () => {
    const started = start("--port", String(takenPort));
    await started.printed("Ctrl-C stops it.");
    const said = started.said();
    expect(said.split("\n")[0]).toMatch(new RegExp(`^Port ${takenPort} is taken, so the mock listens on \\d+\\.$`));
    const after = said.slice(said.indexOf("\n}\n") + 3);
    expect(after.trim().split("\n").length, after).toBeLessThanOrEqual(6);
    const [url] = after.match(/http:\/\/localhost:\d+/) ?? [];
    expect(await (await fetch(`${url}/ok`)).json()).toMatchObject({ ok: true });
    const docs = await fetch(`${url}/docs`);
    expect(docs.headers.get("content-type")).toContain("text/html");
    expect(await docs.text()).toContain("Create a stateless run and wait for its end");
    // One handler serves Ctrl-C's signal and this one, which is how a supervisor asks.
    started.child.kill("SIGTERM");
    expect(await started.exit, started.said()).toBe(0);
    await expect(fetch(`${url}/ok`)).rejects.toThrow();
  });

  it("says what failed where the mock has no such operation", async () => {
    const document = join(folder, "empty.json");
    writeFileSync(
      document,
      JSON.stringify({ openapi: "3.1.0", info: { title: "Empty", version: "1" }, paths: { "/ok": { get: {} } } }),
    );
    const started = start("--once", "--port", "0", "--document", document);
    expect(await started.exit, started.said()).toBe(1);
    expect(started.said()).toMatch(/^POST \/runs\/wait 404 \d+ ms$/m);
    expect(started.said()).toMatch(/^The main job failed: .*waitRun.*404/m);
  });
});
