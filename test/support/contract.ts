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

/** What Prism serves; pass it to `startPrism`. */
export function loadPrismContract(): Document {
  if (other === undefined) return read(fromRoot("generated/openapi.prism.json"));
  const document = read(other);
  return derivePrism(document, buildModel(document));
}

/** The bundle of `spec/` as it stands, whether generated yet or not. */
export async function bundleSpec(): Promise<Document> {
  return other === undefined ? (await bundleContract(fromRoot("spec/openapi.yaml"))).document : read(other);
}

function read(file: string): Document {
  return JSON.parse(readFileSync(file, "utf8"));
}
