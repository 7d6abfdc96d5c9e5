/** The seven graphs by their names, for tests; the command reads the folder file by file. */
import agent from "./agent.ts";
import chat from "./chat.ts";
import failing from "./failing.ts";
import interrupter from "./interrupter.ts";
import nested from "./nested.ts";
import seed_nodes from "./seed_nodes.ts";
import slow from "./slow.ts";

export const graphs = { agent, interrupter, slow, failing, nested, chat, seed_nodes };
