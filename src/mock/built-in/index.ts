/** The graphs that a mock has when it is given none. */
import type { Graph } from "../author.ts";
import { agent } from "./agent.ts";
import { approval } from "./approval.ts";
import { failing } from "./failing.ts";
import { slow } from "./slow.ts";

export const builtIn: Readonly<Record<string, Graph>> = { agent, approval, slow, failing };
