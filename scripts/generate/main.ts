import { parseArgs } from "node:util";
import { fromRoot } from "../paths.ts";
import { check, generate } from "./pipeline.ts";

const USAGE = `Usage: npm run generate -- [--check] [--only <part>]
  --check  compare what would be generated with what is there, write nothing, exit 1 where they differ
  --only   one part only: contract, or a target`;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      check: { type: "boolean", default: false },
      only: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const started = performance.now();
  const seconds = (): string => `${((performance.now() - started) / 1000).toFixed(1)} s`;
  const options = { root: fromRoot("."), only: values.only };
  if (!values.check) {
    const touched = await generate(options);
    for (const path of touched) console.log(`  ${path}`);
    console.log(
      touched.length === 0
        ? `Nothing has changed (${seconds()}).`
        : `${touched.length} file(s) written in ${seconds()}.`,
    );
    return 0;
  }
  const drift = await check(options);
  for (const { path, fault } of drift) console.error(`  ${fault.padEnd(8)} ${path}`);
  if (drift.length === 0) console.log(`generated/ is what spec/ and scripts/ make (${seconds()}).`);
  else
    console.error(
      `generated/ is not what spec/ and scripts/ make: ${drift.length} file(s). \`npm run generate\` corrects it.`,
    );
  return drift.length === 0 ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
