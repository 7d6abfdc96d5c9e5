// Threads as records: their runs and states are in `runs.ts` and `state.ts`.
import type { ThreadCreate, ThreadSearch } from "../../../generated/typescript/index.ts";
import { canonicalUuid, uuid7 } from "../../typescript/runs-create/uuid.ts";
import { type Engine, Refusal, type ThreadQuery, type ThreadRecord } from "../engine/types.ts";
import type { Crons } from "../records/crons.ts";
import { ThreadExpiry } from "../records/thread-expiry.ts";
import { extracted, extractFault } from "./extract.ts";
import { storageOf } from "./storage.ts";
import { isObject, json, ownMetadata, pageHeaders, type Some, selected } from "./table.ts";

type ThreadOperations =
  | "createThread"
  | "searchThreads"
  | "countThreads"
  | "pruneThreads"
  | "getThread"
  | "updateThread"
  | "deleteThread"
  | "copyThread"
  | "getThreadStorage";

const DEFAULT_LIMIT = 10;
const NOT_A_UUID = "Invalid thread ID: must be a UUID";

export function threadHandlers(engine: Engine, crons: Crons): Some<ThreadOperations> {
  const { threads } = engine.storage;
  const remove = (threadId: string): boolean => {
    crons.deleteOfThread(threadId);
    return engine.deleteThread(threadId);
  };
  const expiry = new ThreadExpiry(engine, remove);

  return {
    async createThread({ body }) {
      const threadId = body.thread_id === undefined ? uuid7(engine.clock.now()) : canonicalUuid(body.thread_id);
      if (threadId === undefined) return new Refusal(422, NOT_A_UUID);
      const known = threads.get(threadId);
      if (known !== undefined) {
        if (body.if_exists === "do_nothing") return { status: 200, body: shown(known) };
        return new Refusal(409, `Thread with ID ${threadId} already exists`);
      }
      const record = newThread(engine, threadId);
      record.metadata = ownMetadata(body.metadata);
      threads.add(record);
      expiry.set(threadId, body.ttl);
      const steps = body.supersteps;
      if (steps === undefined || steps.length === 0) return { status: 200, body: shown(record) };
      const applied = await engine.applySupersteps(threadId, supersteps(steps));
      if (!(applied instanceof Refusal)) return { status: 200, body: shown(threads.get(threadId) ?? record) };
      if ("graph_id" in record.metadata && applied.status === 400) return applied;
      const detail = `Thread ${threadId} was created, but there were problems updating the state: ${applied.detail}`;
      return { status: 201, body: { detail } };
    },

    searchThreads({ body }) {
      const extract = body.extract ?? {};
      const fault = extractFault(extract) ?? idsFault(body.ids);
      if (fault !== undefined) return fault;
      const { limit, offset, ...query } = queryOf(body);
      const found = threads.search({ ...query, limit: limit + 1, offset });
      const hasExtract = Object.keys(extract).length > 0;
      const rows = found.slice(0, limit).map((record) => {
        const row = selected(shown(record), body.select);
        return hasExtract ? { ...row, extracted: extracted(record, extract) } : row;
      });
      return { status: 200, body: rows, headers: pageHeaders(offset, rows.length, found.length > limit, limit) };
    },

    countThreads({ body }) {
      return { status: 200, body: threads.count({ status: body.status, ...filters(body) }) };
    },

    pruneThreads({ body }) {
      const ids = body.thread_ids.map((id) => canonicalUuid(id));
      if (ids.includes(undefined)) return new Refusal(422, NOT_A_UUID);
      if (ids.length > 0 && body.strategy === "keep_latest") {
        return new Refusal(422, "keep_latest strategy is not supported in in-memory runtime");
      }
      const pruned = ids.filter((id) => id !== undefined && remove(id));
      return { status: 200, body: { pruned_count: pruned.length } };
    },

    getThread({ path, query }) {
      const record = threads.get(path.thread_id);
      if (record === undefined) return notFound(path.thread_id);
      const included = (query.include ?? "").split(",").map((field) => field.trim());
      return { status: 200, body: included.includes("ttl") ? { ...record } : shown(record) };
    },

    updateThread({ path, headers, body }) {
      const record = threads.get(path.thread_id);
      if (record === undefined) return new Refusal(404, "Not Found");
      const metadata = { ...record.metadata, ...ownMetadata(body.metadata) };
      const changed = threads.change(path.thread_id, { metadata, updated_at: engine.clock.timestamp() });
      expiry.set(path.thread_id, body.ttl);
      if (headers.prefer === "return=minimal") return { status: 204 };
      return { status: 200, body: shown(changed) };
    },

    deleteThread({ path }) {
      return remove(path.thread_id) ? { status: 204 } : notFound(path.thread_id);
    },

    copyThread({ path }) {
      const threadId = canonicalUuid(path.thread_id);
      if (threadId === undefined) return new Refusal(400, "badly formed hexadecimal UUID string");
      if (threads.get(threadId) === undefined) return new Refusal(409, "Conflict");
      const copy = engine.copyThread(threadId);
      return copy instanceof Refusal ? copy : { status: 200, body: shown(copy) };
    },

    getThreadStorage({ path }) {
      if (threads.get(path.thread_id) === undefined) return notFound(path.thread_id);
      return { status: 200, body: storageOf(engine, path.thread_id) };
    },
  };
}

function newThread(engine: Engine, threadId: string): ThreadRecord {
  const now = engine.clock.timestamp();
  return {
    thread_id: threadId,
    created_at: now,
    updated_at: now,
    state_updated_at: now,
    metadata: {},
    status: "idle",
    config: {},
    values: null,
  };
}

/** The record as it is answered with: when it expires is told only on request. */
function shown(record: ThreadRecord): ThreadRecord {
  if (record.ttl === undefined) return record;
  const { ttl: _ttl, ...rest } = record;
  return rest;
}

function notFound(threadId: string): Refusal {
  return new Refusal(404, `Thread with ID ${threadId} not found`);
}

function idsFault(ids: readonly string[] | undefined): Refusal | undefined {
  const wrong = ids?.find((id) => canonicalUuid(id) === undefined);
  return wrong === undefined ? undefined : new Refusal(400, `Invalid thread ID ${wrong}`);
}

function queryOf(body: ThreadSearch): ThreadQuery {
  const ids = body.ids?.flatMap((id) => canonicalUuid(id) ?? []);
  return {
    ids: ids?.length ? ids : undefined,
    status: body.status,
    ...filters(body),
    sort_by: body.sort_by,
    sort_order: body.sort_order,
    limit: body.limit || DEFAULT_LIMIT,
    offset: body.offset ?? 0,
  };
}

function filters({ metadata, values }: Pick<ThreadSearch, "metadata" | "values">) {
  return {
    metadata: isObject(metadata) ? metadata : undefined,
    values: isObject(values) ? values : undefined,
  };
}

function supersteps(given: NonNullable<ThreadCreate["supersteps"]>) {
  return given.map(({ updates }) => ({
    updates: updates.map(({ values, command, as_node }) => ({
      as_node,
      ...(values === undefined ? {} : { values: json(values) }),
      ...(command === undefined ? {} : { command: json(command) }),
    })),
  }));
}
