// Generated from spec/ by `npm run generate`; do not edit.
import type { ParameterPlaces } from "../../src/typescript/operation.ts";

/** Data only: `createMethods` makes the client's methods from it and says how it is read. */
export const operations = `
runs
create(ThreadRun) POST /threads/{thread_id}/runs
create(Run) POST /runs
create(Run)Batch POST /runs/batch body:runs
cancel(Runs|Many) POST /runs/cancel result:empty
stream(ThreadRun) POST /threads/{thread_id}/runs/stream result:stream
stream(Run) POST /runs/stream result:stream
wait(ThreadRun) POST /threads/{thread_id}/runs/wait result:wait
wait(Run) POST /runs/wait result:wait
join(ThreadRun)Stream GET /threads/{thread_id}/runs/{run_id}/stream result:stream json:stream_mode
join(Run)Stream GET /runs/{run_id}/stream result:stream json:stream_mode
list(ThreadRuns) GET /threads/{thread_id}/runs
get(ThreadRun) GET /threads/{thread_id}/runs/{run_id}
delete(ThreadRun) DELETE /threads/{thread_id}/runs/{run_id}
join(ThreadRun) GET /threads/{thread_id}/runs/{run_id}/join result:wait
cancel(ThreadRun) POST /threads/{thread_id}/runs/{run_id}/cancel body: result:wait optional:true
threads
create(Thread) POST /threads fails:201
search(Threads) POST /threads/search
count(Threads) POST /threads/count
prune(Threads) POST /threads/prune
get(Thread) GET /threads/{thread_id}
update(Thread) PATCH /threads/{thread_id} optional:true
delete(Thread) DELETE /threads/{thread_id}
copy(Thread) POST /threads/{thread_id}/copy body:
get(Thread)Storage GET /threads/{thread_id}/storage
get(ThreadStateAtCheckpoint|State) GET /threads/{thread_id}/state/{checkpoint_id}
(findThreadStateAtCheckpoint|getState) POST /threads/{thread_id}/state/checkpoint when:checkpoint
get(Thread)State GET /threads/{thread_id}/state
update(Thread)State POST /threads/{thread_id}/state
list(Thread)History GET /threads/{thread_id}/history
(searchThread|get)History POST /threads/{thread_id}/history
join(Thread)Stream GET /threads/{thread_id}/stream result:stream comma:stream_modes
stream(Thread)Events POST /threads/{thread_id}/stream/events result:stream
send(Thread)Command POST /threads/{thread_id}/commands body:command
assistants
create(Assistant) POST /assistants
search(Assistants) POST /assistants/search
count(Assistants) POST /assistants/count
get(Assistant) GET /assistants/{assistant_id}
update(Assistant) PATCH /assistants/{assistant_id}
delete(Assistant) DELETE /assistants/{assistant_id}
get(Assistant)Graph GET /assistants/{assistant_id}/graph
get(AssistantSubgraphsInNamespace|Subgraphs) GET /assistants/{assistant_id}/subgraphs/{namespace}
get(Assistant)Subgraphs GET /assistants/{assistant_id}/subgraphs
get(Assistant)Schemas GET /assistants/{assistant_id}/schemas
(listAssistan|ge)tVersions POST /assistants/{assistant_id}/versions
setLatest(AssistantVersion) POST /assistants/{assistant_id}/latest
crons
create(Cron) POST /runs/crons
create(ThreadCron|ForThread) POST /threads/{thread_id}/runs/crons
search(Crons) POST /runs/crons/search
count(Crons) POST /runs/crons/count
get(Cron) GET /runs/crons/{cron_id}
update(Cron) PATCH /runs/crons/{cron_id}
delete(Cron) DELETE /runs/crons/{cron_id}
store
getItem GET /store/items
putItem PUT /store/items result:empty
deleteItem DELETE /store/items body:true
searchItems POST /store/items/search
listNamespaces POST /store/namespaces
a2a
send(A2aMessage) POST /a2a/{assistant_id} body:message optional:true
getAgentCard GET /.well-known/agent-card.json
mcp
open(Mcp)Stream GET /mcp result:empty
send(McpMessage) POST /mcp body:message optional:true
close(Mcp)Session DELETE /mcp
system
(checkHealth|ok) GET /ok
(getI|i)nfo GET /info
(getM|m)etrics GET /metrics result:text
(getD|d)ocs GET /docs result:text
(getO|o)penapi GET /openapi.json
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
