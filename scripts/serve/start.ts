import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { createClient } from "../../generated/typescript/index.ts";
import { fromRoot } from "../paths.ts";
import { currentDocs } from "./docs.ts";
import { story } from "./first-call.ts";
import { type Front, startFront } from "./mock-with-docs.ts";

const { values } = parseArgs({
  options: {
    once: { type: "boolean", default: false },
    port: { type: "string", default: "2024" },
    /** Another contract to answer from, in the form that Prism reads. */
    document: { type: "string", default: fromRoot("generated/openapi.prism.json") },
  },
});

/** Sends the story's call through the generated client and prints what comes back. */
async function runStory(front: Front): Promise<void> {
  const client = createClient({ baseUrl: front.url, apiKey: null });
  console.log(`\nclient.runs.wait(${JSON.stringify(story, null, 2)})\n`);
  const state = await client.runs.wait(story, { timeout: 10_000 });
  console.log(`\n${JSON.stringify(state, null, 2)}\n`);
}

async function main(): Promise<void> {
  const port = Number(values.port);
  const front = await startFront({
    port,
    document: values.document,
    page: async () => readFile(await currentDocs(), "utf8"),
    onRequest: (line) => console.log(line),
  });
  if (port !== 0 && front.port !== port) console.log(`Port ${port} is taken, so the mock listens on ${front.port}.`);
  try {
    await runStory(front);
  } catch (error) {
    await front.close();
    throw error;
  }
  if (values.once) return front.close();
  console.log(`The mock answers at  ${front.url}  (from the contract alone: every call gets its example)`);
  console.log(`The docs are at      ${front.url}/docs`);
  console.log(`Next: point your frontend at ${front.url}, or try another answer:`);
  console.log(
    `  curl -X POST ${front.url}/runs/wait -H 'content-type: application/json' -H 'prefer: example=failed' -d '{"assistant_id":"agent"}'`,
  );
  console.log("Ctrl-C stops it.");
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.once(signal, () => void front.close().finally(() => process.exit(0)));
}

try {
  await main();
} catch (error) {
  console.error(`The main job failed: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
