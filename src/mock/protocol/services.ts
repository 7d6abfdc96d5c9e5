/** The commands' view of one thread of the mock. */
import type { Clock, RunsCreateValue } from "../engine/types.ts";
import { createRun } from "../handlers/create-run.ts";
import type { Services } from "../handlers/services.ts";
import type { Call } from "../http/call.ts";
import type { CommandServices } from "./commands.ts";
import { COMMAND_MODES } from "./frames.ts";

const LONGEST_WAIT_MS = 5_000;

export function commandServices(services: Services, threadId: string, call: Call): CommandServices {
  const { engine } = services;
  const thread = () => engine.storage.threads.get(threadId);
  const pendingInterrupts = () => {
    const interrupts = Object.values(thread()?.interrupts ?? {}).flat();
    return new Set(interrupts.map(({ id }) => id));
  };
  return {
    threadId,
    session: undefined,
    seq: 0,
    createRun: (body) => createRun(services, "createThreadRun", threadId, body, call, { amend }),
    assistantOfThread: () => {
      const id = thread()?.metadata.assistant_id;
      return typeof id === "string" ? id : undefined;
    },
    pendingInterrupts,
    whenFree: async () => {
      const isBusy = () => thread()?.status === "busy" && pendingInterrupts().size === 0;
      if (!isBusy()) return;
      await untilFree(engine.clock, isBusy, (listener) => engine.onRunEnd(listener));
    },
  };
}

/** What no request may ask for, so it is set where the protocol's own commands create a run. */
function amend({ thread_id, kwargs }: RunsCreateValue): void {
  delete kwargs.config.configurable.__request_start_time_ms__;
  kwargs.context = { ...kwargs.context, thread_id };
  kwargs.stream_mode = [...COMMAND_MODES] as RunsCreateValue["kwargs"]["stream_mode"];
}

/** Looks again whenever a run ends. */
function untilFree(clock: Clock, isBusy: () => boolean, onRunEnd: (listener: () => void) => () => void): Promise<void> {
  return new Promise((resolve) => {
    const finish = () => {
      cancel();
      stop();
      resolve();
    };
    const stop = onRunEnd(() => {
      if (!isBusy()) finish();
    });
    const cancel = clock.after(LONGEST_WAIT_MS, finish, { background: true });
  });
}
