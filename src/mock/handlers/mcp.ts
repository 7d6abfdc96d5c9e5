// The Model Context Protocol: each assistant is a tool.
import type { JsonRpcId, McpResult, McpTextContent, McpTool } from "../../../generated/typescript/index.ts";
import { type AssistantRecord, type Engine, Refusal } from "../engine/types.ts";
import { pythonText } from "../graph/python-text.ts";
import type { Call } from "../http/call.ts";
import { at, failure, INVALID_PARAMS, idOf, messageOf, UNKNOWN_METHOD } from "./json-rpc.ts";
import type { StartRun } from "./start-run.ts";
import { FOLLOWED } from "./system.ts";
import { isObject, json, type Some } from "./table.ts";

type McpOperations = "openMcpStream" | "sendMcpMessage" | "closeMcpSession";

const VERSIONS = ["2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25"];

export function mcpHandlers(engine: Engine, startRun: StartRun): Some<McpOperations> {
  return {
    openMcpStream: () => ({ status: 405 }),
    closeMcpSession: () => ({ status: 404 }),

    async sendMcpMessage(_request, call) {
      const message = await messageOf(call);
      if (message instanceof Refusal) return message;
      if (message === undefined) return { status: 400, body: { error: "Invalid JSON" } };
      const accept = call.header("accept") ?? "";
      if (!/application\/json|text\/event-stream/.test(accept)) {
        const error = "Accept header must include application/json or text/event-stream";
        return { status: 400, body: { error } };
      }
      const [method, id] = [at(message, "method"), at(message, "id")];
      if (!isObject(message) || message.jsonrpc !== "2.0") {
        return { status: 400, body: { error: "Invalid JSON-RPC message. Missing or invalid jsonrpc version." } };
      }
      if (typeof method !== "string") return { status: 202 };
      const known = idOf(id);
      if (known === null) return { status: 202 };
      return { status: 200, body: await answer(known, method, message.params, call) };
    },
  };

  async function answer(id: JsonRpcId, method: string, params: unknown, call: Call) {
    const success = (result: McpResult) => ({ jsonrpc: "2.0", id, result }) as const;
    if (method === "initialize") return success(hello(at(params, "protocolVersion")));
    if (method === "ping") return success({});
    if (method === "tools/list")
      return success({ tools: [...engine.storage.assistants.values()].reverse().map(toolOf) });
    if (method !== "tools/call") return failure(id, UNKNOWN_METHOD, `Method not found: ${method}`);
    const name = String(at(params, "name") ?? "");
    const assistant = [...engine.storage.assistants.values()].find((one) => one.name === name);
    if (assistant === undefined) return failure(id, INVALID_PARAMS, `Unknown tool: ${name}`);
    const input = json(at(params, "arguments") ?? {});
    const run = await startRun("waitRun", null, { assistant_id: assistant.assistant_id, input }, call);
    if (run instanceof Refusal) return failure(id, INVALID_PARAMS, run.detail);
    const result = await engine.join(run.thread_id, run.run_id).result;
    const error = at(at(result, "__error__"), "error");
    const text = (content: string): McpTextContent[] => [{ type: "text", text: content }];
    if (typeof error === "string") return success({ isError: true, content: text(error) });
    return success({ content: text(pythonText(result)) });
  }

  function toolOf({ name, graph_id, description }: AssistantRecord): McpTool {
    const schema = engine.graphs.get(graph_id)?.schemas().input_schema ?? {};
    return {
      name,
      title: name,
      description: description || `Tool based on the ${name} assistant`,
      inputSchema: simpler(schema),
      annotations: { readOnlyHint: false, destructiveHint: false, idempotentHint: false, openWorldHint: true },
    };
  }
}

function hello(requested: unknown): McpResult {
  const protocolVersion = VERSIONS.find((version) => version === requested) ?? VERSIONS.at(-1) ?? "";
  return {
    protocolVersion,
    capabilities: { tools: { listChanged: false } },
    serverInfo: { name: "LangGraph", version: FOLLOWED.version },
  };
}

/** A model writes one text where a graph takes messages. */
function simpler(schema: McpTool["inputSchema"]): McpTool["inputSchema"] {
  const { properties, $defs: _defs, ...rest } = schema;
  if (properties?.messages === undefined) return schema;
  const messages = {
    type: "string",
    title: "Messages",
    description: "The user message to send to the agent.",
  } as const;
  const required = rest.required ?? ["messages"];
  return { properties: { ...properties, messages }, ...rest, required };
}
