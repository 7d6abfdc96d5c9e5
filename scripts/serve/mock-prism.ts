import { parseArgs } from "node:util";
import { fromRoot } from "../paths.ts";
import { startPrism } from "./prism.ts";

const { values } = parseArgs({ options: { port: { type: "string", default: "4010" } } });
const prism = await startPrism(fromRoot("generated/openapi.prism.json"), Number(values.port));
console.log(
  `Prism answers from the contract at ${prism.url}. It keeps no state: every call gets the example of its operation.`,
);
console.log("Ask for another answer with a header: `Prefer: code=404`, `Prefer: example=failed`. Ctrl-C stops it.");
