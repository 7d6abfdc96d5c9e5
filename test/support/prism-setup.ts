// Vitest's global set-up: one Prism for all test files, started when the first of them asks, since its start and the validators
// that it compiles for each operation cost more than most tests.
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { TestProject } from "vitest/node";
import type { RunningPrism } from "../../scripts/serve/prism.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** A GET there starts Prism, once, and answers with its address; with 500 and the reason where it cannot start. */
    readonly prismStarter: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let prism: Promise<RunningPrism> | undefined;
  const starter = createServer(async (_request, response) => {
    try {
      prism ??= start();
      response.end((await prism).url);
    } catch (error) {
      response.writeHead(500).end(error instanceof Error ? error.message : String(error));
    }
  }).listen(0, "127.0.0.1");
  await once(starter, "listening");
  project.provide("prismStarter", `http://127.0.0.1:${(starter.address() as AddressInfo).port}`);
  return async () => {
    starter.closeAllConnections();
    starter.close();
    const running = await prism?.catch(() => undefined);
    await running?.close();
  };
}

async function start(): Promise<RunningPrism> {
  const { startPrism } = await import("../../scripts/serve/prism.ts");
  const { loadPrismContract } = await import("./contract.ts");
  return startPrism(loadPrismContract());
}
