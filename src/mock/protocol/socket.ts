/** Commands and events of a thread over one socket: text frames, each one JSON, both ways. */
import type { Services } from "../handlers/services.ts";
import type { Call } from "../http/call.ts";
import {
  type Command,
  type CommandRefusal,
  type CommandResult,
  type CommandServices,
  KNOWN_COMMANDS,
  readCommand,
  refuse,
  respond,
  startRun,
} from "./commands.ts";
import { ThreadConnection } from "./connection.ts";
import { type Envelope, type Filter, isChannel, isCount, readFilter, wants } from "./envelope.ts";
import { commandServices } from "./services.ts";

export interface ProtocolSocket {
  /** A text frame of the client. */
  receive(text: string): Promise<void>;
  /** The socket is closed. */
  close(): void;
}

/** Nothing is sent before the client subscribes. */
export function openSocket(
  services: Services,
  threadId: string,
  call: Call,
  send: (text: string) => void,
): ProtocolSocket {
  const filters = new Map<string, Filter>();
  let sentSeq = 0;
  const deliver = (envelope: Envelope) => {
    sentSeq = envelope.seq;
    send(JSON.stringify(envelope));
  };
  const connection = new ThreadConnection(services.engine, threadId, services.dialect ?? "python", (envelope) => {
    if ([...filters.values()].some((filter) => wants(filter, envelope))) deliver(envelope);
  });
  void connection.run();
  const ownServices: CommandServices = {
    ...commandServices(services, threadId, call),
    get session() {
      return connection.session;
    },
    get seq() {
      return sentSeq;
    },
  };

  /** What the run told so far comes before the answer. */
  const replay = (filter: Filter, since = 0): number => {
    const missed = connection.buffer.filter((envelope) => envelope.seq > since && wants(filter, envelope));
    for (const envelope of missed) deliver(envelope);
    return missed.length;
  };
  const success = (id: number, result: Record<string, unknown>): CommandResult => ({
    type: "success",
    id,
    result,
    meta: { applied_through_seq: sentSeq },
  });

  const subscribe = ({ id, method, params }: Command): CommandResult => {
    const channels = readChannels(params.channels);
    if (typeof channels === "string") return refuse(id, "invalid_argument", `${method} ${channels}`);
    const reconnects = method === "subscription.reconnect";
    if (reconnects && !isCount(params.since)) {
      return refuse(id, "invalid_argument", "subscription.reconnect requires a non-negative integer since.");
    }
    const { namespaces, depth, since } = readFilter(params);
    const first = connection.buffer[0]?.seq ?? 1;
    if (reconnects && since !== undefined && since + 1 < first) return resumeGap(id, since, first);
    const named = params.subscription_id;
    const subscription = reconnects && typeof named === "string" && named !== "" ? named : crypto.randomUUID();
    const filter: Filter = { channels: new Set(channels), namespaces, depth };
    const replayed = replay(filter, reconnects ? since : 0);
    filters.set(subscription, filter);
    return success(id, { subscription_id: subscription, replayed_events: replayed });
  };

  const unsubscribe = ({ id, params }: Command): CommandResult => {
    const named = params.subscription_id;
    if (typeof named !== "string") {
      return refuse(id, "invalid_argument", "subscription.unsubscribe requires a subscription_id.");
    }
    if (!filters.delete(named)) return refuse(id, "no_such_subscription", `Unknown subscription: ${named}`);
    return success(id, {});
  };

  const perform = async (command: Command): Promise<CommandResult> => {
    if (!KNOWN_COMMANDS.has(command.method)) {
      return refuse(command.id, "unknown_command", `Unknown protocol command: ${command.method}`);
    }
    switch (command.method) {
      case "run.start":
        return startRun(command, ownServices);
      case "input.respond":
        return respond(command, ownServices);
      case "subscription.subscribe":
        return subscribe(command);
      case "subscription.reconnect":
        return connection.session
          ? subscribe(command)
          : refuse(command.id, "no_such_run", "No active run is bound to this thread.");
      case "subscription.unsubscribe":
        return unsubscribe(command);
      default:
        return connection.session
          ? success(command.id, { tree: connection.session.tree() })
          : refuse(command.id, "no_such_run", "No active run is bound to this thread.");
    }
  };

  return {
    async receive(text) {
      const command = parse(text);
      send(JSON.stringify("error" in command ? command : await perform(command)));
    },
    close: () => connection.close(),
  };
}

function parse(text: string): Command | CommandRefusal {
  try {
    return readCommand(JSON.parse(text));
  } catch {
    return refuse(null, "invalid_argument", "Protocol commands must be valid JSON.");
  }
}

/** The channels, or what is wrong with them. */
export function readChannels(channels: unknown): string[] | string {
  if (!Array.isArray(channels) || channels.length === 0) return "requires a non-empty channels array.";
  return channels.every(isChannel) ? channels : "received an unsupported channel.";
}

function resumeGap(id: number, since: number, first: number): CommandRefusal {
  const message = `resume gap: since=${since} is older than min_available_seq=${first}`;
  return { ...refuse(id, "resume_gap", message), since, min_available_seq: first };
}
