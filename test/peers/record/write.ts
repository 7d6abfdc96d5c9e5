// Writes exchanges to test/fixtures/recordings, one file each.
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { bundleContract } from "../../../scripts/generate/bundle.ts";
import { fromRoot } from "../../../scripts/paths.ts";
import { findOperation } from "../../support/checker/operations.ts";
import type { Exchange } from "../../support/exchange.ts";

const LARGEST_BODY = 40_000;

export async function writeRecordings(
  set: string,
  exchanges: readonly Omit<Exchange, "operation">[],
  keepOthers: boolean,
): Promise<void> {
  const { document } = await bundleContract(fromRoot("spec/openapi.yaml"));
  const folder = fromRoot(`test/fixtures/recordings/${set}`);
  if (!keepOthers) await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const { name, request, response, meta } of exchanges) {
    const operation = findOperation(document, request.method, request.path)?.id ?? null;
    const whole: Exchange = { name, operation, request, response: withoutLargeBody(response), meta };
    await writeFile(join(folder, `${name}.json`), `${JSON.stringify(whole, undefined, 1)}\n`);
  }
}

function withoutLargeBody(response: Exchange["response"]): Exchange["response"] {
  const size = Buffer.byteLength(response.body ?? "");
  return size > LARGEST_BODY ? { ...response, body: null, body_omitted: size } : response;
}
