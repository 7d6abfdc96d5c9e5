#!/usr/bin/env node
// `openruns <command>`: each command has a folder of its own beside this file.
import { once } from "node:events";
import { MOCK_HELP, mockCommand } from "./mock/main.ts";

const HELP = `openruns <command>

  mock     an Agent Server in memory (openruns mock --help)
`;

async function main([command, ...args]: readonly string[]): Promise<void> {
  const asksForHelp = args.includes("--help") || args.includes("-h");
  if (command === "mock" && asksForHelp) return void process.stdout.write(MOCK_HELP);
  if (command === "mock") return untilStopped(await mockCommand(args));
  process.stdout.write(HELP);
  if (command !== undefined && command !== "help" && command !== "--help" && command !== "-h") {
    throw new Error(`There is no command ${command}.`);
  }
}

async function untilStopped({ url, close }: { url: string; close(): Promise<void> }): Promise<void> {
  process.stdout.write(`The mock answers at ${url}\n`);
  const stopping = new AbortController();
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  await Promise.race(signals.map((signal) => once(process, signal, { signal: stopping.signal })));
  stopping.abort();
  await close();
}

main(process.argv.slice(2)).then(
  () => process.exit(process.exitCode ?? 0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
