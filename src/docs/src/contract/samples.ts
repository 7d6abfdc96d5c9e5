// The samples of every operation, as the tests run them: test/docs/samples.test.ts and test/samples.
import { sampleCalls } from "../../../../scripts/generate/samples/calls.ts";
import { curlSample } from "../../../../scripts/generate/samples/curl.ts";
import { sampleWriters } from "../../../../scripts/generate/samples/writers.ts";
import { contractDocument, model } from "./contract.ts";

export interface SampleView {
  /** `TypeScript` */
  readonly label: string;
  readonly highlight: string;
  readonly code: string;
}

const calls = new Map(sampleCalls({ ...contractDocument }, model).map((call) => [call.operation.id, call]));
const writers = [...sampleWriters(model).values()];

/** One sample for each language, curl first. */
export function samplesOf(operation: string): SampleView[] {
  const call = calls.get(operation);
  if (call === undefined) throw new Error(`There are no samples of ${operation}.`);
  return [
    { label: "curl", highlight: "sh", code: curlSample(call) },
    ...writers.map(({ label, highlight, program }) => ({ label, highlight, code: program(call).trimEnd() })),
  ];
}
