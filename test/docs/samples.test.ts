// The samples of the docs in curl and in TypeScript; `npm run test:samples` runs those of the other languages.
import { spawnSync } from "node:child_process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { curlSample } from "../../scripts/generate/samples/curl.ts";
import { SERVER } from "../../scripts/generate/samples/sample.ts";
import { languages } from "../../scripts/generate/targets/index.ts";
import { calls, expectRequest, writers } from "../samples/expected.ts";
import { type Front, startFront } from "../samples/front.ts";
import { run, runSamples } from "../samples/run.ts";
import { sharedPrism } from "../support/shared-prism.ts";

let front: Front;
beforeAll(async () => {
  front = await startFront(await sharedPrism());
});
afterAll(() => front.close());

it("has samples in every language (scripts/generate/samples/writers.ts)", () => {
  expect([...writers.keys()].sort()).toEqual([...languages.keys()].sort());
});

const hasCurl = spawnSync("curl", ["--version"]).status === 0;
if (!hasCurl && !process.env.CI) console.log("The samples in curl are skipped: no curl on this machine.");

describe.skipIf(!hasCurl && !process.env.CI)("the samples in curl", () => {
  it("run", { timeout: 60_000 }, async () => {
    const commands = calls.map((call) => {
      const url = `${front.url}/curl/${call.operation.id}`;
      return `${curlSample(call).replace(SERVER, url)} --silent --show-error &`;
    });
    const { code, output } = await run(`${commands.join("\n")}\nwait`);
    expect(code, output).toBe(0);
  });

  it.each(calls)("send the example of $operation.id", (call) => {
    expectRequest(front, "curl", call);
  });
});

describe("the samples in TypeScript", () => {
  it("compile under the strictest settings and run", { timeout: 120_000 }, async () => {
    const { code, said } = await runSamples("typescript", `${front.url}/typescript`);
    expect(code, said).toBe(0);
  });

  it.each(calls)("send the example of $operation.id", (call) => {
    expectRequest(front, "typescript", call);
  });
});
