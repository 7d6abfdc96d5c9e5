import { attempt, read, type Sdk, say } from "./watch.ts";

/** Every way of listening. */
export async function streams(sdk: Sdk): Promise<void> {
  await ofRuns(sdk);
  await joined(sdk);
  await ofThreads(sdk);
  await attempt(() => ofProtocol(sdk));
}

async function ofRuns({ runs, threads }: Sdk): Promise<void> {
  const modes = ["values", "updates", "custom", "tasks", "checkpoints", "debug"] as const;
  await read(runs.stream(null, "agent", { input: say("stream"), streamMode: "values", feedbackKeys: [] }));
  await read(runs.stream(null, "chat", { input: say("the weather?"), streamMode: ["messages"] }));
  await read(runs.stream(null, "chat", { input: say("tokens"), streamMode: ["messages-tuple", "events"] }));
  const { thread_id } = await threads.create();
  await read(
    runs.stream(thread_id, "nested", {
      input: say("sub"),
      streamMode: [...modes],
      streamSubgraphs: true,
      streamResumable: true,
      onDisconnect: "continue",
      onRunCreated: () => undefined,
    }),
  );
  await attempt(() => read(runs.stream(thread_id, "failing", { input: say("fail"), streamMode: "updates" })));
}

async function joined({ runs, threads }: Sdk): Promise<void> {
  const { thread_id } = await threads.create();
  const run = await runs.create(thread_id, "slow", {
    input: { delay_ms: 200 },
    streamMode: ["values", "custom"],
    streamResumable: true,
  });
  await attempt(() => read(runs.joinStream(thread_id, run.run_id, { streamMode: ["values", "custom"] })));
  await attempt(() => read(runs.joinStream(thread_id, run.run_id, { lastEventId: "-1" })));
  await attempt(() =>
    read(runs.joinStream(thread_id, run.run_id, { cancelOnDisconnect: true, streamMode: "custom", checkpointId: "" })),
  );
}

async function ofThreads({ runs, threads }: Sdk): Promise<void> {
  const { thread_id } = await threads.create();
  await runs.wait(thread_id, "agent", { input: say("before") });
  const signal = AbortSignal.timeout(3_000);
  const listening = attempt(() => read(threads.joinStream(thread_id, { streamMode: "run_modes", signal })));
  await runs.wait(thread_id, "agent", { input: say("seen") });
  await listening;
}

async function ofProtocol({ threads }: Sdk): Promise<void> {
  const thread = threads.stream({ assistantId: "interrupter", transport: "sse" });
  try {
    await thread.run.start({ input: say("ask me") });
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    const [pending] = thread.interrupts;
    if (pending !== undefined) {
      const { interruptId, namespace } = pending;
      await attempt(() => thread.input.respond({ interrupt_id: interruptId, namespace, response: "yes" }));
      await new Promise((resolve) => setTimeout(resolve, 2_000));
    }
    await attempt(() => thread.agent.getTree());
  } finally {
    await thread.close();
  }
}
