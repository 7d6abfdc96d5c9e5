import { toRunsCreate } from "openruns";

// A gateway has the request; the server's own authorisation handlers see a `RunsCreate`. This makes the one of the other.
const { runs_create, refusal } = toRunsCreate(
  {
    path: "/runs/wait",
    headers: { "x-team": "blue" },
    body: { assistant_id: "agent", input: { messages: [] }, metadata: { owner: "ada" } },
  },
  { graphs: ["agent"] },
);

if (refusal) console.log("the server would refuse it:", refusal.status, refusal.detail);
else console.log(runs_create?.metadata, runs_create?.multitask_strategy, runs_create?.kwargs.stream_mode);
