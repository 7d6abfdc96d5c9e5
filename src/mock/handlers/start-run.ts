import type { RunCreationOperation } from "../../typescript/runs-create/types.ts";
import type { Result, RunRecord } from "../engine/types.ts";
import type { Call } from "../http/call.ts";

/** Creates a run on the way that every request takes: `toRunsCreate`, `authorize`, the engine. */
export type StartRun = (
  operation: Exclude<RunCreationOperation, "createRunBatch">,
  threadId: string | null,
  body: unknown,
  call: Call,
) => Promise<Result<RunRecord>>;
