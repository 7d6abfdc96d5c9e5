import type { Client as Peer } from "openapi-fetch";
import type { PathsWithMethod } from "openapi-typescript-helpers";
import type { Client, paths } from "../../../generated/typescript/index.ts";
import { type Agree, type Equal, same } from "./assert.ts";

declare const ours: Client;
declare const theirs: Peer<paths>;
declare const thread_id: string;

type PathOf<Call extends (path: never, ...more: never) => unknown> = Parameters<Call>[0];

export function byMethod(): void {
  same<Equal<PathOf<Client["GET"]>, PathsWithMethod<paths, "get">>>();
  same<Equal<PathOf<Client["PUT"]>, PathsWithMethod<paths, "put">>>();
  same<Equal<PathOf<Client["POST"]>, PathsWithMethod<paths, "post">>>();
  same<Equal<PathOf<Client["PATCH"]>, PathsWithMethod<paths, "patch">>>();
  same<Equal<PathOf<Client["DELETE"]>, PathsWithMethod<paths, "delete">>>();
}

export async function answers(): Promise<void> {
  const ofThread = { params: { path: { thread_id } } };
  const got = [
    await ours.GET("/threads/{thread_id}", ofThread),
    await theirs.GET("/threads/{thread_id}", ofThread),
  ] as const;
  same<Agree<(typeof got)[0]["data"], (typeof got)[1]["data"]>>();
  same<Agree<(typeof got)[0]["error"], (typeof got)[1]["error"]>>();

  const run = { ...ofThread, body: { assistant_id: "agent" } };
  const waited = [
    await ours.POST("/threads/{thread_id}/runs/wait", run),
    await theirs.POST("/threads/{thread_id}/runs/wait", run),
  ] as const;
  same<Agree<(typeof waited)[0]["data"], (typeof waited)[1]["data"]>>();
  same<Agree<(typeof waited)[0]["error"], (typeof waited)[1]["error"]>>();

  const asked = [
    await ours.request("get", "/threads/{thread_id}/runs", { params: { path: { thread_id }, query: { limit: 5 } } }),
    await theirs.request("get", "/threads/{thread_id}/runs", { params: { path: { thread_id }, query: { limit: 5 } } }),
  ] as const;
  same<Agree<(typeof asked)[0]["data"], (typeof asked)[1]["data"]>>();

  const opened = await ours.POST("/runs/stream", { body: { assistant_id: "agent" }, parseAs: "stream" });
  same<Equal<typeof opened.data, ReadableStream<Uint8Array> | null | undefined>>();
  const text = await ours.GET("/docs", { parseAs: "text" });
  same<Equal<typeof text.data, string | undefined>>();
  const [{ data, error }] = got;
  if (error) same<Equal<typeof data, undefined>>();
  else same<Equal<typeof error, undefined>>();
}

/** What does not fit compiles in neither. */
export async function refused(): Promise<void> {
  // @ts-expect-error no such path
  await ours.GET("/nowhere");
  // @ts-expect-error the path has no such method
  await ours.PUT("/threads/{thread_id}", { params: { path: { thread_id } } });
  // @ts-expect-error a part of the path is missing
  await ours.GET("/threads/{thread_id}");
  // @ts-expect-error a part of the path has another type
  await ours.GET("/threads/{thread_id}", { params: { path: { thread_id: 5 } } });
  // @ts-expect-error a required body is missing
  await ours.POST("/runs/wait");
  // @ts-expect-error a required field is missing
  await ours.POST("/runs/wait", { body: {} });
  // @ts-expect-error a field has another type
  await ours.POST("/runs/wait", { body: { assistant_id: "agent", multitask_strategy: "wish" } });
  // @ts-expect-error the operation takes no body
  await ours.GET("/info", { body: {} });
  // @ts-expect-error no such way to read a body
  await ours.GET("/info", { parseAs: "yaml" });
  await ours.GET("/info");
  await ours.POST("/threads", { body: {} });
}
