// Plays a folder of recorded exchanges on a server, in their order and at their pace, with the ids that this server gives.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { SYSTEM_ASSISTANTS } from "../peers/record/inputs.ts";
import { parseEventStream } from "../support/checker/event-stream.ts";
import type { RecordedResponse } from "../support/exchange.ts";
import type { Answered } from "./compare.ts";
import { Ids, idsOf } from "./ids.ts";
import { sendRecorded } from "./send.ts";
import { parsed } from "./shape.ts";
import { type Timed, timeline } from "./timeline.ts";

export interface Replayed {
  readonly pairs: readonly (readonly [recorded: Answered, received: Answered])[];
  /** Names of exchanges about something that an exchange created which the folder lacks. */
  readonly skipped: readonly string[];
}

/** Files are played in the order of their names, which begin with a number. */
export function readFolder(folder: string): Answered[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
  return files.sort().map((file) => {
    const exchange: Answered = JSON.parse(readFileSync(join(folder, file), "utf8"));
    return { ...exchange, name: file.replace(/\.json$/, "") };
  });
}

export async function replay(base: string, recorded: readonly Answered[]): Promise<Replayed> {
  const ids = new Ids([...Object.values(SYSTEM_ASSISTANTS)]);
  const skipped: string[] = [];
  const sent: { readonly timed: Timed; readonly done: Promise<readonly [Answered, Answered]> }[] = [];
  const began = performance.now();
  for (const timed of timeline(recorded)) {
    // What had ended before this one began is over here too.
    const before = sent.filter((other) => other.timed.start + other.timed.duration <= timed.start + 1_000);
    await Promise.all(before.map((other) => other.done));
    if (isOrphan(timed.exchange, ids)) {
      skipped.push(timed.exchange.name);
      continue;
    }
    await sleep(began + timed.start - performance.now());
    ids.choose(idsOf(timed.exchange.request.body ?? ""));
    sent.push({ timed, done: play(base, timed.exchange, ids) });
  }
  return { pairs: await Promise.all(sent.map((one) => one.done)), skipped };
}

async function play(base: string, exchange: Answered, ids: Ids): Promise<readonly [Answered, Answered]> {
  const { request, response, meta } = exchange;
  const asked = {
    ...request,
    path: ids.translate(request.path),
    headers: Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, ids.translate(value)])),
    body: request.body === null ? null : ids.translate(request.body),
  };
  const onHeaders = (headers: Readonly<Record<string, string>>) => {
    for (const name of ["content-location", "location"]) ids.learn(response.headers[name], headers[name]);
  };
  const limit = /(\d+) ms/.exec(meta.client_error ?? "")?.[1];
  const options = limit === undefined ? { onHeaders } : { onHeaders, hangUpAfter: Number(limit) };
  const received = await sendRecorded(base, asked, options).catch((error: unknown): RecordedResponse => {
    return { status: 0, headers: {}, body: error instanceof Error ? error.message : String(error) };
  });
  ids.learn(readable(response), readable(received));
  return [exchange, { ...exchange, request: asked, response: received }];
}

/** An exchange with an id that was neither chosen nor named before, although the server knew it. */
function isOrphan({ request, response }: Answered, ids: Ids): boolean {
  if (response.status === 404) return false;
  const isCreation = request.method === "POST" && /^\/(threads|assistants|runs\/crons)$/.test(request.path);
  const named = [...idsOf(request.path), ...(isCreation ? [] : idsOf(request.body ?? ""))];
  return named.some((id) => !ids.isKnown(id));
}

function readable({ headers, body }: RecordedResponse): unknown {
  if (body === null) return null;
  if (!(headers["content-type"] ?? "").startsWith("text/event-stream")) return parsed(body);
  return parseEventStream(body).map(({ data, id }) => [parsed(data), id]);
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, milliseconds)));
}
