import { ai, createMock, graph, interrupt, messages } from "openruns/mock";

const mock = createMock({
  graphs: {
    agent: graph({
      state: { messages: messages() },
      nodes: {
        *ask() {
          const answer = yield interrupt({ question: "Shall I?" });
          return { messages: [ai(`You said ${answer}`)] };
        },
      },
    }),
  },
});

const { thread_id } = await mock.client.threads.create({});
await mock.client.runs.wait({ thread_id, assistant_id: "agent", input: { messages: [] } });
const done = await mock.client.runs.wait({ thread_id, assistant_id: "agent", command: { resume: "yes" } });
console.log(JSON.stringify(done));
await mock.close();
