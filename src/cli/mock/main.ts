// `openruns mock`: the mock on a port, until it is stopped.
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import type { OpenapiDocument } from "../../../generated/typescript/index.ts";
import { createMock, type Mock, type Pace } from "../../mock/index.ts";
import { loadGraphs } from "./graphs.ts";
import { DEFAULT_PORT, isTaken, type Served, type ServeOptions, serve } from "./serve.ts";
import { watchGraphs } from "./watch.ts";

/** As a model writes in a chat; `--speed` makes it faster. Graphs may say otherwise. */
export const HUMAN_PACE: Pace = { first: 400, tokensPerSecond: 25, jitter: 0.3 };

export const MOCK_HELP = `openruns mock: an Agent Server in memory, for frontend work and tests

  --port <number>        2024, or the next one that is free, unless said; 0 takes any
  --host <address>       127.0.0.1 unless said; 0.0.0.0 lets other machines in
  --graphs <path>        a file or folder of graphs of your own, read anew when it changes
  --speed <number>       how much faster time goes: 10 is ten times
  --api-key <key>        asks for this key in x-api-key; may be given several times
  --webhooks all         also calls webhooks on other machines
  --dialect <server>     python unless said; javascript shows in today's React hook what that server shows
  --fault <rule>         goes wrong as told: "drop-after-events=3; on=streamRun"; may be given several times
  --seed <number>        repeats all that is random
  --quiet                prints the address alone
`;

export async function mockCommand(args: readonly string[]): Promise<Served> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: "string" },
      host: { type: "string", default: "127.0.0.1" },
      graphs: { type: "string" },
      speed: { type: "string", default: "1" },
      "api-key": { type: "string", multiple: true },
      webhooks: { type: "string", default: "loopback" },
      dialect: { type: "string", default: "python" },
      fault: { type: "string", multiple: true },
      seed: { type: "string" },
      quiet: { type: "boolean", default: false },
    },
  });
  const log = values.quiet ? () => {} : (line: string) => process.stderr.write(`${line}\n`);
  const send = oneOf("--webhooks", values.webhooks, ["loopback", "all"]);
  const dialect = oneOf("--dialect", values.dialect, ["python", "javascript"]);
  const loaded = values.graphs === undefined ? undefined : await loadGraphs(values.graphs);
  const document = await contractDocument();
  const mock = createMock({
    log,
    dialect,
    clock: { speed: positive("--speed", values.speed) },
    pace: HUMAN_PACE,
    webhooks: { send },
    faults: values.fault ?? [],
    ...(values["api-key"] === undefined ? {} : { apiKeys: values["api-key"] }),
    ...(values.seed === undefined ? {} : { seed: whole("--seed", values.seed) }),
    ...(loaded === undefined ? {} : { graphs: loaded.graphs }),
    ...(document === undefined ? {} : { document }),
  });
  const port = values.port === undefined ? { from: DEFAULT_PORT } : whole("--port", values.port);
  const served = await start(mock, values.host, port);
  if (values.graphs !== undefined) watchGraphs(values.graphs, mock, log);
  return served;
}

async function start(mock: Mock, host: string, port: ServeOptions["port"]): Promise<Served> {
  try {
    return await serve(mock, { host, port });
  } catch (error) {
    await mock.close();
    if (isTaken(error))
      throw new Error(`Port ${port} is taken on ${host}: name another one, or none for the next free one.`);
    throw error;
  }
}

/** The contract as the package carries it; undefined where it is not beside the program. */
async function contractDocument(): Promise<OpenapiDocument | undefined> {
  for (const place of ["../../../generated/openapi.json", "../generated/openapi.json"]) {
    const text = await readFile(new URL(place, import.meta.url), "utf8").catch(() => undefined);
    if (text === undefined) continue;
    const document: unknown = JSON.parse(text);
    if (isDocument(document)) return document;
  }
  return undefined;
}

function oneOf<const Choice extends string>(flag: string, text: string, choices: readonly Choice[]): Choice {
  const chosen = choices.find((choice) => choice === text);
  if (chosen === undefined) throw new Error(`${flag} is ${choices.join(" or ")}, not "${text}".`);
  return chosen;
}

function positive(flag: string, text: string): number {
  const number = Number(text);
  if (Number.isFinite(number) && number > 0) return number;
  throw new Error(`${flag} is a number above 0, not "${text}".`);
}

function whole(flag: string, text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 0) return number;
  throw new Error(`${flag} is a whole number, not "${text}".`);
}

function isDocument(value: unknown): value is OpenapiDocument {
  return typeof value === "object" && value !== null && "openapi" in value && "info" in value && "paths" in value;
}
