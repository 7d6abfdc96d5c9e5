import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import createQueryHooks from "openapi-react-query";
import { createElement, useState } from "react";
import { createRoot } from "react-dom/client";
import { createQueryHook } from "swr-openapi";
import { createFetchClient, readEvents } from "../../generated/typescript/openapi-fetch.ts";

/** A page that reads a thread with both hooks, creates a run by a mutation, and follows a stream of the server in `?base=`. */
const baseUrl = new URLSearchParams(location.search).get("base") ?? "";
const client = createFetchClient({ baseUrl, apiKey: "secret", retryDelay: 1 });
const query = createQueryHooks(client);
const useSwr = createQueryHook(client, "openruns");
const ofThread = { params: { path: { thread_id: "123e4567-e89b-12d3-a456-426614174001" } } };

const line = (id: string, text: string | undefined) => createElement("p", { id }, text);
const button = (id: string, onClick: () => unknown) => createElement("button", { id, type: "button", onClick }, id);

function ByReactQuery() {
  const { data, error, isPending } = query.useQuery("get", "/threads/{thread_id}", ofThread, { retry: false });
  const mutation = query.useMutation("post", "/runs");
  const create = () => mutation.mutate({ body: { assistant_id: "agent" } });
  const text = isPending ? "loading" : error ? `refused: ${JSON.stringify(error)}` : data?.thread_id;
  const created = line("created", mutation.data?.run_id);
  return createElement("section", null, line("react-query", text), button("create", create), created);
}

function BySwr() {
  const { data, error, isLoading } = useSwr("/threads/{thread_id}", ofThread, { shouldRetryOnError: false });
  return line("swr", isLoading ? "loading" : error ? `refused: ${JSON.stringify(error)}` : data?.thread_id);
}

function Follow() {
  const [events, setEvents] = useState<string[]>([]);
  const follow = async () => {
    const { data } = await client.POST("/runs/stream", {
      body: { assistant_id: "agent", input: null },
      parseAs: "stream",
    });
    for await (const { event } of readEvents(data)) setEvents((before) => [...before, event]);
  };
  return createElement("section", null, button("follow", follow), line("events", events.join(" ")));
}

const root = document.createElement("main");
document.body.append(root);
createRoot(root).render(
  createElement(
    QueryClientProvider,
    { client: new QueryClient() },
    createElement(ByReactQuery),
    createElement(BySwr),
    createElement(Follow),
  ),
);
