// Generated from spec/ by `npm run generate`; do not edit.
import type { ParameterPlaces } from "../../src/typescript/operation.ts";

/** Data only: `createMethods` makes the client's methods from it and says how it is read. */
export const operations = `
runs
/threads/{thread_id}/runs POST create(ThreadRun)
/runs POST create(Run)
/runs/batch POST create(Run)Batch body:runs
/runs/cancel POST cancel(Runs|Many) result:empty
/threads/{thread_id}/runs/stream POST stream(ThreadRun) result:stream
/runs/stream POST stream(Run) result:stream
/threads/{thread_id}/runs/wait POST wait(ThreadRun) result:wait
/runs/wait POST wait(Run) result:wait
/threads/{thread_id}/runs/{run_id}/stream GET join(ThreadRun)Stream result:stream json:stream_mode
/runs/{run_id}/stream GET join(Run)Stream result:stream json:stream_mode
/threads/{thread_id}/runs GET list(ThreadRuns)
/threads/{thread_id}/runs/{run_id} GET get(ThreadRun)
/threads/{thread_id}/runs/{run_id} DELETE delete(ThreadRun)
/threads/{thread_id}/runs/{run_id}/join GET join(ThreadRun) result:wait
/threads/{thread_id}/runs/{run_id}/cancel POST cancel(ThreadRun) body: result:wait optional:true
threads
/threads POST create(Thread) fails:201
/threads/search POST search(Threads)
/threads/count POST count(Threads)
/threads/prune POST prune(Threads)
/threads/{thread_id} GET get(Thread)
/threads/{thread_id} PATCH update(Thread) optional:true
/threads/{thread_id} DELETE delete(Thread)
/threads/{thread_id}/copy POST copy(Thread) body:
/threads/{thread_id}/storage GET get(Thread)Storage
/threads/{thread_id}/state/{checkpoint_id} GET get(ThreadStateAtCheckpoint|State)
/threads/{thread_id}/state/checkpoint POST (findThreadStateAtCheckpoint|getState) when:checkpoint
/threads/{thread_id}/state GET get(Thread)State
/threads/{thread_id}/state POST update(Thread)State
/threads/{thread_id}/history GET list(Thread)History
/threads/{thread_id}/history POST (searchThread|get)History
/threads/{thread_id}/stream GET join(Thread)Stream result:stream comma:stream_modes
/threads/{thread_id}/stream/events POST stream(Thread)Events result:stream
/threads/{thread_id}/commands POST send(Thread)Command body:command
assistants
/assistants POST create(Assistant)
/assistants/search POST search(Assistants)
/assistants/count POST count(Assistants)
/assistants/{assistant_id} GET get(Assistant)
/assistants/{assistant_id} PATCH update(Assistant)
/assistants/{assistant_id} DELETE delete(Assistant)
/assistants/{assistant_id}/graph GET get(Assistant)Graph
/assistants/{assistant_id}/subgraphs/{namespace} GET get(AssistantSubgraphsInNamespace|Subgraphs)
/assistants/{assistant_id}/subgraphs GET get(Assistant)Subgraphs
/assistants/{assistant_id}/schemas GET get(Assistant)Schemas
/assistants/{assistant_id}/versions POST (listAssistant|get)Versions
/assistants/{assistant_id}/latest POST setLatest(AssistantVersion)
crons
/runs/crons POST create(Cron)
/threads/{thread_id}/runs/crons POST create(ThreadCron|ForThread)
/runs/crons/search POST search(Crons)
/runs/crons/count POST count(Crons)
/runs/crons/{cron_id} GET get(Cron)
/runs/crons/{cron_id} PATCH update(Cron)
/runs/crons/{cron_id} DELETE delete(Cron)
store
/store/items GET getItem
/store/items PUT putItem result:empty
/store/items DELETE deleteItem body:true
/store/items/search POST searchItems
/store/namespaces POST listNamespaces
a2a
/a2a/{assistant_id} POST send(A2aMessage) body:message optional:true
/.well-known/agent-card.json GET getAgentCard
mcp
/mcp GET open(Mcp)Stream result:empty
/mcp POST send(McpMessage) body:message optional:true
/mcp DELETE close(Mcp)Session
system
/ok GET (checkHealth|ok)
/info GET (getInfo|info)
/metrics GET (getMetrics|metrics) result:text
/docs GET (getDocs|docs) result:text
/openapi.json GET (getOpenapi|openapi)
`;

/** Parameters with another name on the wire or in another place, in whichever operation they are. */
export const parameters: ParameterPlaces = {
  langsmith_tracing: ["langsmith_tracer"],
  action: ["action", "query"],
  stream_namespaces: ["namespace", "query"],
  last_event_id: ["Last-Event-ID", "header"],
  prefer: ["Prefer", "header"],
  history_scope: ["LangGraph-A2A-History-Scope", "header"],
  extensions: ["A2A-Extensions", "header"],
};
