/** The graphs that a mock has when it is given none. */
import { agent } from "./agent.ts";
import { approval } from "./approval.ts";
import { failing } from "./failing.ts";
import { slow } from "./slow.ts";

export const builtIn = { agent, approval, slow, failing };
