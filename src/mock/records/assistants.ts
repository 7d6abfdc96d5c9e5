// Assistants and their versions. Every graph has one assistant by itself, the system's.
import type { AssistantVersion } from "../../../generated/typescript/index.ts";
import { graphAssistantId } from "../../typescript/runs-create.ts";
import type { AssistantRecord, Clock, JsonObject } from "../engine/types.ts";

export class Assistants {
  readonly #versions = new Map<string, AssistantVersion[]>();

  constructor(
    private readonly table: Map<string, AssistantRecord>,
    private readonly clock: Clock,
  ) {}

  /** Adds the assistant of a graph, unless it is there. */
  addOfGraph(graphId: string, description: string | null = null): void {
    const assistant_id = graphAssistantId(graphId);
    if (this.table.has(assistant_id)) return;
    this.add({
      assistant_id,
      graph_id: graphId,
      config: {},
      context: {},
      metadata: { created_by: "system" },
      name: graphId,
      description,
    });
  }

  /** Its first version. */
  add(fields: Omit<AssistantRecord, "created_at" | "updated_at" | "version">): AssistantRecord {
    const now = this.clock.timestamp();
    const { assistant_id, graph_id, config, context, metadata, name, description } = fields;
    const head = { assistant_id, graph_id, config, context, metadata, name };
    const record = { ...head, created_at: now, updated_at: now, version: 1, description };
    this.table.set(assistant_id, record);
    this.#versions.set(assistant_id, [versionOf(record, now)]);
    return record;
  }

  /** A new version, one higher than the highest. */
  change(record: AssistantRecord, fields: Partial<AssistantRecord>): AssistantRecord {
    const versions = this.#versions.get(record.assistant_id) ?? [];
    const version = Math.max(0, ...versions.map((one) => one.version)) + 1;
    const now = this.clock.timestamp();
    const changed: AssistantRecord = { ...record, ...fields, version, updated_at: now };
    this.table.set(record.assistant_id, changed);
    versions.push(versionOf(changed, now));
    return changed;
  }

  /** Newest first. */
  versions(assistantId: string): readonly AssistantVersion[] {
    return [...(this.#versions.get(assistantId) ?? [])].sort((a, b) => b.version - a.version);
  }

  /** Takes over what the version says of configuration, metadata and name; graph and context stay, as on the Python server. */
  setLatest(record: AssistantRecord, version: number): AssistantRecord | undefined {
    const chosen = this.#versions.get(record.assistant_id)?.find((one) => one.version === version);
    if (chosen === undefined) return undefined;
    const { config, metadata, name, description } = chosen;
    const changed = { ...record, config, metadata, version, updated_at: this.clock.timestamp(), name, description };
    const kept: AssistantRecord = { ...changed, config: jsonOf(config), metadata: jsonOf(metadata) };
    this.table.set(record.assistant_id, kept);
    return kept;
  }

  delete(assistantId: string): void {
    this.table.delete(assistantId);
    this.#versions.delete(assistantId);
  }
}

function versionOf(record: AssistantRecord, created_at: string): AssistantVersion {
  const { assistant_id, version, graph_id, config, context, metadata, name, description } = record;
  return { assistant_id, version, graph_id, config, context, metadata, created_at, name, description };
}

/** What was stored came from JSON. */
function jsonOf(value: object): JsonObject {
  return structuredClone(Object.fromEntries(Object.entries(value)));
}
