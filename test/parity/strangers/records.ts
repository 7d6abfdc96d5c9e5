// Assistants and threads: searches, sorting, selections and odd values.
import { SYSTEM_ASSISTANTS, say } from "../../peers/record/inputs.ts";
import { type Recorder, UNKNOWN_ID } from "../../peers/record/recorder.ts";

export async function assistantRecords(r: Recorder): Promise<void> {
  const bodies: Readonly<Record<string, unknown>> = {
    min: { graph_id: "agent" },
    full: {
      graph_id: "agent",
      name: "Full",
      description: "d",
      metadata: { a: { b: 1 } },
      config: { tags: ["t"], recursion_limit: 5, configurable: { model_name: "m" } },
    },
    context: { graph_id: "agent", context: { model_name: "m", delay_ms: 1 } },
    both: { graph_id: "agent", context: { model_name: "m" }, config: { configurable: { model_name: "n" } } },
    "config-empty": { graph_id: "chat", config: {} },
    "config-null": { graph_id: "chat", config: null },
    "context-null": { graph_id: "chat", context: null },
    "metadata-null": { graph_id: "chat", metadata: null },
    "description-null": { graph_id: "chat", description: null },
    "name-empty": { graph_id: "chat", name: "" },
    "graph-null": { graph_id: null },
    "graph-number": { graph_id: 5 },
    "unknown-field": { graph_id: "agent", nope: 1 },
    "config-text": { graph_id: "agent", config: "x" },
    "context-text": { graph_id: "agent", context: "x" },
    "id-number": { graph_id: "agent", assistant_id: 5 },
    system: { graph_id: "agent", assistant_id: SYSTEM_ASSISTANTS.agent },
    "system-nothing": { graph_id: "agent", assistant_id: SYSTEM_ASSISTANTS.agent, if_exists: "do_nothing" },
  };
  for (const [name, body] of Object.entries(bodies)) await r.send(`assistant-${name}`, "POST /assistants", body);
  const created = await r.send("assistant-made", "POST /assistants", {
    graph_id: "agent",
    name: "Zed Made",
    metadata: { team: "z", n: 1 },
  });
  const path = `/assistants/${created.id("assistant_id")}`;
  const patches: Readonly<Record<string, unknown>> = {
    name: { name: "Zed Two" },
    description: { description: "two" },
    "description-null": { description: null },
    metadata: { metadata: { n: 2, more: true } },
    "metadata-null": { metadata: null },
    config: { config: { configurable: { model_name: "p" } } },
    context: { context: { model_name: "q" } },
    both: { context: { model_name: "q" }, config: { configurable: { model_name: "p" } } },
    "config-empty": { config: {} },
    "context-empty": { context: {} },
    graph: { graph_id: "chat" },
    "unknown-field": { nope: 1 },
    "name-null": { name: null },
    "name-number": { name: 5 },
  };
  for (const [name, body] of Object.entries(patches)) await r.send(`assistant-patch-${name}`, `PATCH ${path}`, body);
  await r.send("assistant-versions", `POST ${path}/versions`, {});
  for (const [name, body] of Object.entries({
    limit: { limit: 2 },
    offset: { limit: 2, offset: 3 },
    metadata: { metadata: { n: 2 } },
    "limit-0": { limit: 0 },
    "limit-big": { limit: 1001 },
    "offset-text": { offset: "x" },
  })) {
    await r.send(`assistant-versions-${name}`, `POST ${path}/versions`, body);
  }
  for (const version of [1, 3, 99, 0, -1, "1", null, 1.5])
    await r.send(`assistant-latest-${JSON.stringify(version)}`, `POST ${path}/latest`, { version });
  await r.send("assistant-after", `GET ${path}`);
  await r.send("assistant-run", "POST /runs/wait", { assistant_id: created.id("assistant_id"), input: say("r") });
  const searches: Readonly<Record<string, unknown>> = {
    all: {},
    name: { name: "zed" },
    "name-none": { name: "nothing like it" },
    metadata: { metadata: { team: "z" } },
    "metadata-nested": { metadata: { a: { b: 1 } } },
    graph: { graph_id: "agent", limit: 2 },
    "sort-name": { sort_by: "name", sort_order: "asc", limit: 3 },
    "sort-graph": { sort_by: "graph_id", sort_order: "desc", limit: 3 },
    "sort-created": { sort_by: "created_at", sort_order: "asc", limit: 3 },
    "sort-updated": { sort_by: "updated_at", limit: 3 },
    "sort-id": { sort_by: "assistant_id", limit: 3 },
    "order-bad": { sort_order: "up" },
    offset: { limit: 2, offset: 2 },
    "offset-far": { offset: 1000 },
    "offset-negative": { offset: -1 },
    select: { select: ["assistant_id", "metadata", "version"], limit: 2 },
    "select-empty": { select: [], limit: 1 },
    "metadata-text": { metadata: "x" },
    "limit-negative": { limit: -1 },
  };
  for (const [name, body] of Object.entries(searches)) {
    await r.send(`assistant-search-${name}`, "POST /assistants/search", body);
    await r.send(`assistant-count-${name}`, "POST /assistants/count", body);
  }
  for (const graph of Object.keys(SYSTEM_ASSISTANTS)) {
    for (const part of [
      "graph",
      "graph?xray=true",
      "graph?xray=2",
      "schemas",
      "subgraphs",
      "subgraphs?recurse=true",
      "subgraphs/child",
      "subgraphs/child?recurse=true",
    ]) {
      await r.send(`assistant-${graph}-${part}`, `GET /assistants/${graph}/${part}`);
    }
  }
  await r.send("assistant-delete-query", `DELETE ${path}?delete_threads=1`);
  await r.send("assistant-delete-system", `DELETE /assistants/${SYSTEM_ASSISTANTS.seed_nodes}`);
  await r.send("assistant-gone-versions", `POST ${path}/versions`, {});
  await r.send("assistant-gone-latest", `POST ${path}/latest`, { version: 1 });
  await r.send("assistant-gone-schemas", `GET ${path}/schemas`);
  await r.send("assistant-gone-run", "POST /runs/wait", { assistant_id: created.id("assistant_id"), input: say("r") });
}

export async function threadRecords(r: Recorder): Promise<void> {
  const bodies: Readonly<Record<string, unknown>> = {
    min: {},
    metadata: { metadata: { who: "t1", deep: { a: [1, 2] } } },
    "metadata-empty": { metadata: {} },
    "if-exists-null": { if_exists: null },
    "id-null": { thread_id: null },
    "id-number": { thread_id: 5 },
    "id-upper": { thread_id: "7024DC9E-90FA-4892-BFBC-381E8A78D648" },
    "ttl-keep": { ttl: { ttl: 5, strategy: "keep_latest" } },
    "ttl-strategy-bad": { ttl: { ttl: 5, strategy: "nope" } },
    "ttl-zero": { ttl: { ttl: 0 } },
    "ttl-negative": { ttl: -1 },
    "ttl-null": { ttl: null },
    "ttl-text": { ttl: "x" },
    "unknown-field": { nope: 1 },
    "reserved-metadata": { metadata: { langgraph_auth_user: "x", graph_id: "agent", created_by: "me" } },
  };
  const ids: string[] = [];
  for (const [name, body] of Object.entries(bodies)) {
    const created = await r.send(`record-${name}`, "POST /threads", body);
    if (created.status === 200) ids.push(created.id("thread_id"));
  }
  const path = `/threads/${ids[1]}`;
  await r.send("record-run", `POST ${path}/runs/wait`, {
    assistant_id: "agent",
    input: say("find me"),
    metadata: { by: "run" },
  });
  await r.send("record-interrupted", `POST /threads/${ids[0]}/runs/wait`, {
    assistant_id: "interrupter",
    input: say("x"),
  });
  for (const query of ["", "?include=ttl", "?include=nope", "?select=thread_id", "?nope=1"])
    await r.send(`record-get${query}`, `GET ${path}${query}`);
  const patches: Readonly<Record<string, unknown>> = {
    metadata: { metadata: { added: 1 } },
    "metadata-null-value": { metadata: { added: null } },
    "metadata-null": { metadata: null },
    "metadata-deep": { metadata: { deep: { b: 2 } } },
    ttl: { ttl: 10 },
    "ttl-null": { ttl: null },
    "ttl-bad": { ttl: "x" },
    "unknown-field": { nope: 1 },
    values: { values: {} },
  };
  for (const [name, body] of Object.entries(patches)) await r.send(`record-patch-${name}`, `PATCH ${path}`, body);
  const metadata = { who: "t1" };
  const searches: Readonly<Record<string, unknown>> = {
    all: { limit: 2 },
    metadata: { metadata },
    deep: { metadata: { deep: { b: 2 } } },
    none: { metadata: { who: "nobody" } },
    values: { values: { nope: 1 } },
    ids: { ids },
    "ids-empty": { ids: [] },
    "ids-unknown": { ids: [UNKNOWN_ID] },
    "ids-and-status": { ids, status: "interrupted" },
    "status-idle": { ids, status: "idle" },
    "status-busy": { status: "busy" },
    "status-null": { status: null, limit: 1 },
    "sort-id": { ids, sort_by: "thread_id", sort_order: "asc" },
    "sort-status": { ids, sort_by: "status", sort_order: "desc" },
    "sort-created": { ids, sort_by: "created_at", sort_order: "asc" },
    "sort-updated": { ids, sort_by: "updated_at" },
    "sort-state-updated": { ids, sort_by: "state_updated_at", sort_order: "asc" },
    "order-bad": { sort_order: "up" },
    "order-upper": { ids, sort_order: "ASC" },
    offset: { ids, limit: 2, offset: 1 },
    "offset-far": { ids, offset: 1000 },
    "offset-negative": { offset: -1 },
    "limit-1000": { ids, limit: 1000 },
    "limit-1001": { limit: 1001 },
    "limit-text": { limit: "1" },
    "limit-fraction": { limit: 1.5 },
    select: { ids, select: ["thread_id", "values", "status"] },
    "select-empty": { ids, select: [] },
    "select-twice": { ids, select: ["status", "status"] },
    "select-text": { ids, select: "status" },
    extract: {
      ids,
      extract: {
        first: "values.messages[0].content",
        all: "values.messages[*].content",
        who: "metadata.who",
        question: "interrupts",
      },
    },
    "extract-empty": { ids, extract: {} },
    "extract-many": {
      ids,
      extract: Object.fromEntries(Array.from({ length: 11 }, (_, index) => [`a${index}`, "values"])),
    },
    "extract-bad": { ids, extract: { a: "status" } },
    "extract-number": { ids, extract: { a: 5 } },
    "extract-alias": { ids, extract: { "a b": "values" } },
    "unknown-field": { ids, nope: 1 },
    null: null,
    list: [],
  };
  for (const [name, body] of Object.entries(searches))
    await r.send(`record-search-${name}`, "POST /threads/search", body);
  for (const name of [
    "all",
    "metadata",
    "none",
    "values",
    "status-idle",
    "status-busy",
    "unknown-field",
    "null",
    "list",
  ]) {
    await r.send(`record-count-${name}`, "POST /threads/count", searches[name]);
  }
  for (const [name, body] of Object.entries({
    keep: { thread_ids: [ids[1]], strategy: "keep_latest" },
    default: { thread_ids: [ids[2]] },
    "bad-id": { thread_ids: ["x"] },
    text: { thread_ids: "x" },
    null: { thread_ids: null },
    "strategy-null": { thread_ids: [], strategy: null },
  })) {
    await r.send(`record-prune-${name}`, "POST /threads/prune", body);
  }
  await r.send("record-pruned-history", `GET ${path}/history`);
  await r.send("record-pruned-gone", `GET /threads/${ids[2]}`);
  await r.send("record-storage", `GET ${path}/storage`);
  await r.send("record-storage-interrupted", `GET /threads/${ids[0]}/storage`);
}
