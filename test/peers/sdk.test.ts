// Both official SDKs call every method that they have, on both official servers: each request and answer is in the contract.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkerFor } from "../support/server-checker.ts";
import { isAvailable } from "./available.ts";
import { peerNames } from "./definitions.ts";
import { travel } from "./sdk.ts";
import { type RunningPeer, startPeer } from "./start.ts";

const available = new Map<string, boolean>();
for (const name of peerNames) available.set(name, await isAvailable(name));

describe.each(peerNames)("on the %s server", (server) => {
  const isHere = available.get(server) === true;
  let peer: RunningPeer;
  beforeAll(async () => {
    if (isHere) peer = await startPeer(server);
  });
  afterAll(() => peer?.stop());

  it.for(peerNames)(
    "the %s SDK says and hears only what the contract describes",
    { timeout: 240_000 },
    async (sdk, { skip }) => {
      if (!isHere || available.get(sdk) !== true) skip(`the ${isHere ? sdk : server} peer is not installed`);
      const checker = checkerFor(server);
      const gaps = (await travel(sdk, peer.url)).flatMap((exchange) =>
        checker.problems({ ...exchange, operation: null }).map((problem) => `${exchange.name}: ${problem}`),
      );
      expect(gaps).toEqual([]);
    },
  );
});
