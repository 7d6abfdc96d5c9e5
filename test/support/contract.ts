/**
 * The contract under test. `OPENRUNS_CONTRACT=<bundle>` puts another in its place: that is how the mutation check
 * (`npm run test:mutation`) asks whether the tests notice a fault.
 */
import { readFileSync } from "node:fs";
import { bundleContract } from "../../scripts/generate/bundle.ts";
import { buildModel } from "../../scripts/generate/model/index.ts";
import { derivePrism } from "../../scripts/generate/prism.ts";
import { fromRoot } from "../../scripts/paths.ts";
import type { Document } from "./document.ts";

const other = process.env.OPENRUNS_CONTRACT;

/** The bundle as it is published. */
export function loadContract(): Document {
  return read(other ?? fromRoot("generated/openapi.json"));
}

/** What Prism serves; pass it to `startPrism`, or ask `sharedPrism` for the one that the tests share. */
export function loadPrismContract(): Document {
  if (other === undefined) return read(fromRoot("generated/openapi.prism.json"));
  const document = read(other);
  return derivePrism(document, buildModel(document));
}

let bundled: Promise<Document> | undefined;

/** The bundle of `spec/` as it stands, whether generated yet or not; bundled once for all test files of a worker. */
export async function bundleSpec(): Promise<Document> {
  if (other !== undefined) return read(other);
  bundled ??= bundleContract(fromRoot("spec/openapi.yaml")).then(({ document }) => document);
  return structuredClone(await bundled);
}

function read(file: string): Document {
  return JSON.parse(readFileSync(file, "utf8"));
}
