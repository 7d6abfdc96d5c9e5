import type { Target } from "../target.ts";
import { emitEvents } from "./events.ts";
import { emitGraphs } from "./graphs.ts";
import { emitResources } from "./methods.ts";
import { checkNames } from "./names.ts";
import { emitOpenapi } from "./openapi.ts";
import { emitOperations } from "./operations.ts";
import { emitParams } from "./parameters.ts";
import { emitClient, emitIndex, emitOpenapiFetch } from "./project.ts";
import { emitEnums, emitTypes } from "./schemas.ts";

/** The root package: types, operations and client over the runtime in src/typescript. */
export const typescript: Target = {
  name: "typescript",
  language: { needs: ["node"], comment: "//" },
  async emit(model, { document, notice }) {
    checkNames(model);
    const files: [string, string][] = [
      ["openapi.ts", await emitOpenapi(document, model)],
      ["enums.ts", emitEnums(model)],
      ["types.ts", emitTypes(model)],
      ["events.ts", emitEvents(model)],
      ["graphs.ts", emitGraphs(model)],
      ["params.ts", emitParams(model)],
      ["operations.ts", emitOperations(model)],
      ["resources.ts", emitResources(model)],
      ["client.ts", emitClient(model)],
      ["index.ts", emitIndex(model)],
      ["openapi-fetch.ts", emitOpenapiFetch(model)],
    ];
    return new Map(files.map(([path, text]) => [path, `// ${notice}\n${text.trimEnd()}\n`]));
  },
};
