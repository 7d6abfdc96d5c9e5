// Assistants: a graph with settings of its own, in versions.
import { canonicalUuid } from "../../typescript/runs-create/uuid.ts";
import { graphAssistantId } from "../../typescript/runs-create.ts";
import { type AssistantRecord, type Engine, type GraphDescription, type JsonObject, Refusal } from "../engine/types.ts";
import type { Assistants } from "../records/assistants.ts";
import type { Crons } from "../records/crons.ts";
import { compareBy, contains, isObject, json, ownMetadata, pageHeaders, type Some, selected } from "./table.ts";

type AssistantOperations =
  | "createAssistant"
  | "searchAssistants"
  | "countAssistants"
  | "getAssistant"
  | "updateAssistant"
  | "deleteAssistant"
  | "getAssistantGraph"
  | "getAssistantSchemas"
  | "getAssistantSubgraphs"
  | "getAssistantSubgraphsInNamespace"
  | "listAssistantVersions"
  | "setLatestAssistantVersion";

const DEFAULT_LIMIT = 10;
const NOT_A_UUID = "Invalid assistant ID: must be a UUID";

interface Parts {
  readonly engine: Engine;
  readonly assistants: Assistants;
  readonly crons: Crons;
}

export function assistantHandlers({ engine, assistants, crons }: Parts): Some<AssistantOperations> {
  const table = engine.storage.assistants;

  const unknownGraph = (graphId: string | undefined): Refusal | undefined => {
    if (graphId === undefined || engine.graphs.has(graphId)) return undefined;
    const names = [...engine.graphs.keys()].map((name) => `'${name}'`).join(", ");
    return new Refusal(404, `Graph '${graphId}' not found. Expected one of: [${names}]`);
  };

  const graphOf = (assistantId: string): { record: AssistantRecord; graph: GraphDescription } | Refusal => {
    const record = table.get(assistantId);
    const graph = record === undefined ? undefined : engine.graphs.get(record.graph_id);
    return record === undefined || graph === undefined ? new Refusal(404, "Not Found") : { record, graph };
  };

  const matching = (body: { graph_id?: string; name?: string; metadata?: object }): AssistantRecord[] =>
    [...table.values()].filter(
      (one) =>
        (!body.graph_id || one.graph_id === body.graph_id) &&
        (!body.name || one.name.toLowerCase().includes(body.name.toLowerCase())) &&
        contains(one.metadata, body.metadata ?? {}),
    );

  return {
    createAssistant({ body }) {
      const assistant_id = body.assistant_id === undefined ? crypto.randomUUID() : canonicalUuid(body.assistant_id);
      if (assistant_id === undefined) return new Refusal(422, NOT_A_UUID);
      const settings = settingsOf(body.config, body.context);
      const fault = unknownGraph(body.graph_id);
      if (fault !== undefined) return fault;
      if (settings instanceof Refusal) return settings;
      const known = table.get(assistant_id);
      if (known !== undefined) {
        if (body.if_exists === "do_nothing") return { status: 200, body: known };
        return new Refusal(409, `Assistant ${assistant_id} already exists`);
      }
      const record = assistants.add({
        assistant_id,
        graph_id: body.graph_id,
        config: settings.config,
        context: settings.context ?? {},
        metadata: ownMetadata(body.metadata),
        name: body.name || "Untitled",
        description: body.description ?? null,
      });
      return { status: 200, body: record };
    },

    searchAssistants({ body }) {
      const fault = unknownGraph(body.graph_id);
      if (fault !== undefined) return fault;
      const [limit, offset] = [body.limit || DEFAULT_LIMIT, body.offset ?? 0];
      const key = body.sort_by ?? "created_at";
      const direction = body.sort_by !== undefined && body.sort_order === "asc" ? 1 : -1;
      const value = (one: AssistantRecord) =>
        key === "name" || key === "graph_id" ? one[key].toLowerCase() : one[key];
      const found = matching(body).sort((a, b) => direction * compareBy(value(a), value(b)));
      const rows = found.slice(offset, offset + limit).map((record) => selected(record, body.select));
      return {
        status: 200,
        body: rows,
        headers: pageHeaders(offset, rows.length, found.length > offset + limit, limit),
      };
    },

    countAssistants({ body }) {
      return unknownGraph(body.graph_id) ?? { status: 200, body: matching(body).length };
    },

    getAssistant({ path }) {
      const record = table.get(path.assistant_id);
      return record === undefined ? new Refusal(404, "Not Found") : { status: 200, body: record };
    },

    updateAssistant({ path, body }) {
      const settings = settingsOf(body.config, body.context);
      const fault = unknownGraph(body.graph_id);
      if (settings instanceof Refusal) return settings;
      if (fault !== undefined) return fault;
      const record = table.get(path.assistant_id);
      if (record === undefined) return unknownAssistant(path.assistant_id);
      const changed = assistants.change(record, {
        graph_id: body.graph_id ?? record.graph_id,
        config: Object.keys(settings.config).length > 0 ? settings.config : record.config,
        context: settings.context ?? record.context,
        metadata: { ...record.metadata, ...ownMetadata(body.metadata) },
        name: body.name ?? record.name,
        description: body.description ?? record.description,
      });
      return { status: 200, body: changed };
    },

    deleteAssistant({ path, query }) {
      const id = path.assistant_id;
      if (!table.has(id)) return new Refusal(404, `Assistant with ID ${id} not found`);
      const { threads, runs } = engine.storage;
      if (query.delete_threads === true) {
        const own = [...threads.all()].filter(({ metadata }) => metadata.assistant_id === id);
        for (const { thread_id } of own) {
          crons.deleteOfThread(thread_id);
          engine.deleteThread(thread_id);
        }
      }
      for (const { assistant_id, thread_id, run_id } of runs.inFlight()) {
        if (assistant_id === id) engine.cancel({ thread_id, run_ids: [run_id], action: "interrupt" });
      }
      crons.deleteOfAssistant(id);
      assistants.delete(id);
      return { status: 204 };
    },

    getAssistantGraph({ path }, call) {
      const known = engine.graphs.has(path.assistant_id);
      const id = known ? graphAssistantId(path.assistant_id) : canonicalUuid(path.assistant_id);
      if (id === undefined) return new Refusal(422, NOT_A_UUID);
      const found = graphOf(id);
      if (found instanceof Refusal) return found;
      const xray = xrayOf(call.query.getAll("xray").at(-1) ?? "");
      if (xray === undefined) return new Refusal(422, "Invalid xray value");
      return { status: 200, body: found.graph.drawing(xray) };
    },

    getAssistantSchemas({ path }) {
      const found = graphOf(path.assistant_id);
      if (found instanceof Refusal) return found;
      return { status: 200, body: { graph_id: found.record.graph_id, ...found.graph.schemas() } };
    },

    getAssistantSubgraphs({ path, query }) {
      const found = graphOf(path.assistant_id);
      if (found instanceof Refusal) return found;
      return { status: 200, body: found.graph.subgraphs({ recurse: query.recurse === true }) };
    },

    getAssistantSubgraphsInNamespace({ path, query }) {
      const found = graphOf(path.assistant_id);
      if (found instanceof Refusal) return found;
      const options = { namespace: path.namespace, recurse: query.recurse === true };
      return { status: 200, body: found.graph.subgraphs(options) };
    },

    listAssistantVersions({ path, body }) {
      const { limit = DEFAULT_LIMIT, offset = 0, metadata = {} } = body;
      const all = assistants.versions(path.assistant_id).filter((one) => contains(one.metadata, metadata));
      const rows = all.slice(offset, offset + limit);
      return rows.length === 0 ? unknownAssistant(path.assistant_id) : { status: 200, body: rows };
    },

    setLatestAssistantVersion({ path, body }) {
      const id = canonicalUuid(path.assistant_id);
      if (id === undefined) return new Refusal(422, NOT_A_UUID);
      const record = table.get(id);
      if (record === undefined) return unknownAssistant(id);
      const latest = assistants.setLatest(record, body.version);
      if (latest !== undefined) return { status: 200, body: latest };
      return new Refusal(404, `Version ${body.version} not found for assistant ${id}`);
    },
  };
}

function unknownAssistant(id: string): Refusal {
  return new Refusal(404, `Assistant ${id} not found`);
}

/** `configurable` and `context` say the same, so only one of them may be given; the other follows. */
function settingsOf(config: object | undefined, context: object | undefined) {
  const settings = objectOf(config);
  const given = context === undefined ? undefined : objectOf(context);
  const configurable = isObject(settings.configurable) && Object.keys(settings.configurable).length > 0;
  const hasContext = given !== undefined && Object.keys(given).length > 0;
  if (configurable && hasContext) {
    return new Refusal(
      400,
      "Cannot specify both configurable and context. Prefer setting context alone. Context was introduced in LangGraph 0.6.0 " +
        "and is the long term planned replacement for configurable.",
    );
  }
  if (configurable) return { config: settings, context: objectOf(settings.configurable) };
  if (hasContext) return { config: { ...settings, configurable: given }, context: given };
  return { config: settings, context: given };
}

function objectOf(value: unknown): JsonObject {
  const copy = json(value);
  return isObject(copy) ? copy : {};
}

/** Whether, or how deep, subgraphs are drawn; undefined for what is neither. */
function xrayOf(text: string): boolean | number | undefined {
  if (text === "" || text === "false" || text === "False") return false;
  if (text === "true" || text === "True") return true;
  const depth = Number(text);
  return Number.isInteger(depth) && depth > 0 ? depth : undefined;
}
