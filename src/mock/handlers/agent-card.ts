// What an assistant tells other agents of itself.
import type { AgentCard } from "../../../generated/typescript/index.ts";
import type { AssistantRecord, GraphDescription } from "../engine/types.ts";
import { FOLLOWED } from "./system.ts";

const MODES = ["application/json", "text/plain"];

export function agentCard(assistant: AssistantRecord, graph: GraphDescription | undefined, origin: string): AgentCard {
  const { assistant_id: id, name } = assistant;
  const description = assistant.description || `${name} assistant`;
  const url = `${origin}/a2a/${id}`;
  const schema = graph?.schemas().input_schema;
  const properties = Object.keys(schema?.properties ?? {});
  const required = schema?.required ?? properties.filter((property) => property === "messages");
  return {
    name,
    description,
    url,
    supportedInterfaces: [{ url, protocolBinding: "JSONRPC", protocolVersion: "1.0" }],
    capabilities: {
      streaming: true,
      pushNotifications: false,
      stateTransitionHistory: false,
      extensions: [historyScope()],
    },
    defaultInputModes: MODES,
    defaultOutputModes: MODES,
    skills: [
      {
        id: `${id}-main`,
        name: `${name} Capabilities`,
        description,
        tags: ["assistant", "langgraph"],
        examples: [],
        inputModes: MODES,
        outputModes: MODES,
        metadata: { inputSchema: { required, properties, supportsA2A: properties.includes("messages") } },
      },
    ],
    version: FOLLOWED.version,
  };
}

function historyScope(): AgentCard["capabilities"]["extensions"][number] {
  return {
    uri: "https://langchain.com/a2a/extensions/history-scope/v1",
    description: "Choose task-only or full-context response history",
    required: false,
    params: {
      header: "LangGraph-A2A-History-Scope",
      values: ["context", "task"],
      default: "context",
      methods: ["SendMessage", "GetTask", "ListTasks"],
    },
  };
}
