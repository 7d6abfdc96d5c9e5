// Crons: runs on a schedule.
import type { CronCreate, CronSearch, CronUpdate } from "../../../generated/typescript/index.ts";
import { canonicalUuid, uuid7 } from "../../typescript/runs-create/uuid.ts";
import { graphAssistantId } from "../../typescript/runs-create.ts";
import { type Engine, type JsonObject, Refusal } from "../engine/types.ts";
import { validationWords } from "../http/words.ts";
import { isSchedule, isTimezone } from "../records/cron-time.ts";
import type { CronRecord, Crons } from "../records/crons.ts";
import { compareBy, contains, isObject, json, ownMetadata, pageHeaders, type Some, selected } from "./table.ts";

type CronOperations =
  | "createCron"
  | "createThreadCron"
  | "searchCrons"
  | "countCrons"
  | "getCron"
  | "updateCron"
  | "deleteCron";

const DEFAULT_LIMIT = 10;

interface Parts {
  readonly engine: Engine;
  readonly crons: Crons;
  /** Why a webhook is refused. */
  readonly webhookFault: (url: string) => Refusal | undefined;
}

export function cronHandlers({ engine, crons, webhookFault }: Parts): Some<CronOperations> {
  const { assistants, threads } = engine.storage;

  const create = (body: CronCreate, threadId: string | null) => {
    const given = objectOf(body);
    const webhook = body.webhook === undefined ? undefined : webhookFault(body.webhook);
    if (webhook !== undefined) return webhook;
    const assistantId = assistantOf(engine, body.assistant_id);
    if (assistantId instanceof Refusal) return assistantId;
    const fault = timezoneFault(body.timezone) ?? scheduleFault(body.schedule);
    if (fault !== undefined) return fault;
    if (!assistants.has(assistantId)) return new Refusal(404, `Assistant '${assistantId}' not found`);
    if (threadId !== null && threads.get(threadId) === undefined) {
      const hint = "Please verify the ID is correct and the thread hasn't been deleted or expired.";
      return new Refusal(404, `Thread with ID '${threadId}' not found. ${hint}`);
    }
    const cron_id = uuid7(engine.clock.now());
    const record = crons.add({
      cron_id,
      assistant_id: assistantId,
      thread_id: threadId,
      user_id: "",
      end_time: body.end_time ?? null,
      schedule: body.schedule,
      timezone: body.timezone ?? null,
      payload: payloadOf(given, assistantId, cron_id),
      metadata: ownMetadata(body.metadata),
      on_run_completed: threadId === null ? (body.on_run_completed ?? "delete") : null,
      enabled: body.enabled ?? true,
    });
    return { status: 200, body: record } as const;
  };

  const matching = (body: Pick<CronSearch, "assistant_id" | "thread_id" | "enabled" | "metadata">) => {
    const [assistantId, threadId] = [idOf(body.assistant_id), idOf(body.thread_id)];
    if (assistantId === null) return new Refusal(422, "Invalid assistant ID: must be a UUID");
    if (threadId === null) return new Refusal(422, "Invalid thread ID: must be a UUID");
    return crons
      .all()
      .filter(
        (one) =>
          (assistantId === undefined || one.assistant_id === assistantId) &&
          (threadId === undefined || one.thread_id === threadId) &&
          (body.enabled === undefined || one.enabled === body.enabled) &&
          contains(one.metadata, body.metadata ?? {}),
      );
  };

  return {
    createCron: ({ body }) => create(body, null),

    createThreadCron: ({ path, body }) => create(body, path.thread_id),

    searchCrons({ body }) {
      const found = matching(body);
      if (found instanceof Refusal) return found;
      const { limit = DEFAULT_LIMIT, offset = 0, sort_by: key = "created_at" } = body;
      const direction = body.sort_by !== undefined && body.sort_order === "asc" ? 1 : -1;
      found.sort((a, b) => direction * compareBy(a[key], b[key]));
      const rows = found.slice(offset, offset + limit).map((record) => selected(record, body.select));
      return {
        status: 200,
        body: rows,
        headers: pageHeaders(offset, rows.length, found.length > offset + limit, limit),
      };
    },

    countCrons({ body }) {
      const found = matching(body);
      return found instanceof Refusal ? found : { status: 200, body: found.length };
    },

    getCron({ path }) {
      const record = crons.get(path.cron_id);
      return record === undefined ? new Refusal(404, "Not Found") : { status: 200, body: record };
    },

    updateCron({ path, body }) {
      if (Object.keys(body).length === 0) return new Refusal(400, "Request body cannot be empty");
      const fault = timezoneFault(body.timezone) ?? inputFault(body);
      if (fault !== undefined) return fault;
      const webhook = body.webhook === undefined ? undefined : webhookFault(body.webhook);
      if (webhook !== undefined) return webhook;
      const record = crons.get(path.cron_id);
      if (record === undefined) return new Refusal(404, `Cron '${path.cron_id}' not found`);
      const unscheduled = body.schedule === undefined ? undefined : scheduleFault(body.schedule);
      if (unscheduled !== undefined) return unscheduled;
      const merged = { ...record.payload, ...objectOf(body) };
      const changed = crons.change(record, {
        ...(body.schedule === undefined ? {} : { schedule: body.schedule }),
        ...(body.timezone === undefined ? {} : { timezone: body.timezone }),
        end_time: body.end_time === undefined ? record.end_time : body.end_time,
        enabled: body.enabled ?? record.enabled,
        on_run_completed: body.on_run_completed ?? record.on_run_completed,
        metadata: { ...record.metadata, ...ownMetadata(body.metadata) },
        payload: payloadOf(merged, record.payload.assistant_id, record.cron_id),
      });
      return { status: 200, body: changed };
    },

    deleteCron({ path }) {
      return crons.delete(path.cron_id) ? { status: 204 } : new Refusal(404, "Not Found");
    },
  };
}

/** The whole request, with the assistant's id and the cron's own in `configurable`. */
function payloadOf(given: JsonObject, assistant_id: string, cron_id: string): CronRecord["payload"] {
  const config = isObject(given.config) ? given.config : {};
  const configurable = isObject(config.configurable) ? config.configurable : {};
  return { ...given, assistant_id, config: { ...config, configurable: { ...configurable, cron_id } } };
}

function objectOf(body: object): JsonObject {
  const copy = json(body);
  if (!isObject(copy)) return {};
  return isObject(copy.metadata) ? { ...copy, metadata: ownMetadata(copy.metadata) } : copy;
}

/** Undefined where none was given, null where it is no id. */
function idOf(text: string | undefined): string | undefined | null {
  return text === undefined || text === "" ? undefined : (canonicalUuid(text) ?? null);
}

function assistantOf(engine: Engine, reference: string): string | Refusal {
  if (engine.graphs.has(reference)) return graphAssistantId(reference);
  return canonicalUuid(reference) ?? new Refusal(404, `Assistant '${reference}' not found`);
}

function timezoneFault(timezone: string | undefined): Refusal | undefined {
  if (timezone === undefined || isTimezone(timezone)) return undefined;
  if (timezone === "") return new Refusal(400, "ZoneInfo keys must be normalized relative paths, got: ");
  return new Refusal(422, `Invalid timezone: '${timezone}'. Use IANA timezone format (e.g. 'America/New_York').`);
}

/** A cron's input cannot be taken away. */
function inputFault(body: CronUpdate): Refusal | undefined {
  if (body.input !== null) return undefined;
  return new Refusal(
    422,
    validationWords({ instancePath: "/input", schemaPath: "", keyword: "anyOf", params: {} }, body),
  );
}

function scheduleFault(schedule: string): Refusal | undefined {
  if (isSchedule(schedule)) return undefined;
  return new Refusal(
    422,
    `Invalid cron schedule: '${schedule}'. Reason: Invalid cron schedule. Ensure the schedule uses the standard cron format ` +
      "(minute hour day_of_month month day_of_week). Example: '*/5 * * * *' for every 5 minutes.",
  );
}
