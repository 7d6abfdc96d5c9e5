import { say } from "../inputs.ts";
import { type Recorder, UNKNOWN_ID } from "../recorder.ts";

const NEW_YEAR = "0 0 1 1 *";

export async function crons(r: Recorder): Promise<void> {
  const base = { assistant_id: "agent", schedule: NEW_YEAR, input: say("cron") };
  const minimal = await r.send("crons-create", "POST /runs/crons", { ...base, metadata: { c: 1 } });
  const id = minimal.id("cron_id");
  await r.send("crons-create-full", "POST /runs/crons", {
    ...base,
    timezone: "Europe/Oslo",
    end_time: "2099-01-01T00:00:00Z",
    config: { tags: ["t"], recursion_limit: 9 },
    context: { model_name: "anthropic" },
    interrupt_before: ["echo"],
    interrupt_after: "*",
    on_run_completed: "keep",
    multitask_strategy: "enqueue",
    enabled: false,
    stream_mode: ["values"],
    durability: "sync",
  });
  const created = await r.send("crons-thread", "POST /threads", {});
  const thread = created.id("thread_id");
  await r.send("crons-create-thread", `POST /threads/${thread}/runs/crons`, { ...base, enabled: false });
  await r.send("crons-create-thread-unknown", `POST /threads/${UNKNOWN_ID}/runs/crons`, base);
  await r.send("crons-create-thread-bad-id", "POST /threads/not-a-uuid/runs/crons", base);
  await r.send("crons-create-bad-schedule", "POST /runs/crons", { ...base, schedule: "nope" });
  await r.send("crons-create-missing-schedule", "POST /runs/crons", { assistant_id: "agent" });
  await r.send("crons-create-missing-assistant", "POST /runs/crons", { schedule: NEW_YEAR });
  await r.send("crons-create-unknown-assistant", "POST /runs/crons", { ...base, assistant_id: UNKNOWN_ID });
  await r.send("crons-create-bad-timezone", "POST /runs/crons", { ...base, timezone: "Mars/Base" });
  await r.send("crons-create-bad-end-time", "POST /runs/crons", { ...base, end_time: "soon" });
  await r.send("crons-create-no-body", "POST /runs/crons");
  await searching(r, thread);
  await r.send("crons-get", `GET /runs/crons/${id}`);
  await r.send("crons-get-unknown", `GET /runs/crons/${UNKNOWN_ID}`);
  await r.send("crons-get-bad-id", "GET /runs/crons/not-a-uuid");
  const change = { schedule: "0 12 * * *", enabled: false, metadata: { z: 1 }, timezone: "UTC" };
  await r.send("crons-patch", `PATCH /runs/crons/${id}`, change);
  await r.send("crons-patch-payload", `PATCH /runs/crons/${id}`, { input: say("other"), end_time: null });
  await r.send("crons-patch-empty", `PATCH /runs/crons/${id}`, {});
  await r.send("crons-patch-bad-schedule", `PATCH /runs/crons/${id}`, { schedule: "nope" });
  await r.send("crons-patch-unknown", `PATCH /runs/crons/${UNKNOWN_ID}`, { enabled: false });
  await r.send("crons-delete", `DELETE /runs/crons/${id}`);
  await r.send("crons-delete-again", `DELETE /runs/crons/${id}`);
  await r.send("crons-delete-bad-id", "DELETE /runs/crons/not-a-uuid");
}

async function searching(r: Recorder, thread_id: string): Promise<void> {
  const search = "POST /runs/crons/search";
  await r.send("crons-search", search, {});
  await r.send("crons-search-page", search, { limit: 1, offset: 1, sort_by: "created_at", sort_order: "asc" });
  await r.send("crons-search-thread", search, { thread_id });
  await r.send("crons-search-enabled", search, { enabled: true });
  await r.send("crons-search-metadata", search, { metadata: { c: 1 } });
  const fields = ["cron_id", "assistant_id", "thread_id", "schedule", "timezone", "next_run_date", "end_time"];
  await r.send("crons-search-select", search, { select: fields });
  const rest = ["user_id", "payload", "metadata", "on_run_completed", "enabled", "created_at", "updated_at"];
  await r.send("crons-search-select-rest", search, { select: rest, limit: 1 });
  await r.send("crons-search-select-bad", search, { select: ["nope"] });
  await r.send("crons-search-bad-sort", search, { sort_by: "nope" });
  await r.send("crons-search-bad-assistant", search, { assistant_id: "nope" });
  await r.send("crons-search-no-body", search);
  await r.send("crons-count", "POST /runs/crons/count", {});
  await r.send("crons-count-thread", "POST /runs/crons/count", { thread_id });
  await r.send("crons-count-bad", "POST /runs/crons/count", { thread_id: 5 });
}
