// Every stream mode on every graph, alone and together.
import { say } from "../../peers/record/inputs.ts";
import type { Recorder } from "../../peers/record/recorder.ts";

const MODES = ["values", "updates", "messages", "messages-tuple", "custom", "debug", "tasks", "checkpoints", "events"];
const INPUTS: Readonly<Record<string, unknown>> = {
  agent: say("hello"),
  chat: say("two words"),
  failing: say("fail"),
  interrupter: say("ask"),
  nested: say("in"),
  seed_nodes: say("seed"),
  slow: { ...say("slowly"), delay_ms: 60 },
};

export async function modesOfGraphs(r: Recorder): Promise<void> {
  for (const [assistant_id, input] of Object.entries(INPUTS)) {
    for (const stream_mode of MODES) {
      const run = { assistant_id, input, stream_mode };
      await r.send(`mode-${assistant_id}-${stream_mode}`, "POST /runs/stream", run);
      await onThread(r, `mode-thread-${assistant_id}-${stream_mode}`, { ...run, stream_subgraphs: true });
    }
  }
}

export async function modesTogether(r: Recorder): Promise<void> {
  const groups: Readonly<Record<string, readonly string[]>> = {
    all: MODES,
    "no-messages": ["values", "updates", "debug", "tasks", "checkpoints"],
    custom: ["updates", "custom"],
    tuple: ["updates", "messages-tuple", "custom"],
    events: ["events", "updates"],
    "values-messages": ["values", "messages"],
  };
  for (const [assistant_id, input] of Object.entries(INPUTS)) {
    for (const [group, stream_mode] of Object.entries(groups)) {
      for (const stream_subgraphs of [false, true]) {
        const name = `together-${assistant_id}-${group}${stream_subgraphs ? "-subgraphs" : ""}`;
        await onThread(r, name, { assistant_id, input, stream_mode, stream_subgraphs });
      }
    }
  }
}

/** A run of its own thread, and a second on the same thread for the graphs that go on. */
async function onThread(r: Recorder, name: string, run: object): Promise<void> {
  const thread = await r.ask("POST /threads", {});
  const target = `POST /threads/${thread.id("thread_id")}/runs/stream`;
  await r.send(name, target, run);
  await r.send(`${name}-again`, target, { ...run, input: null });
}
