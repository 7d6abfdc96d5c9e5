// Faults on demand: between a checked request and its answer.
import type { Clock } from "../engine/types.ts";
import type { Pending, Reply } from "../http/call.ts";
import type { Around, Checked } from "../http/pipeline.ts";
import { jsonReply } from "../http/reply.ts";
import { FAULT_HEADER, FaultRules, type FoundFault } from "./find.ts";
import type { Fault } from "./parse.ts";
import { ConnectionDropped, type OpenStream, openStream } from "./stream.ts";

export interface FaultSettings {
  readonly rules: readonly string[];
  readonly random: () => number;
  readonly clock: Clock;
  /** The graph of an assistant, by its id or its name. */
  graphOf(assistant: unknown): string | undefined;
}

/** Never asked for by a screen, and asked for all the time by whoever waits for a server to be up. */
const NEVER: ReadonlySet<string> = new Set(["checkHealth", "getInfo", "getMetrics"]);

export class Faults {
  readonly rules: FaultRules;
  /** Streams that are going out, by the thread that they tell of. */
  private readonly open = new Map<OpenStream, string | undefined>();
  /** What a run's creation asked for, for the stream that will tell of its thread. */
  private readonly waiting = new Map<string, Fault>();

  constructor(private readonly settings: FaultSettings) {
    this.rules = new FaultRules(settings.rules, settings.random);
  }

  /** Cuts every stream that is open now; gives their number. */
  dropStreams(): number {
    const streams = [...this.open.keys()];
    for (const stream of streams) stream.drop("all streams were dropped");
    return streams.length;
  }

  readonly around: Around = async (request, answer) => {
    const found = NEVER.has(request.operation) ? undefined : this.find(request);
    if (found instanceof Error) return jsonReply(400, { detail: found.message });
    if (found === undefined) return this.watched(await answer(), request);
    const { fault } = found;
    await this.wait(fault);
    if (fault.status !== undefined) return marked(refusal(fault, fault.status), fault);
    if (fault.hang === 0) return new Promise<never>(() => {});
    return this.injected(await answer(), request, found);
  };

  /** A header or a sentinel that cannot be read is told to whoever wrote it. */
  private find({ operation, call, body }: Checked): FoundFault | undefined | Error {
    const graph = this.settings.graphOf(assistantOf(body));
    try {
      return this.rules.find({ operation, header: call.header(FAULT_HEADER), body, graph });
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    }
  }

  private async wait({ latency }: Fault): Promise<void> {
    if (latency === undefined) return;
    const [least, most] = latency;
    const { clock, random } = this.settings;
    await clock.sleep(least === most ? least : least + (most - least) * random());
  }

  private injected(reply: Reply, request: Checked, { fault, source }: FoundFault): Reply {
    const { body } = reply;
    if (typeof body === "object" && body !== null && "text" in body) {
      return marked({ ...reply, body: this.cutText(body, fault) }, fault);
    }
    const sent = this.watched(reply, request, fault);
    const thread = threadOf(request);
    // The creation of a run says what is to happen to the stream that tells of it.
    if (source === "input" && sent === reply && thread !== undefined && spoilsStreams(fault)) this.park(thread, fault);
    return marked(sent, fault);
  }

  private watched(reply: Reply, request: Checked, fault?: Fault): Reply {
    const { body } = reply;
    if (typeof body !== "object" || body === null || !("pieces" in body)) return reply;
    const thread = threadOf(request);
    const stream = openStream(body, this.settings.clock, (ended) => this.open.delete(ended));
    this.open.set(stream, thread);
    const parked = thread === undefined ? undefined : this.waiting.get(thread);
    if (thread !== undefined) this.waiting.delete(thread);
    const own = fault ?? parked;
    if (own !== undefined) stream.spoil(own);
    const sent = { ...reply, body: stream.body };
    return parked === undefined ? sent : marked(sent, parked);
  }

  /** For the stream of the thread that is open already, else for its next one. */
  private park(thread: string, fault: Fault): void {
    const stream = [...this.open].find(([, of]) => of === thread)?.[0];
    if (stream === undefined) this.waiting.set(thread, fault);
    else stream.spoil(fault);
  }

  private cutText(body: Extract<Pending, { text: unknown }>, fault: Fault): Pending {
    if (fault.dropAfterMs === undefined) return body;
    const cut = this.settings.clock.sleep(fault.dropAfterMs).then(() => {
      body.leave();
      throw new ConnectionDropped(fault.text);
    });
    return { ...body, text: Promise.race([body.text, cut]) };
  }
}

function spoilsStreams({ dropAfterEvents, dropAfterMs, malformed, hang }: Fault): boolean {
  return [dropAfterEvents, dropAfterMs, malformed, hang].some((each) => each !== undefined);
}

function refusal({ retryAfter, text }: Fault, status: number): Reply {
  const headers: Record<string, string> = retryAfter === undefined ? {} : { "retry-after": String(retryAfter) };
  return jsonReply(status, { detail: `Injected fault: ${text}` }, headers);
}

function marked(reply: Reply, { text }: Fault): Reply {
  // A header takes one line of printable characters.
  reply.headers[FAULT_HEADER] = text.replace(/[^\x20-\x7e]/g, "?");
  return reply;
}

function threadOf({ path }: Checked): string | undefined {
  return typeof path.thread_id === "string" ? path.thread_id : undefined;
}

function assistantOf(body: unknown): unknown {
  if (typeof body !== "object" || body === null) return undefined;
  const params: unknown = Reflect.get(body, "params");
  const holder = typeof params === "object" && params !== null ? params : body;
  return Reflect.get(holder, "assistant_id");
}
