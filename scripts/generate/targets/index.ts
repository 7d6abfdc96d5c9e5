import { go } from "./go/index.ts";
import { java } from "./java/index.ts";
import { python } from "./python/index.ts";
import { rust } from "./rust/index.ts";
import type { Target } from "./target.ts";
import { typescript } from "./typescript/index.ts";

/** Every language we generate for; a new one is one line here, one emitter beside this file, one runtime in src/. */
export const targets: readonly Target[] = [typescript, python, go, java, rust];
