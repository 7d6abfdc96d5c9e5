// Calls every method of the official JavaScript SDK once or more: `tsx journey.ts <base URL>`. What the server answers is for the
// proxy in between to judge; this script fails only where a method was never called.
import { Client } from "@langchain/langgraph-sdk";
import { agents, jobs, memory } from "./resources.ts";
import { conversations } from "./runs.ts";
import { streams } from "./streams.ts";
import { type Sdk, watched } from "./watch.ts";

const [apiUrl] = process.argv.slice(2);
if (apiUrl === undefined) throw new Error("Usage: tsx journey.ts <base URL>");

const client = new Client({ apiUrl, apiKey: "placeholder", callerOptions: { maxRetries: 0 } });
const { sdk, uncalled } = watched(client);
const journeys: ((sdk: Sdk) => Promise<void>)[] = [agents, conversations, streams, memory, jobs];
for (const journey of journeys) await journey(sdk);

const missing = uncalled();
if (missing.length > 0) console.error(`Never called: ${missing.join(", ")}`);
process.exit(missing.length > 0 ? 1 : 0);
