// Both official SDKs on their journeys over every method, on the mock: what they ask and what it answers is the contract's.
import { describe, expect, it } from "vitest";
import { fromRoot } from "../../scripts/paths.ts";
import { loadGraphs } from "../../src/cli/mock/graphs.ts";
import { serve } from "../../src/cli/mock/serve.ts";
import { createMock } from "../../src/mock/index.ts";
import { checkerFor } from "../support/server-checker.ts";
import { isAvailable } from "./available.ts";
import { peerNames } from "./definitions.ts";
import { travel } from "./sdk.ts";

const available = new Map<string, boolean>();
for (const name of peerNames) available.set(name, await isAvailable(name));

describe.each(peerNames)("the %s SDK on the mock", (sdk) => {
  it("calls every method, and hears only what the contract describes", { timeout: 240_000 }, async ({ skip }) => {
    if (available.get(sdk) !== true) skip(`the ${sdk} peer is not installed`);
    const { graphs } = await loadGraphs(fromRoot("test/mock/peer-graphs"));
    const served = await serve(createMock({ graphs }), { host: "127.0.0.1", port: 0 });
    const exchanges = await travel(sdk, served.url).finally(() => served.close());
    const checker = checkerFor("python");
    const gaps = exchanges.flatMap((exchange) => {
      const problems = checker.problems({ ...exchange, operation: null });
      return problems.length === 0 ? [] : [`${exchange.name}: ${problems.slice(0, 3).join("; ")}`];
    });
    expect(gaps).toEqual([]);
  });
});
