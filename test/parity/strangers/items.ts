// The store and crons: every field with good and odd values, searches and selections.
import { SYSTEM_ASSISTANTS, say } from "../../peers/record/inputs.ts";
import { type Recorder, UNKNOWN_ID } from "../../peers/record/recorder.ts";

export async function storeRecords(r: Recorder): Promise<void> {
  const namespace = ["strangers", "a"];
  const puts: Readonly<Record<string, unknown>> = {
    plain: { namespace, key: "k1", value: { n: 1, tag: "x", deep: { a: 1 } } },
    second: { namespace, key: "k2", value: { n: 2, tag: "y" } },
    third: { namespace: ["strangers", "b", "c"], key: "k3", value: { n: 3, tag: "x" } },
    unicode: { namespace: ["strangers", "ø"], key: "ключ", value: { text: "日本" } },
    "key-empty": { namespace, key: "", value: {} },
    "key-number": { namespace, key: 5, value: {} },
    "key-null": { namespace, key: null, value: {} },
    "key-long": { namespace, key: "k".repeat(300), value: {} },
    "value-text": { namespace, key: "k", value: "x" },
    "value-empty": { namespace, key: "empty", value: {} },
    "ttl-zero": { namespace, key: "t0", value: {}, ttl: 0 },
    "ttl-null": { namespace, key: "tn", value: {}, ttl: null },
    "ttl-text": { namespace, key: "tt", value: {}, ttl: "x" },
    "ttl-fraction": { namespace, key: "tf", value: {}, ttl: 0.5 },
    "ttl-negative": { namespace, key: "tm", value: {}, ttl: -1 },
    "index-null": { namespace, key: "i", value: {}, index: null },
    "index-true": { namespace, key: "i", value: {}, index: true },
    "index-text": { namespace, key: "i", value: {}, index: "x" },
    "namespace-null": { namespace: null, key: "k", value: {} },
    "namespace-number": { namespace: [5], key: "k", value: {} },
    "namespace-empty-label": { namespace: [""], key: "k", value: {} },
    "namespace-missing": { key: "k", value: {} },
    "unknown-field": { namespace, key: "k4", value: {}, nope: 1 },
    null: null,
    list: [],
  };
  for (const [name, body] of Object.entries(puts)) await r.send(`stored-put-${name}`, "PUT /store/items", body);
  const gets = [
    "namespace=strangers.a&key=k1",
    "namespace=strangers.a&key=k1&refresh_ttl=false",
    "namespace=strangers.a&key=k1&refresh_ttl=x",
    "namespace=&key=k1",
    "namespace=strangers..a&key=k1",
    "key=",
    "namespace=strangers.a&key=",
    "namespace=strangers&namespace=a&key=k1",
    `namespace=${encodeURIComponent("strangers.ø")}&key=${encodeURIComponent("ключ")}`,
  ];
  for (const query of gets) await r.send(`stored-get-${query}`, `GET /store/items?${query}`);
  const prefix = { namespace_prefix: ["strangers"] };
  const searches: Readonly<Record<string, unknown>> = {
    all: prefix,
    "prefix-deep": { namespace_prefix: namespace },
    "prefix-exact-none": { namespace_prefix: ["strang"] },
    "prefix-text": { namespace_prefix: "strangers" },
    "prefix-empty-label": { namespace_prefix: [""] },
    filter: { ...prefix, filter: { tag: "x" } },
    "filter-two": { ...prefix, filter: { tag: "x", n: 1 } },
    "filter-deep": { ...prefix, filter: { deep: { a: 1 } } },
    "filter-none": { ...prefix, filter: { tag: "z" } },
    "filter-null": { ...prefix, filter: null },
    "filter-text": { ...prefix, filter: "x" },
    "limit-1": { ...prefix, limit: 1 },
    "limit-0": { ...prefix, limit: 0 },
    "limit-null": { ...prefix, limit: null },
    offset: { ...prefix, limit: 2, offset: 1 },
    "offset-far": { ...prefix, offset: 100 },
    query: { ...prefix, query: "x" },
    "query-null": { ...prefix, query: null },
    "refresh-null": { ...prefix, refresh_ttl: null },
    "unknown-field": { ...prefix, nope: 1 },
    null: null,
    list: [],
  };
  for (const [name, body] of Object.entries(searches))
    await r.send(`stored-search-${name}`, "POST /store/items/search", body);
  const namespaces: Readonly<Record<string, unknown>> = {
    prefix: { prefix: ["strangers"] },
    "prefix-star": { prefix: ["strangers", "*"] },
    suffix: { suffix: ["c"] },
    both: { prefix: ["strangers"], suffix: ["c"] },
    "depth-1": { prefix: ["strangers"], max_depth: 1 },
    "depth-0": { prefix: ["strangers"], max_depth: 0 },
    "depth-null": { prefix: ["strangers"], max_depth: null },
    "limit-1": { prefix: ["strangers"], limit: 1 },
    "limit-0": { prefix: ["strangers"], limit: 0 },
    offset: { prefix: ["strangers"], offset: 1 },
    none: { prefix: ["nothing"] },
    "prefix-null": { prefix: null, suffix: null },
    "prefix-empty": { prefix: [] },
    "prefix-text": { prefix: "x" },
    "prefix-empty-label": { prefix: [""] },
    null: null,
    list: [],
  };
  for (const [name, body] of Object.entries(namespaces))
    await r.send(`stored-namespaces-${name}`, "POST /store/namespaces", body);
  const deletes: Readonly<Record<string, unknown>> = {
    known: { namespace, key: "k1" },
    "key-null": { namespace, key: null },
    "namespace-missing": { key: "k1" },
    "namespace-text": { namespace: "strangers.a", key: "k2" },
    "namespace-empty": { namespace: [], key: "k2" },
    null: null,
  };
  for (const [name, body] of Object.entries(deletes))
    await r.send(`stored-delete-${name}`, "DELETE /store/items", body);
  await r.send("stored-delete-query", "DELETE /store/items?namespace=strangers.a&key=k2");
}

export async function cronRecords(r: Recorder): Promise<void> {
  const base = { assistant_id: "agent", schedule: "0 0 1 1 *", input: say("c") };
  const bodies: Readonly<Record<string, unknown>> = {
    min: base,
    "no-input": { assistant_id: "agent", schedule: "0 0 1 1 *" },
    uuid: { ...base, assistant_id: SYSTEM_ASSISTANTS.chat },
    "six-fields": { ...base, schedule: "0 0 0 1 1 *" },
    alias: { ...base, schedule: "@daily" },
    names: { ...base, schedule: "0 9 * JAN MON-FRI" },
    empty: { ...base, schedule: "" },
    "schedule-number": { ...base, schedule: 5 },
    "schedule-range": { ...base, schedule: "99 * * * *" },
    timezone: { ...base, timezone: "America/New_York" },
    "timezone-null": { ...base, timezone: null },
    "timezone-empty": { ...base, timezone: "" },
    "end-past": { ...base, end_time: "2001-01-01T00:00:00Z" },
    "end-no-zone": { ...base, end_time: "2099-01-01T00:00:00" },
    "end-date": { ...base, end_time: "2099-01-01" },
    "end-null": { ...base, end_time: null },
    "end-number": { ...base, end_time: 5 },
    "on-completed-keep": { ...base, on_run_completed: "keep" },
    "on-completed-bad": { ...base, on_run_completed: "nope" },
    "enabled-text": { ...base, enabled: "x" },
    "enabled-null": { ...base, enabled: null },
    "metadata-null": { ...base, metadata: null },
    "metadata-text": { ...base, metadata: "x" },
    "both-configs": { ...base, config: { configurable: { a: 1 } }, context: { b: 1 } },
    "stream-modes": { ...base, stream_mode: ["values", "updates"], stream_subgraphs: true, stream_resumable: true },
    webhook: { ...base, webhook: "https://example.com/hook" },
    "unknown-name": { ...base, assistant_id: "nope" },
    "unknown-field": { ...base, nope: 1 },
  };
  const ids: string[] = [];
  for (const [name, body] of Object.entries(bodies)) {
    const made = await r.send(`cron-${name}`, "POST /runs/crons", body);
    if (made.status === 200) ids.push(made.id("cron_id"));
  }
  const thread = (await r.send("cron-thread", "POST /threads", {})).id("thread_id");
  const onThread: Readonly<Record<string, unknown>> = {
    min: base,
    strategy: { ...base, multitask_strategy: "reject" },
    "on-completed": { ...base, on_run_completed: "keep" },
    "bad-schedule": { ...base, schedule: "x" },
    "unknown-assistant": { ...base, assistant_id: UNKNOWN_ID },
    "no-schedule": { assistant_id: "agent" },
  };
  for (const [name, body] of Object.entries(onThread))
    await r.send(`cron-on-thread-${name}`, `POST /threads/${thread}/runs/crons`, body);
  const searches: Readonly<Record<string, unknown>> = {
    all: {},
    thread: { thread_id: thread },
    "thread-unknown": { thread_id: UNKNOWN_ID },
    "thread-bad": { thread_id: "x" },
    assistant: { assistant_id: SYSTEM_ASSISTANTS.chat },
    "assistant-name": { assistant_id: "chat" },
    enabled: { enabled: true, limit: 2 },
    disabled: { enabled: false },
    "enabled-text": { enabled: "x" },
    "sort-next": { sort_by: "next_run_date", sort_order: "asc", limit: 3 },
    "sort-end": { sort_by: "end_time", limit: 3 },
    "sort-id": { sort_by: "cron_id", limit: 3 },
    "order-bad": { sort_order: "up" },
    "limit-0": { limit: 0 },
    "limit-1001": { limit: 1001 },
    offset: { limit: 1, offset: 1 },
    "select-payload": { select: ["payload"], limit: 1 },
    "select-empty": { select: [], limit: 1 },
    "metadata-none": { metadata: { nope: 1 } },
    null: null,
    list: [],
  };
  for (const [name, body] of Object.entries(searches)) {
    await r.send(`cron-search-${name}`, "POST /runs/crons/search", body);
    await r.send(`cron-count-${name}`, "POST /runs/crons/count", body);
  }
  const patches: Readonly<Record<string, unknown>> = {
    enabled: { enabled: false },
    "enabled-again": { enabled: true },
    schedule: { schedule: "*/5 * * * *" },
    "schedule-null": { schedule: null },
    timezone: { timezone: "Asia/Tokyo" },
    "timezone-bad": { timezone: "x" },
    "end-time": { end_time: "2099-01-01T00:00:00Z" },
    "end-null": { end_time: null },
    "end-bad": { end_time: "x" },
    metadata: { metadata: { m: 1 } },
    "metadata-null": { metadata: null },
    input: { input: say("new") },
    "input-null": { input: null },
    context: { context: { model_name: "x" } },
    config: { config: { tags: ["x"] } },
    "on-completed": { on_run_completed: "keep" },
    "on-completed-bad": { on_run_completed: "x" },
    assistant: { assistant_id: "chat" },
    "unknown-field": { nope: 1 },
    text: "x",
    list: [],
  };
  for (const [name, body] of Object.entries(patches))
    await r.send(`cron-patch-${name}`, `PATCH /runs/crons/${ids[0]}`, body);
  await r.send("cron-get", `GET /runs/crons/${ids[0]}`);
  await r.send("cron-thread-delete", `DELETE /threads/${thread}`);
  await r.send("cron-search-after", "POST /runs/crons/count", { thread_id: thread });
  for (const id of ids) await r.ask(`DELETE /runs/crons/${id}`);
}
