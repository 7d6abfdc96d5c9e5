import type { Target } from "./target.ts";
import { emitClient } from "./typescript/client.ts";
import { emitEnums } from "./typescript/enums.ts";
import { emitEvents } from "./typescript/events.ts";
import { emitGraphs } from "./typescript/graphs.ts";
import { emitIndex } from "./typescript/index.ts";
import { checkNames } from "./typescript/names.ts";
import { emitOpenapi } from "./typescript/openapi.ts";
import { emitOperations } from "./typescript/operations.ts";
import { emitParams } from "./typescript/params.ts";
import { emitResources } from "./typescript/resources.ts";
import { emitTypes } from "./typescript/types.ts";

/** The root package: types, operations and client over the runtime in src/typescript. */
export const typescript: Target = {
  name: "typescript",
  inputs: ["scripts/targets/typescript.ts", "scripts/targets/typescript"],
  tools: ["openapi-typescript", "typescript"],
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
    ];
    return new Map(files.map(([path, text]) => [path, `// ${notice}\n${text.trimEnd()}\n`]));
  },
};
