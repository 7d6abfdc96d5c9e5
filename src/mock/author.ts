/** What an author of graphs imports: `import { graph, messages, say } from "openruns/mock"`. */
export type { JsonSchema, SubgraphSchema } from "../../generated/typescript/index.ts";
export { graph, list, messages, reduced, type StateOf, sum, type TypedGraph, value } from "./graph/define.ts";
export { type Message, REMOVE_ALL, textOf, toolCallsOf } from "./graph/messages.ts";
export { ai, human, tool } from "./graph/replies.ts";
export { Command, END, type Graph, GraphFailure, type NodeContext, Send, START } from "./graph/types.ts";
export {
  custom,
  delay,
  interrupt,
  invoke,
  type Pace,
  type SayOptions,
  say,
  send,
  type ToolCallText,
  toolEvent,
} from "./graph/yields.ts";
