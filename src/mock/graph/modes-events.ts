/** The mode `events`: the start, the parts and the end of the graph, its nodes, branches and models. */
import { uuid7 } from "../engine/ids.ts";
import type { JsonObject } from "../engine/types.ts";
import { graphMetadata, messageMetadata, nodeMetadata } from "./metadata.ts";
import { chunkMessage } from "./modes-messages.ts";
import type { Place, StepEvent } from "./step-events.ts";
import type { View } from "./view.ts";

/** A part of the run that events name: its id, and the ids of those around it. */
interface Scope {
  run_id: string;
  name: string;
  tags: string[];
  metadata: JsonObject;
  parent_ids: string[];
}

export function eventsView(view: View): (event: StepEvent) => unknown[] {
  const nodes = new Map<string, Scope>();
  const graphs = new Map<string, Scope>();
  const newId = () => uuid7(Date.parse(view.now()));
  const root: Scope = {
    run_id: view.runId,
    name: view.graphId,
    tags: [],
    metadata: graphMetadata(view),
    parent_ids: [],
  };
  const graphOf = (ns: readonly string[]) => (ns.length === 0 ? root : (graphs.get(ns.join("|")) ?? root));
  const inside = (outer: Scope) => [...outer.parent_ids, outer.run_id];
  const enterNode = (place: Place, ns: readonly string[]): Scope => {
    const scope: Scope = {
      run_id: newId(),
      name: place.task.name,
      tags: [`graph:step:${place.step}`],
      metadata: nodeMetadata(view, place, ns),
      parent_ids: inside(graphOf(ns)),
    };
    nodes.set(place.task.id, scope);
    return scope;
  };
  const nodeOf = (place: Place) => nodes.get(place.task.id) ?? root;
  const models = new Map<string, Scope>();

  return (event) => {
    switch (event.type) {
      case "graph-start": {
        if (!event.place) return [started(root, event.input)];
        const outer = nodeOf(event.place);
        const scope = { ...outer, run_id: newId(), name: "LangGraph", tags: ["seq:step:1"], parent_ids: inside(outer) };
        graphs.set(event.ns.join("|"), scope);
        return [started(scope, event.input)];
      }
      case "graph-end": {
        const scope = graphOf(event.ns);
        return [ended(scope, event.output, event.place?.task.input)];
      }
      case "node-start":
        return [started(enterNode(event.place, event.ns), event.place.task.input)];
      case "node-end": {
        const scope = nodeOf(event.place);
        const output = event.writes.length > 0 ? Object.fromEntries(event.writes) : (event.result ?? null);
        return [
          { event: "on_chain_stream", ...identity(scope), data: { chunk: output }, parent_ids: scope.parent_ids },
          ended(scope, output, event.place.task.input),
        ];
      }
      case "branch": {
        const outer = nodeOf(event.place);
        const scope = {
          ...outer,
          run_id: newId(),
          name: event.name,
          tags: [`seq:step:${event.tags}`],
          parent_ids: inside(outer),
        };
        return [started(scope, event.state), ended(scope, event.chosen, event.state)];
      }
      case "model-start": {
        const outer = nodeOf(event.call.place);
        const scope: Scope = {
          run_id: event.call.runId,
          name: event.call.model,
          tags: ["seq:step:1"],
          metadata: messageMetadata(view, event.call.place, event.ns, event.call.model),
          parent_ids: inside(outer),
        };
        models.set(event.call.runId, scope);
        return [{ ...started(scope, { messages: [event.call.input] }), event: "on_chat_model_start" }];
      }
      case "model-chunk": {
        const scope = models.get(event.call.runId) ?? root;
        const data = { chunk: chunkMessage(event.call, event.chunk) };
        return [{ event: "on_chat_model_stream", data, ...identity(scope), parent_ids: scope.parent_ids }];
      }
      case "model-end": {
        const scope = models.get(event.call.runId) ?? root;
        models.delete(event.call.runId);
        return [{ ...ended(scope, event.message, { messages: [event.call.input] }), event: "on_chat_model_end" }];
      }
      default:
        return [];
    }
  };
}

function identity({ run_id, name, tags, metadata }: Scope) {
  return { run_id, name, tags, metadata };
}

function started(scope: Scope, input: unknown) {
  const { name, tags, run_id, metadata, parent_ids } = scope;
  return { event: "on_chain_start", data: { input }, name, tags, run_id, metadata, parent_ids };
}

function ended(scope: Scope, output: unknown, input?: unknown) {
  const data = input === undefined ? { output } : { output, input };
  return { event: "on_chain_end", data, ...identity(scope), parent_ids: scope.parent_ids };
}
