import type { Target } from "../target.ts";
import { emitOperations } from "./operations.ts";
import { emitRoutes } from "./routes.ts";
import { emitValidators, emitValidatorTypes } from "./validators.ts";

/** The generated part of the mock (src/mock): the types of its handlers, its routes, and the validators of request bodies. */
export const mock: Target = {
  name: "mock",
  emit(model, { document, notice }) {
    const files: [string, string][] = [
      ["operations.ts", emitOperations(model)],
      ["routes.ts", emitRoutes(model)],
      ["validators.js", emitValidators(model, document)],
      ["validators.d.ts", emitValidatorTypes(model)],
    ];
    return new Map(files.map(([path, text]) => [path, `// ${notice}\n${text.trimEnd()}\n`]));
  },
};
