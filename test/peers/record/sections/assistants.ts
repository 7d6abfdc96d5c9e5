import { HOW_ARE_YOU, SYSTEM_ASSISTANTS } from "../inputs.ts";
import { type Recorder, UNKNOWN_ID } from "../recorder.ts";

export async function assistants(r: Recorder): Promise<void> {
  await creating(r);
  const created = await r.send("assistants-create-full", "POST /assistants", {
    graph_id: "agent",
    name: "recorded assistant",
    description: "An assistant of the recordings.",
    metadata: { team: "openruns", level: 1 },
    config: { tags: ["a"], recursion_limit: 30 },
    context: { model_name: "anthropic" },
  });
  const id = created.id("assistant_id");
  await changing(r, id);
  await searching(r);
  await r.send("assistants-delete", `DELETE /assistants/${id}`);
  await r.send("assistants-delete-again", `DELETE /assistants/${id}`);
  await r.send("assistants-delete-bad-id", "DELETE /assistants/not-a-uuid");
  await deletingThreads(r);
}

async function creating(r: Recorder): Promise<void> {
  const minimal = await r.send("assistants-create-min", "POST /assistants", { graph_id: "agent" });
  const id = minimal.id("assistant_id");
  const again = { assistant_id: id, graph_id: "agent" };
  await r.send("assistants-create-duplicate-default", "POST /assistants", again);
  await r.send("assistants-create-duplicate-raise", "POST /assistants", { ...again, if_exists: "raise" });
  await r.send("assistants-create-duplicate-do-nothing", "POST /assistants", { ...again, if_exists: "do_nothing" });
  const configurable = { configurable: { model_name: "x" } };
  await r.send("assistants-create-configurable", "POST /assistants", { graph_id: "chat", config: configurable });
  const both = { graph_id: "chat", config: configurable, context: { model_name: "y" } };
  await r.send("assistants-create-config-and-context", "POST /assistants", both);
  await r.send("assistants-create-unknown-graph", "POST /assistants", { graph_id: "nope" });
  await r.send("assistants-create-missing-graph", "POST /assistants", {});
  await r.send("assistants-create-bad-uuid", "POST /assistants", { assistant_id: "nope", graph_id: "agent" });
  await r.send("assistants-create-bad-if-exists", "POST /assistants", { graph_id: "agent", if_exists: "maybe" });
  await r.send("assistants-create-bad-metadata", "POST /assistants", { graph_id: "agent", metadata: "x" });
  await r.send("assistants-create-null-name", "POST /assistants", { graph_id: "agent", name: null });
  await r.send("assistants-create-malformed", "POST /assistants", undefined, malformed);
  await r.send("assistants-create-no-body", "POST /assistants");
}

const malformed = { text: "{", headers: { "content-type": "application/json" } };

async function changing(r: Recorder, id: string): Promise<void> {
  await r.send("assistants-get", `GET /assistants/${id}`);
  await r.send("assistants-get-by-graph-name", "GET /assistants/agent");
  await r.send("assistants-get-unknown", `GET /assistants/${UNKNOWN_ID}`);
  await r.send("assistants-patch-name", `PATCH /assistants/${id}`, { name: "renamed", description: "Said anew." });
  await r.send("assistants-patch-metadata", `PATCH /assistants/${id}`, { metadata: { team: "other", extra: true } });
  await r.send("assistants-patch-context", `PATCH /assistants/${id}`, { context: { model_name: "other" } });
  await r.send("assistants-patch-graph", `PATCH /assistants/${id}`, { graph_id: "chat" });
  await r.send("assistants-patch-empty", `PATCH /assistants/${id}`, {});
  await r.send("assistants-patch-bad-types", `PATCH /assistants/${id}`, { metadata: "x" });
  await r.send("assistants-patch-unknown", `PATCH /assistants/${UNKNOWN_ID}`, { name: "x" });
  await r.send("assistants-patch-bad-id", "PATCH /assistants/not-a-uuid", { name: "x" });
  await r.send("assistants-versions", `POST /assistants/${id}/versions`, {});
  await r.send("assistants-versions-page", `POST /assistants/${id}/versions`, { limit: 2, offset: 1 });
  await r.send("assistants-versions-metadata", `POST /assistants/${id}/versions`, { metadata: { team: "openruns" } });
  await r.send("assistants-versions-bad-limit", `POST /assistants/${id}/versions`, { limit: 0 });
  await r.send("assistants-versions-unknown", `POST /assistants/${UNKNOWN_ID}/versions`, {});
  await r.send("assistants-latest-1", `POST /assistants/${id}/latest`, { version: 1 });
  await r.send("assistants-latest-unknown-version", `POST /assistants/${id}/latest`, { version: 99 });
  await r.send("assistants-latest-bad-version", `POST /assistants/${id}/latest`, { version: "one" });
  await r.send("assistants-run", "POST /runs/wait", { assistant_id: id, input: HOW_ARE_YOU });
}

async function searching(r: Recorder): Promise<void> {
  const search = "POST /assistants/search";
  await r.send("assistants-search", search, { limit: 3 });
  await r.send("assistants-search-page", search, { limit: 2, offset: 1, sort_by: "name", sort_order: "asc" });
  await r.send("assistants-search-graph", search, { graph_id: "slow" });
  await r.send("assistants-search-name", search, { name: "RENAMED" });
  await r.send("assistants-search-metadata", search, { metadata: { team: "openruns" } });
  for (const field of ["assistant_id", "graph_id", "name", "description", "config", "context"]) {
    await r.send(`assistants-search-select-${field}`, search, { select: [field], limit: 1 });
  }
  const rest = ["assistant_id", "created_at", "updated_at", "metadata", "version"];
  await r.send("assistants-search-select-several", search, { select: rest, graph_id: "slow" });
  await r.send("assistants-search-select-bad", search, { select: ["nope"] });
  await r.send("assistants-search-sort-bad", search, { sort_by: "nope" });
  await r.send("assistants-search-limit-0", search, { limit: 0 });
  await r.send("assistants-search-limit-1001", search, { limit: 1001 });
  await r.send("assistants-search-limit-text", search, { limit: "x" });
  await r.send("assistants-search-unknown-graph", search, { graph_id: "nope" });
  await r.send("assistants-search-no-body", search);
  await r.send("assistants-search-malformed", search, undefined, malformed);
  await r.send("assistants-count", "POST /assistants/count", {});
  await r.send("assistants-count-graph", "POST /assistants/count", { graph_id: "agent", name: "renamed" });
  await r.send("assistants-count-bad", "POST /assistants/count", { metadata: 5 });
}

async function deletingThreads(r: Recorder): Promise<void> {
  const created = await r.send("assistants-delete-threads-create", "POST /assistants", { graph_id: "agent" });
  const id = created.id("assistant_id");
  const thread = await r.send("assistants-delete-threads-thread", "POST /threads", { metadata: { assistant_id: id } });
  await r.send("assistants-delete-threads", `DELETE /assistants/${id}?delete_threads=true`);
  await r.send("assistants-delete-threads-check", `GET /threads/${thread.id("thread_id")}`);
}

/** What a graph looks like: its drawing, its schemas, its subgraphs. */
export async function graphs(r: Recorder): Promise<void> {
  const ids = SYSTEM_ASSISTANTS;
  for (const [graph, id] of Object.entries(ids))
    await r.send(`assistants-graph-${graph}`, `GET /assistants/${id}/graph`);
  await r.send("assistants-graph-by-name", "GET /assistants/agent/graph");
  await r.send("assistants-graph-xray", `GET /assistants/${ids.nested}/graph?xray=true`);
  await r.send("assistants-graph-xray-false", `GET /assistants/${ids.nested}/graph?xray=false`);
  await r.send("assistants-graph-xray-1", `GET /assistants/${ids.nested}/graph?xray=1`);
  await r.send("assistants-graph-xray-bad", `GET /assistants/${ids.nested}/graph?xray=maybe`);
  await r.send("assistants-graph-unknown", `GET /assistants/${UNKNOWN_ID}/graph`);
  await r.send("assistants-schemas", `GET /assistants/${ids.slow}/schemas`);
  await r.send("assistants-schemas-context", `GET /assistants/${ids.agent}/schemas`);
  await r.send("assistants-schemas-unknown", `GET /assistants/${UNKNOWN_ID}/schemas`);
  await r.send("assistants-schemas-bad-id", "GET /assistants/not-a-uuid/schemas");
  await r.send("assistants-subgraphs-none", `GET /assistants/${ids.agent}/subgraphs`);
  await r.send("assistants-subgraphs", `GET /assistants/${ids.nested}/subgraphs`);
  await r.send("assistants-subgraphs-recurse", `GET /assistants/${ids.nested}/subgraphs?recurse=true`);
  await r.send("assistants-subgraphs-recurse-bad", `GET /assistants/${ids.nested}/subgraphs?recurse=maybe`);
  await r.send("assistants-subgraphs-unknown", `GET /assistants/${UNKNOWN_ID}/subgraphs`);
  await r.send("assistants-subgraphs-namespace", `GET /assistants/${ids.nested}/subgraphs/child?recurse=false`);
  await r.send("assistants-subgraphs-namespace-unknown", `GET /assistants/${ids.nested}/subgraphs/nope`);
}
