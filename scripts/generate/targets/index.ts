import { go } from "./go/index.ts";
import { java } from "./java/index.ts";
import { mock } from "./mock/index.ts";
import { python } from "./python/index.ts";
import { rust } from "./rust/index.ts";
import type { Target } from "./target.ts";
import { typescript } from "./typescript/index.ts";

/** Every language we generate for, and the shell of the mock; a new language is one line here, one emitter beside this file, one runtime in src/. */
export const targets: readonly Target[] = [typescript, mock, python, go, java, rust];

/** The languages among them, each with the commands that its tests need. */
export const languages: ReadonlyMap<string, readonly string[]> = new Map(
  targets.flatMap(({ name, language }) => (language === undefined ? [] : [[name, language.needs]])),
);
