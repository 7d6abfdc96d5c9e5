import { attempt, type Sdk, say } from "./watch.ts";

/** Assistants and what their graphs look like. */
export async function agents({ assistants }: Sdk): Promise<void> {
  const created = await assistants.create({
    graphId: "nested",
    name: "sdk assistant",
    description: "From the journey of the SDK.",
    metadata: { from: "sdk" },
    config: { tags: ["t"], recursion_limit: 20 },
  });
  const id = created.assistant_id;
  await attempt(() => assistants.create({ graphId: "agent", assistantId: id, ifExists: "do_nothing" }));
  await attempt(() => assistants.create({ graphId: "agent", context: { model_name: "anthropic" } }));
  await assistants.get(id);
  await assistants.getGraph(id, { xray: true });
  await attempt(() => assistants.getGraph(id, { xray: 2 }));
  await attempt(() => assistants.getSchemas(id));
  await assistants.getSubgraphs(id);
  await assistants.getSubgraphs(id, { namespace: "child", recurse: true });
  await assistants.update(id, { name: "renamed", metadata: { more: 1 }, description: "Said anew." });
  await assistants.getVersions(id, { limit: 2, offset: 0 });
  await assistants.setLatest(id, 1);
  await assistants.search({ graphId: "nested", limit: 2, sortBy: "updated_at", sortOrder: "desc" });
  await attempt(() =>
    assistants.search({ name: "renamed", select: ["assistant_id", "name"], includePagination: true }),
  );
  await assistants.count({ graphId: "nested" });
  await attempt(() => assistants.delete(id, { deleteThreads: true }));
  await attempt(() => assistants.get(id));
}

/** The store. */
export async function memory({ store }: Sdk): Promise<void> {
  const namespace = ["sdk", "users"];
  await store.putItem(namespace, "a", { text: "hello", n: 1 });
  await attempt(() => store.putItem(namespace, "b", { text: "brief" }, { ttl: 60, index: false }));
  await attempt(() => store.putItem(namespace, "c", { text: "paths" }, { index: ["text"] }));
  await store.getItem(namespace, "a");
  await attempt(() => store.getItem(namespace, "a", { refreshTtl: true }));
  await attempt(() => store.getItem(namespace, "nope"));
  await store.searchItems(["sdk"], { limit: 5, offset: 0, filter: { text: "hello" } });
  await attempt(() => store.searchItems(["sdk"], { query: "hello", refreshTtl: false }));
  await store.listNamespaces({ prefix: ["sdk"], maxDepth: 2, limit: 5, offset: 0 });
  await store.deleteItem(namespace, "a");
}

/** Crons: the JavaScript server has none and says so. */
export async function jobs({ crons, threads }: Sdk): Promise<void> {
  const schedule = "0 0 1 1 *";
  const cron = await attempt(() =>
    crons.create("agent", { schedule, input: say("cron"), metadata: { from: "sdk" }, timezone: "Europe/Oslo" }),
  );
  const thread = await threads.create();
  await attempt(() =>
    crons.createForThread(thread.thread_id, "agent", { schedule, input: say("cron"), multitaskStrategy: "enqueue" }),
  );
  await attempt(() => crons.search({ limit: 5, offset: 0, sortBy: "created_at", sortOrder: "asc" }));
  await attempt(() => crons.search({ threadId: thread.thread_id, select: ["cron_id", "schedule"] }));
  await attempt(() => crons.count({ threadId: thread.thread_id }));
  const id = cron !== undefined && "cron_id" in cron ? String(cron.cron_id) : "00000000-0000-4000-8000-000000000000";
  await attempt(() => crons.update(id, { enabled: false, schedule: "0 12 * * *", endTime: "2099-01-01T00:00:00Z" }));
  await attempt(() => crons.delete(id));
}
