/** The newer thread protocol over HTTP: commands, and events over server-sent events. */
import type { Handlers } from "../../../generated/mock/operations.ts";
import type * as contract from "../../../generated/typescript/index.ts";
import { canonicalUuid } from "../../typescript/runs-create/uuid.ts";
import { Refusal } from "../engine/types.ts";
import { isRecord } from "../graph/messages.ts";
import type { SentEvent } from "../http/answers.ts";
import { mapped } from "../http/mapped.ts";
import {
  type Command,
  type CommandResult,
  type CommandServices,
  KNOWN_COMMANDS,
  readCommand,
  refuse,
  respond,
  startRun,
} from "../protocol/commands.ts";
import { ThreadConnection } from "../protocol/connection.ts";
import { type Envelope, type Filter, isChannel, readFilter, wants } from "../protocol/envelope.ts";
import { commandServices } from "../protocol/services.ts";
import { readChannels } from "../protocol/socket.ts";
import { Queue } from "./queue.ts";
import type { Services } from "./services.ts";

const ALLOWED = "values, updates, messages, tools, custom, lifecycle, input, tasks, or any `custom:<name>`";
const MOST_NAMED = 5;

export function protocolHandlers(services: Services): Pick<Handlers, "sendThreadCommand" | "streamThreadEvents"> {
  return {
    async sendThreadCommand({ path, body }, call) {
      const command = readCommand(body);
      if ("error" in command) return { status: 400, body: command as contract.ThreadCommandRefusal };
      const result = await perform(command, commandServices(services, path.thread_id, call));
      return { status: 200, body: result as contract.ThreadCommandResponse };
    },

    streamThreadEvents({ path, body }) {
      const params: Record<string, unknown> = isRecord(body) ? body : {};
      const channels = checkedChannels(params.channels);
      if (channels instanceof Refusal) return channels;
      const threadId = canonicalUuid(path.thread_id);
      if (threadId === undefined) return { status: 200, events: nothing() };
      const { namespaces, depth, since = 0 } = readFilter(params);
      const filter: Filter = { channels: new Set(channels), namespaces, depth };
      const queue = new Queue<Envelope>();
      const connection = new ThreadConnection(services.engine, threadId, services.dialect ?? "python", (envelope) => {
        if (envelope.seq > since && wants(filter, envelope)) queue.push(envelope);
      });
      void connection.run().finally(() => queue.end());
      const leave = () => {
        connection.close();
        queue.end();
      };
      return { status: 200, events: mapped(queue, (envelopes) => envelopes.map(sent)), leave };
    },
  };
}

async function perform(command: Command, services: CommandServices): Promise<CommandResult> {
  const { id, method, params } = command;
  if (!KNOWN_COMMANDS.has(method)) return refuse(id, "unknown_command", `Unknown protocol command: ${method}`);
  if (method === "run.start") return startRun(command, services);
  if (method === "input.respond") return respond(command, services);
  if (method === "subscription.subscribe") {
    const channels = readChannels(params.channels);
    if (typeof channels === "string") return refuse(id, "invalid_argument", `subscription.subscribe ${channels}`);
    const result = { subscription_id: crypto.randomUUID(), replayed_events: 0 };
    return { type: "success", id, result, meta: { applied_through_seq: 0 } };
  }
  if (method === "subscription.unsubscribe") {
    const named = params.subscription_id;
    if (typeof named === "string") return refuse(id, "no_such_subscription", `Unknown subscription: ${named}`);
    return refuse(id, "invalid_argument", "subscription.unsubscribe requires a subscription_id.");
  }
  return refuse(id, "no_such_run", "No active run is bound to this thread.");
}

function checkedChannels(channels: unknown): string[] | Refusal {
  if (!Array.isArray(channels) || channels.length === 0) {
    return new Refusal(400, "channels is required and must be a non-empty array");
  }
  const unknown = channels.filter((channel) => !isChannel(channel));
  if (unknown.length === 0) return channels;
  const named = unknown
    .slice(0, MOST_NAMED)
    .map((channel) => (typeof channel === "string" ? channel : JSON.stringify(channel)));
  return new Refusal(400, `channels contains unsupported entries: ${named.join(", ")}. Allowed: ${ALLOWED}.`);
}

async function* nothing(): AsyncGenerator<readonly SentEvent[]> {}

function sent(envelope: Envelope): SentEvent {
  return { event: envelope.method, data: envelope, id: String(envelope.seq) };
}
