import { go } from "./go.ts";
import { java } from "./java.ts";
import { python } from "./python.ts";
import { rust } from "./rust.ts";
import type { Target } from "./target.ts";
import { typescript } from "./typescript.ts";

/** Every language we generate for; a new one is one line here, one emitter beside this file, one runtime in src/. */
export const targets: readonly Target[] = [typescript, python, go, java, rust];
