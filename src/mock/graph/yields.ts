/**
 * What a node may yield. Each is used as `yield* say("hello")`, which gives the result with its type; a plain `yield`
 * gives the same as `unknown`.
 */
import type { JsonObject } from "../engine/types.ts";
import type { TypedGraph } from "./define.ts";
import type { Message } from "./messages.ts";
import { Send } from "./types.ts";

abstract class Yieldable<Result> {
  *[Symbol.iterator](): Generator<this, Result, unknown> {
    return (yield this) as Result;
  }
}

/** How fast tokens come. Without anyone who asked for tokens there is no pace. */
export interface Pace {
  /** Milliseconds to the first token. */
  first?: number;
  tokensPerSecond?: number;
  /** How much a pause may differ, from 0 (not at all) to 1 (up to twice or none). */
  jitter?: number;
}

export interface ToolCallText {
  name: string;
  /** An object, or the JSON text, which is then streamed as it is. */
  args: JsonObject | string;
  id?: string;
}

export interface SayOptions {
  /** The message's id; one of the server's form unless said. */
  id?: string;
  /** The name that the message carries. */
  name?: string;
  /** The tools that the model asks for, after its text. Their arguments are streamed in pieces. */
  toolCalls?: readonly ToolCallText[];
  /** What the model thinks first, as a block of its own. */
  thinking?: string;
  /** The parts in which the text comes; words with the space after them unless said. */
  tokens?: readonly string[];
  usage?: { input_tokens: number; output_tokens: number; total_tokens?: number };
  /** The class of the model, for `events` and the metadata of messages. */
  model?: string;
  pace?: Pace;
  /** A last chunk without content that closes the message, as most models send; on unless said. */
  closing?: boolean;
  /** Kept out of the streams of messages, as models with the tag `nostream` are. */
  silent?: boolean;
}

/** A chat model's answer, streamed token by token. Gives the whole message, to be returned in the node's update. */
export class ModelCall extends Yieldable<Message> {
  constructor(
    readonly text: string,
    readonly options: SayOptions,
  ) {
    super();
  }
}

export function say(text: string, options: SayOptions = {}): ModelCall {
  return new ModelCall(text, options);
}

export class CustomEvent extends Yieldable<void> {
  constructor(readonly data: unknown) {
    super();
  }
}

/** An event of the stream mode `custom`. */
export function custom(data: unknown): CustomEvent {
  return new CustomEvent(data);
}

export class Delay extends Yieldable<void> {
  constructor(readonly milliseconds: number) {
    super();
  }
}

export function delay(milliseconds: number): Delay {
  return new Delay(milliseconds);
}

export class InterruptRequest<Answer> extends Yieldable<Answer> {
  constructor(readonly value: unknown) {
    super();
  }
}

/**
 * Stops the run and asks. On resume the node runs again from its start, and this gives the answer; interrupts before it
 * give their earlier answers.
 */
export function interrupt<Answer = unknown>(value: unknown): InterruptRequest<Answer> {
  return new InterruptRequest<Answer>(value);
}

/** A tool that runs: `tool-started` and `tool-finished` of the newer protocol. Gives nothing. */
export class ToolEvent extends Yieldable<void> {
  constructor(readonly data: JsonObject) {
    super();
  }
}

export function toolEvent(data: JsonObject): ToolEvent {
  return new ToolEvent(data);
}

export class Invocation<Result = unknown> extends Yieldable<Result> {
  constructor(
    readonly graph: TypedGraph<Result>,
    readonly input: unknown,
  ) {
    super();
  }
}

/**
 * Runs another graph inside the node, as a tool that calls an agent does, and gives its last state. Its steps are told in the
 * node's own namespace. For its checkpoints to be read later, name it in `subgraphs` of the graph.
 */
export function invoke<Result>(graph: TypedGraph<Result>, input: unknown): Invocation<Result> {
  return new Invocation(graph, input);
}

/** An event as it goes over the wire, whatever the run asked for. */
export class RawEvent extends Yieldable<void> {
  constructor(
    readonly event: string,
    readonly data: unknown,
  ) {
    super();
  }
}

export function send(node: string, input: unknown): Send {
  return new Send(node, input);
}
