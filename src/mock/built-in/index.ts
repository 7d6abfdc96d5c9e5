/** The graphs that a mock has when it is given none: one for each screen that a frontend has to show. */
import type { Graph } from "../author.ts";
import { agent } from "./agent.ts";
import { approval } from "./approval.ts";
import { browserTool } from "./browser-tool.ts";
import { failing } from "./failing.ts";
import { fanOut } from "./fan-out.ts";
import { flaky } from "./flaky.ts";
import { generativeUi } from "./generative-ui.ts";
import { inbox } from "./inbox.ts";
import { longHistory } from "./long-history.ts";
import { multimodal } from "./multimodal.ts";
import { questions } from "./questions.ts";
import { settings } from "./settings.ts";
import { slow } from "./slow.ts";
import { structured } from "./structured.ts";
import { subagents } from "./subagents.ts";
import { thinking } from "./thinking.ts";
import { title } from "./title.ts";
import { todos } from "./todos.ts";
import { toolCall } from "./tool-call.ts";
import { toolError } from "./tool-error.ts";

/** By the name that `assistant_id` takes. */
export const builtIn: Readonly<Record<string, Graph>> = {
  agent,
  tool_call: toolCall,
  tool_error: toolError,
  thinking,
  multimodal,
  approval,
  inbox,
  questions,
  browser_tool: browserTool,
  subagents,
  fan_out: fanOut,
  generative_ui: generativeUi,
  todos,
  title,
  settings,
  long_history: longHistory,
  structured,
  slow,
  failing,
  flaky,
};
