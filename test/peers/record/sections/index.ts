// What is recorded, in this order.
import type { Recorder } from "../recorder.ts";
import { agents } from "./agents.ts";
import { assistants, graphs } from "./assistants.ts";
import { badInput } from "./bad-input.ts";
import { cancels } from "./cancels.ts";
import { crons } from "./crons.ts";
import { interrupts } from "./interrupts.ts";
import { multitask } from "./multitask.ts";
import { protocol } from "./protocol.ts";
import { runs } from "./runs.ts";
import { state } from "./state.ts";
import { store } from "./store.ts";
import { streams } from "./streams.ts";
import { system } from "./system.ts";
import { threadStreams } from "./thread-streams.ts";
import { threads } from "./threads.ts";
import { waits } from "./waits.ts";
import { webhooks } from "./webhooks.ts";

export const sections: Readonly<Record<string, (recorder: Recorder) => Promise<void>>> = {
  system,
  graphs,
  assistants,
  threads,
  state,
  waits,
  runs,
  interrupts,
  streams,
  threadStreams,
  multitask,
  cancels,
  store,
  crons,
  protocol,
  agents,
  webhooks,
  badInput,
};
