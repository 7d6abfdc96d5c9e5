/** Every stream mode as a view of the steps: one function turns what happened into the events that were asked for. */
import { isControl } from "./channels.ts";
import { eventsView } from "./modes-events.ts";
import { messagesView } from "./modes-messages.ts";
import { checkpointPayload, debugTasks, taskPayload, taskResult } from "./payloads.ts";
import type { StepEvent } from "./step-events.ts";
import { INTERRUPT, type InterruptRecord, type Task, type Write } from "./types.ts";
import type { View, ViewEvent } from "./view.ts";

/** A function that is given each step event and calls `send` for each event of the wire. */
export function createModes(view: View, send: (event: ViewEvent) => void): (event: StepEvent) => void {
  const messages = view.modes.has("messages") || view.modes.has("messages-tuple") ? messagesView(view) : undefined;
  const events = view.modes.has("events") ? eventsView(view) : undefined;
  return (event) => {
    for (const data of events?.(event) ?? []) send({ event: "events", data });
    const isVisible = view.subgraphs || event.ns.length === 0;
    if (!isVisible) return;
    for (const each of messages?.(event) ?? []) send(each);
    stepData(event, view, (mode, data) => {
      if (view.modes.has(mode))
        send({ event: event.ns.length === 0 ? mode : [mode, ...event.ns].join("|"), data: data() });
    });
  };
}

/** Tells what a step is in each mode that knows it. The data is made by whoever wants it: most runs are asked for one mode. */
type Tell = (mode: string, data: () => unknown) => void;

function stepData(event: StepEvent, view: View, tell: Tell): void {
  switch (event.type) {
    case "values":
      tell("values", () => event.values);
      break;
    case "custom":
      tell("custom", () => event.data);
      break;
    case "checkpoint": {
      const payload = () => checkpointPayload(event, view);
      tell("checkpoints", payload);
      tell("debug", () => debug(event.record.step, "checkpoint", debugTasks(payload()), view));
      break;
    }
    case "task": {
      const payload = () => taskPayload(event.task, view);
      tell("tasks", payload);
      tell("debug", () => debug(event.step, "task", payload(), view));
      break;
    }
    case "writes":
      tell("updates", () => updates(event.task, event.writes, event.cached));
      if (!event.cached) tellResult(event.step, () => taskResult(event.task, { writes: event.writes }), view, tell);
      break;
    case "failed":
      tellResult(event.step, () => taskResult(event.task, { writes: [], failure: event.failure }), view, tell);
      break;
    case "interrupts": {
      const interrupts = event.interrupts.map(wireInterrupt);
      tell("updates", () => ({ [INTERRUPT]: interrupts }));
      tell("values", () => ({ ...event.values, [INTERRUPT]: interrupts }));
      tellResult(event.step, () => taskResult(event.task, { writes: [], interrupts }), view, tell);
      break;
    }
    case "breakpoint":
      tell("updates", () => ({ [INTERRUPT]: [] }));
      break;
  }
}

function tellResult(step: number, payload: () => unknown, view: View, tell: Tell): void {
  tell("tasks", payload);
  tell("debug", () => debug(step, "task_result", payload(), view));
}

function debug(step: number, type: string, payload: unknown, view: View): unknown {
  return { step, timestamp: view.now(), type, payload };
}

/** In streams and waits an interrupt also says the schema of its answer, which nodes of the mock never give. */
export function wireInterrupt({ id, value }: InterruptRecord): { value: unknown; id: string; response_schema: null } {
  return { value, id, response_schema: null };
}

function updates(task: Task, writes: readonly Write[], cached: boolean): unknown {
  const state = writes.filter(([channel]) => !isControl(channel));
  const channels = new Set(state.map(([channel]) => channel));
  let update: unknown = null;
  if (channels.size < state.length) update = state.map(([channel, value]) => ({ [channel]: value }));
  else if (state.length > 0) update = Object.fromEntries(state);
  return { [task.name]: update, ...(cached && { __metadata__: { cached } }) };
}
