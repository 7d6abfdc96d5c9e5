// What a stranger would try: sections that are compared live and not recorded.
import type { Recorder } from "../../peers/record/recorder.ts";
import { protocolCommands } from "./commands.ts";
import { fieldsOfRuns, shapesOfRuns } from "./fields.ts";
import { cronRecords, storeRecords } from "./items.ts";
import { joins } from "./joins.ts";
import { modesOfGraphs, modesTogether } from "./modes.ts";
import { multitaskWays } from "./multitask-ways.ts";
import { past } from "./past.ts";
import { answers, stopping } from "./pauses.ts";
import { assistantRecords, threadRecords } from "./records.ts";
import { cancelling } from "./stops.ts";
import { wrongBodies, wrongMethods } from "./wrong.ts";

export const strangers: Readonly<Record<string, (recorder: Recorder) => Promise<void>>> = {
  modesOfGraphs,
  modesTogether,
  multitaskWays,
  answers,
  stopping,
  past,
  cancelling,
  joins,
  fieldsOfRuns,
  shapesOfRuns,
  assistantRecords,
  threadRecords,
  storeRecords,
  cronRecords,
  wrongBodies,
  wrongMethods,
  protocolCommands,
};
