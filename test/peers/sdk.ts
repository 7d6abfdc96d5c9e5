// Sends an official SDK on its journey through a proxy, and hands over what was said.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { bundleContract } from "../../scripts/generate/bundle.ts";
import { fromRoot } from "../../scripts/paths.ts";
import { findOperation } from "../support/checker/operations.ts";
import type { Exchange } from "../support/exchange.ts";
import { type Command, type PeerName, peers, quietEnvironment } from "./definitions.ts";
import { startProxy } from "./proxy.ts";
import { SYSTEM_ASSISTANTS } from "./record/inputs.ts";
import { Normaliser } from "./record/normalise.ts";

const GIVE_UP_AFTER_MS = 180_000;

const journeys: Readonly<Record<PeerName, (folder: string, url: string) => Command>> = {
  javascript: (folder, url) => ({
    program: process.execPath,
    args: ["--import", join(folder, "node_modules/tsx/dist/esm/index.mjs"), join(folder, "sdk/journey.ts"), url],
  }),
  python: (folder, url) => ({ program: join(folder, ".venv/bin/python"), args: [join(folder, "sdk/journey.py"), url] }),
};

/** `sdk` is the language of the SDK, `url` that of a running peer. */
export async function travel(sdk: PeerName, url: string): Promise<Omit<Exchange, "operation">[]> {
  const proxy = await startProxy(url);
  try {
    const { folder } = peers[sdk];
    const { program, args } = journeys[sdk](folder, proxy.url);
    const child = spawn(program, args, {
      cwd: folder,
      env: { ...process.env, ...quietEnvironment },
      stdio: ["ignore", "inherit", "inherit"],
      timeout: GIVE_UP_AFTER_MS,
    });
    const [code] = await once(child, "exit");
    if (code !== 0) throw new Error(`The journey of the ${sdk} SDK ended with code ${code}; see its message above.`);
    return await named(proxy.drafts().map((draft) => ({ ...draft })));
  } finally {
    await proxy.stop();
  }
}

/** Exchanges are named after their operation, numbered in the order of the journey. */
async function named(exchanges: Omit<Exchange, "operation">[]): Promise<Omit<Exchange, "operation">[]> {
  const { document } = await bundleContract(fromRoot("spec/openapi.yaml"));
  const normaliser = new Normaliser(Object.values(SYSTEM_ASSISTANTS));
  const counts = new Map<string, number>();
  return exchanges.map((exchange) => {
    const { method, path } = exchange.request;
    const operation = findOperation(document, method, path)?.id ?? `no-operation-${method.toLowerCase()}`;
    const count = (counts.get(operation) ?? 0) + 1;
    counts.set(operation, count);
    return normaliser.exchange({ ...exchange, name: `${operation}-${count}` });
  });
}
