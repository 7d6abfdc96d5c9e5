import { Client } from "@langchain/langgraph-sdk";

const THREAD = "123e4567-e89b-12d3-a456-426614174001";

export const prepareCall = (apiUrl) => {
  const client = new Client({ apiUrl, apiKey: "secret" });
  return () => client.threads.get(THREAD);
};

export const decode = async (fetch) => {
  const client = new Client({ apiUrl: "http://localhost", apiKey: null, callerOptions: { fetch } });
  let events = 0;
  for await (const { data } of client.runs.stream(null, "agent")) if (data !== undefined) events++;
  return events;
};

export const prepareFollow = (apiUrl) => {
  const client = new Client({ apiUrl, apiKey: "secret" });
  return async (onEvent) => {
    for await (const { data } of client.runs.stream(null, "agent", { input: {} })) onEvent(data);
  };
};
