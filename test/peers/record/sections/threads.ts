import { say } from "../inputs.ts";
import { type Recorder, UNKNOWN_ID } from "../recorder.ts";

const FIXED_ID = "7024dc9e-90fa-4892-bfbc-381e8a78d647";

export async function threads(r: Recorder): Promise<void> {
  await creating(r);
  await r.send("threads-get", `GET /threads/${FIXED_ID}`);
  await r.send("threads-get-include-ttl", `GET /threads/${FIXED_ID}?include=ttl`);
  await r.send("threads-get-unknown", `GET /threads/${UNKNOWN_ID}`);
  await r.send("threads-get-bad-id", "GET /threads/not-a-uuid");
  await changing(r);
  const input = say("a message on the thread");
  await r.send("threads-run", `POST /threads/${FIXED_ID}/runs/wait`, { assistant_id: "agent", input });
  await r.send("threads-get-after-run", `GET /threads/${FIXED_ID}`);
  await r.send("threads-copy", `POST /threads/${FIXED_ID}/copy`);
  await r.send("threads-copy-with-body", `POST /threads/${FIXED_ID}/copy`, {});
  await r.send("threads-copy-unknown", `POST /threads/${UNKNOWN_ID}/copy`);
  await r.send("threads-copy-bad-id", "POST /threads/not-a-uuid/copy");
  await searching(r);
  await r.send("threads-storage", `GET /threads/${FIXED_ID}/storage`);
  await r.send("threads-storage-unknown", `GET /threads/${UNKNOWN_ID}/storage`);
  await r.send("threads-storage-bad-id", "GET /threads/not-a-uuid/storage");
  await pruning(r);
  await r.send("threads-delete", `DELETE /threads/${FIXED_ID}`);
  await r.send("threads-delete-again", `DELETE /threads/${FIXED_ID}`);
  await r.send("threads-delete-bad-id", "DELETE /threads/not-a-uuid");
}

async function creating(r: Recorder): Promise<void> {
  await r.send("threads-create-empty", "POST /threads", {});
  const metadata = { user: "u1", n: 1, nested: { a: [1] } };
  await r.send("threads-create-full", "POST /threads", { thread_id: FIXED_ID, metadata, if_exists: "raise" });
  await r.send("threads-create-duplicate-default", "POST /threads", { thread_id: FIXED_ID });
  await r.send("threads-create-duplicate-do-nothing", "POST /threads", {
    thread_id: FIXED_ID,
    if_exists: "do_nothing",
  });
  await r.send("threads-create-graph", "POST /threads", { metadata: { user: "u2", graph_id: "agent" } });
  await r.send("threads-create-ttl-object", "POST /threads", { ttl: { ttl: 60, strategy: "delete" } });
  await r.send("threads-create-ttl-number", "POST /threads", { ttl: 60 });
  await r.send("threads-create-ttl-bad", "POST /threads", { ttl: { ttl: "long", strategy: "delete" } });
  await r.send("threads-create-supersteps", "POST /threads", {
    metadata: { graph_id: "agent" },
    supersteps: [{ updates: [{ values: say("from a superstep"), as_node: "__input__" }] }],
  });
  await r.send("threads-create-supersteps-bad-node", "POST /threads", {
    metadata: { graph_id: "agent" },
    supersteps: [{ updates: [{ values: say("x"), as_node: "nope" }] }],
  });
  await r.send("threads-create-bad-uuid", "POST /threads", { thread_id: "not-a-uuid" });
  await r.send("threads-create-metadata-null", "POST /threads", { metadata: null });
  await r.send("threads-create-bad-metadata", "POST /threads", { metadata: [1] });
  await r.send("threads-create-bad-if-exists", "POST /threads", { if_exists: "maybe" });
  const json = { "content-type": "application/json" };
  await r.send("threads-create-malformed", "POST /threads", undefined, { text: "{", headers: json });
  await r.send("threads-create-no-body", "POST /threads");
}

async function changing(r: Recorder): Promise<void> {
  const path = `/threads/${FIXED_ID}`;
  await r.send("threads-patch", `PATCH ${path}`, { metadata: { user: "u1", more: "x" } });
  const headers = { prefer: "return=minimal" };
  await r.send("threads-patch-minimal", `PATCH ${path}`, { metadata: { minimal: 1 } }, { headers });
  await r.send("threads-patch-ttl", `PATCH ${path}`, { ttl: { ttl: 30, strategy: "delete" } });
  await r.send("threads-patch-empty", `PATCH ${path}`, {});
  await r.send("threads-patch-bad-metadata", `PATCH ${path}`, { metadata: "x" });
  await r.send("threads-patch-unknown", `PATCH /threads/${UNKNOWN_ID}`, { metadata: {} });
  await r.send("threads-patch-bad-id", "PATCH /threads/not-a-uuid", { metadata: {} });
}

async function searching(r: Recorder): Promise<void> {
  const search = "POST /threads/search";
  const ids = [FIXED_ID];
  await r.send("threads-search", search, { limit: 3 });
  await r.send("threads-search-ids", search, { ids });
  await r.send("threads-search-status", search, { status: "idle", limit: 2 });
  await r.send("threads-search-metadata", search, { metadata: { user: "u2" } });
  await r.send("threads-search-offset", search, { limit: 2, offset: 1, sort_by: "created_at", sort_order: "asc" });
  await r.send("threads-search-sort-status", search, { sort_by: "status", limit: 1 });
  await r.send("threads-search-sort-state-updated", search, { sort_by: "state_updated_at", limit: 1 });
  await r.send("threads-search-select", search, { ids, select: ["thread_id", "status", "metadata"] });
  const selected = ["created_at", "updated_at", "state_updated_at", "values", "interrupts", "config", "error"];
  for (const field of selected) await r.send(`threads-search-select-${field}`, search, { ids, select: [field] });
  await r.send("threads-search-extract", search, { ids, extract: { last: "values.messages[-1].content" } });
  const extract = { id: "metadata.user", none: "values.nope" };
  await r.send("threads-search-select-extract", search, { ids, select: ["thread_id"], extract });
  await r.send("threads-search-extract-bad", search, { ids, extract: { x: "nope.path" } });
  await r.send("threads-search-select-bad", search, { select: ["nope"] });
  await r.send("threads-search-bad-sort", search, { sort_by: "nope" });
  await r.send("threads-search-bad-status", search, { status: "nope" });
  await r.send("threads-search-bad-id", search, { ids: ["nope"] });
  await r.send("threads-search-limit-0", search, { limit: 0 });
  await r.send("threads-search-no-body", search);
  await r.send("threads-count", "POST /threads/count", {});
  await r.send("threads-count-status", "POST /threads/count", { status: "idle", metadata: { user: "u1" } });
  await r.send("threads-count-bad", "POST /threads/count", { status: "nope" });
}

async function pruning(r: Recorder): Promise<void> {
  const first = await r.send("threads-prune-a", "POST /threads", {});
  const thread_ids = [first.id("thread_id")];
  await r.send("threads-prune-bad-strategy", "POST /threads/prune", { thread_ids, strategy: "nope" });
  await r.send("threads-prune-keep-latest", "POST /threads/prune", { thread_ids, strategy: "keep_latest" });
  await r.send("threads-prune-delete", "POST /threads/prune", { thread_ids, strategy: "delete" });
  await r.send("threads-prune-unknown", "POST /threads/prune", { thread_ids: [UNKNOWN_ID] });
  await r.send("threads-prune-none", "POST /threads/prune", { thread_ids: [] });
  await r.send("threads-prune-missing", "POST /threads/prune", {});
}
