// The inputs that the sections share.

export function say(content: string) {
  return { messages: [{ role: "user", content }] };
}

export const HOW_ARE_YOU = say("how are you?");

/** The request of the contract's story, without its webhook. */
export const STORY = {
  input: HOW_ARE_YOU,
  metadata: { name: "my_run" },
  context: { model_name: "anthropic" },
  interrupt_before: ["node_to_stop_before_1", "node_to_stop_before_2"],
  interrupt_after: ["node_to_stop_after_1", "node_to_stop_after_2"],
  multitask_strategy: "interrupt",
};

/** The ids of the assistants that a server makes for its graphs: the same on both peers. */
export const SYSTEM_ASSISTANTS = {
  agent: "fe096781-5601-53d2-b2f6-0d3403f7e9ca",
  chat: "eb6db400-e3c8-5d06-a834-015cb89efe69",
  failing: "7dfb5300-69cc-586d-be0d-9adc6b95ff79",
  interrupter: "fc7dd03f-cf33-529f-91df-327d1231b64e",
  nested: "0813419b-f0e6-579e-bdee-18d9fdf48632",
  seed_nodes: "43b6b924-6b3f-56f2-bad7-9ede7b7c56c0",
  slow: "cad1b5ad-d177-59d1-ab39-5e327188ed3a",
};
