import type { Model } from "../model/types.ts";
import { goSamples } from "../targets/go/samples.ts";
import { javaSamples } from "../targets/java/samples.ts";
import { pythonSamples } from "../targets/python/samples.ts";
import { rustSamples } from "../targets/rust/samples.ts";
import { typescriptSamples } from "../targets/typescript/samples.ts";
import type { MakeSampleWriter, SampleWriter } from "./sample.ts";

/** In the order in which the docs show them. The docs site loads this file, so it must not load the emitters' own tools. */
const WRITERS: readonly (readonly [language: string, make: MakeSampleWriter])[] = [
  ["typescript", typescriptSamples],
  ["python", pythonSamples],
  ["go", goSamples],
  ["java", javaSamples],
  ["rust", rustSamples],
];

/** The writers of all languages, by the name of the language's target. */
export const sampleWriters = (model: Model): ReadonlyMap<string, SampleWriter> =>
  new Map(WRITERS.map(([language, make]) => [language, make(model)]));
