import { go } from "./go/index.ts";
import { java } from "./java/index.ts";
import { mock } from "./mock/index.ts";
import { python } from "./python/index.ts";
import { rust } from "./rust/index.ts";
import type { Target } from "./target.ts";
import { typescript } from "./typescript/index.ts";

/** All targets: the languages and the types of the mock. A new language needs a line here; scripts/README.md lists the rest. */
export const targets: readonly Target[] = [typescript, mock, python, go, java, rust];

/** The names of the languages, each with the commands that its tests need. */
export const languages: ReadonlyMap<string, readonly string[]> = new Map(
  targets.flatMap(({ name, language }) => (language === undefined ? [] : [[name, language.needs]])),
);
