import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import createQueryHooks from "openapi-react-query";
import { createElement, useState } from "react";
import { createRoot } from "react-dom/client";
import { createQueryHook } from "swr-openapi";
import { createFetchClient, readEvents } from "../../generated/typescript/openapi-fetch.ts";

const thread_id = "123e4567-e89b-12d3-a456-426614174001";
const ofThread = { params: { path: { thread_id } } };

/** Renders a page that reads a thread with both hooks, creates a run by a mutation, and follows a stream. */
function show(baseUrl: string): void {
  const client = createFetchClient({ baseUrl, apiKey: "secret", retryDelay: 1 });
  const query = createQueryHooks(client);
  const useSwr = createQueryHook(client, baseUrl);

  function ByReactQuery() {
    const { data, error, isPending } = query.useQuery("get", "/threads/{thread_id}", ofThread, { retry: false });
    const mutation = query.useMutation("post", "/runs");
    const text = isPending ? "loading" : error ? `refused: ${JSON.stringify(error)}` : data?.thread_id;
    return createElement(
      "section",
      null,
      createElement("p", { id: "react-query" }, text),
      createElement(
        "button",
        { id: "create", type: "button", onClick: () => mutation.mutate({ body: { assistant_id: "agent" } }) },
        "create",
      ),
      createElement("p", { id: "created" }, mutation.data?.run_id ?? ""),
    );
  }

  function BySwr() {
    const { data, error, isLoading } = useSwr("/threads/{thread_id}", ofThread, { shouldRetryOnError: false });
    const text = isLoading ? "loading" : error ? `refused: ${JSON.stringify(error)}` : data?.thread_id;
    return createElement("p", { id: "swr" }, text);
  }

  function Follow() {
    const [events, setEvents] = useState<string[]>([]);
    const follow = async () => {
      const body = { assistant_id: "agent", input: null };
      const { data } = await client.POST("/runs/stream", { body, parseAs: "stream" });
      for await (const { event } of readEvents(data)) setEvents((before) => [...before, event]);
    };
    return createElement(
      "section",
      null,
      createElement("button", { id: "follow", type: "button", onClick: follow }, "follow"),
      createElement("p", { id: "events" }, events.join(" ")),
    );
  }

  const root = document.createElement("main");
  document.body.replaceChildren(root);
  const children = [
    createElement(ByReactQuery, { key: 1 }),
    createElement(BySwr, { key: 2 }),
    createElement(Follow, { key: 3 }),
  ];
  createRoot(root).render(createElement(QueryClientProvider, { client: new QueryClient() }, children));
}

Object.assign(globalThis, { show });
