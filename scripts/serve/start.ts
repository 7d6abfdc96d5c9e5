// `npm start`: serves the mock, then creates a run with the typed client, waits for it, and streams it.
import { parseArgs } from "node:util";
import { createClient } from "../../generated/typescript/index.ts";
import { HUMAN_PACE } from "../../src/cli/mock/main.ts";
import { DEFAULT_PORT, type Served, serve } from "../../src/cli/mock/serve.ts";
import { createMock } from "../../src/mock/index.ts";
import { story } from "./first-call.ts";

const { values } = parseArgs({
  options: {
    once: { type: "boolean", default: false },
    port: { type: "string" },
    /** The assistant to run. */
    assistant: { type: "string", default: "agent" },
  },
});
const mainJob = { ...story, assistant_id: values.assistant };

/** Creates a run with the generated client, waits for it, and prints its final state. */
async function wait({ url }: Served): Promise<void> {
  const client = createClient({ baseUrl: url, apiKey: null });
  console.log(`\nclient.runs.wait(${JSON.stringify(mainJob, null, 2)})\n`);
  const state = await client.runs.wait(mainJob, { timeout: 20_000 });
  console.log(`\n${JSON.stringify(state, null, 2)}\n`);
}

/** Makes the same call as a stream, and prints each token when it arrives. */
async function stream({ url }: Served): Promise<void> {
  const client = createClient({ baseUrl: url, apiKey: null });
  const { thread_id: _thread, webhook: _webhook, ...call } = mainJob;
  console.log('client.runs.stream({ …, "stream_mode": "messages-tuple" })\n');
  for await (const event of client.runs.stream({ ...call, thread_id: null, stream_mode: "messages-tuple" })) {
    if (event.event === "messages") process.stdout.write(String(event.data[0].content));
  }
  console.log("\n");
}

/** Prints requests to the mock, except the stream, whose line would interrupt the tokens. */
function tellAnswer(line: string): void {
  if (!line.includes("/stream")) console.log(line);
}

async function main(): Promise<void> {
  const mock = createMock({ pace: HUMAN_PACE, log: (line) => console.log(line) });
  const port = values.port === undefined ? undefined : Number(values.port);
  const near = port === 0 ? 0 : { from: port ?? DEFAULT_PORT };
  const served = await serve(mock, { host: "127.0.0.1", port: near, onAnswer: tellAnswer });
  const taken = Number(new URL(served.url).port);
  const wanted = port ?? DEFAULT_PORT;
  if (wanted !== 0 && taken !== wanted) console.log(`Port ${wanted} is taken, so the mock listens on ${taken}.`);
  try {
    await wait(served);
    await stream(served);
  } catch (error) {
    await served.close();
    throw error;
  }
  if (values.once) return served.close();
  console.log(`The mock answers at  ${served.url}  (it remembers threads, asks, resumes, and streams in time)`);
  console.log("The docs are made by  npm run docs");
  console.log("Next: point your frontend at it, or serve graphs of your own: npm run mock -- --graphs <file>");
  console.log("Ctrl-C stops it.");
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.once(signal, () => void served.close().finally(() => process.exit(0)));
}

try {
  await main();
} catch (error) {
  console.error(`The main job failed: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
