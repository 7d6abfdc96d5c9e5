import type { RunsWaitParams } from "../../generated/typescript/index.ts";

/** The call that `npm start` makes; test/contract/story.test.ts checks that it is the request example of the contract. */
export const story: RunsWaitParams = {
  thread_id: null,
  assistant_id: "agent",
  input: { messages: [{ role: "user", content: "how are you?" }] },
  metadata: { name: "my_run" },
  context: { model_name: "anthropic" },
  interrupt_before: ["node_to_stop_before_1", "node_to_stop_before_2"],
  interrupt_after: ["node_to_stop_after_1", "node_to_stop_after_2"],
  webhook: "https://my.fake.webhook.com",
  multitask_strategy: "interrupt",
};
