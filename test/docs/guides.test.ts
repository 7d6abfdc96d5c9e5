// Every program of the guides, run as it stands against the mock.
import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { fromRoot } from "../../scripts/paths.ts";
import { type Served, serve } from "../../src/cli/mock/serve.ts";
import { createMock } from "../../src/mock/index.ts";
import { fromSources, type Ran, runPrograms } from "../support/readme.ts";

const FOLDER = "src/docs/samples";

/** Something that each program prints once it has done what its guide says. */
const PRINTS: Record<string, string> = {
  "authorise.ts": "owner: 'ada'",
  "interrupt.ts": "Done: The mail to ada@example.com was sent.",
  "mock.ts": "You said yes",
  "multitask.ts": "refused with 409",
  "reconnect.ts": "echo",
  "stream.ts": "state [ 'messages' ]",
  "threads.ts": "found again: true",
  "wait.ts": "how are you?",
};

const files = readdirSync(fromRoot(FOLDER));

let server: Served;
let ran: Ran;
beforeAll(async () => {
  server = await serve(createMock(), { host: "127.0.0.1", port: 0 });
  const sourceOf = (file: string) => fromSources(readFileSync(fromRoot(`${FOLDER}/${file}`), "utf8"));
  ran = await runPrograms(
    files.map((name) => ({ name, source: sourceOf(name) })),
    server.url,
  );
}, 60_000);
afterAll(() => server.close());

it("knows what each program prints", () => {
  expect(Object.keys(PRINTS).sort()).toEqual(files.sort());
});

it.each(files)("runs %s", (file) => {
  expect(ran.code, ran.said).toBe(0);
  expect(ran.saidBy.get(file)).toContain(PRINTS[file]);
});
