/** One answer of a chat model: its chunks in time, and the whole message at the end. */
import { extended } from "../engine/extended.ts";
import { uuid7 } from "../engine/ids.ts";
import type { Stopper } from "../engine/stopper.ts";
import type { Clock, JsonObject } from "../engine/types.ts";
import { type Message, toMessage } from "./messages.ts";
import type { Chunk, Emit, ModelRun, Place } from "./step-events.ts";
import { joinPieces, readCalls } from "./tool-chunks.ts";
import type { State } from "./types.ts";
import type { ModelCall, Pace, SayOptions, ToolCallText } from "./yields.ts";

export interface ModelSettings {
  clock: Clock;
  emit: Emit;
  ns: readonly string[];
  place: Place;
  state: State;
  /** Whether anyone asked for tokens; without, the answer comes at once. */
  tokens: boolean;
  /** Whether the whole message has its content in blocks. */
  blocks: boolean;
  pace: Pace;
  random: () => number;
  signal: Stopper;
}

export async function runModel(call: ModelCall, settings: ModelSettings): Promise<Message> {
  const { emit, ns, place, clock } = settings;
  const runId = uuid7(clock.now());
  const toolCalls = (call.options.toolCalls ?? []).map((tool, index) => ({
    ...tool,
    id: tool.id ?? `call_${runId.slice(-8)}_${index}`,
  }));
  const options = extended(call.options, { toolCalls });
  const run: ModelRun = {
    runId,
    messageId: options.id ?? ["lc_run--", runId].join(""),
    model: options.model ?? "FakeChatModel",
    input: Array.isArray(settings.state.messages) ? settings.state.messages : [],
    place,
  };
  const whole = wholeMessage(call.text, options, run, settings);
  if (options.silent) return whole;
  emit({ type: "model-start", ns, call: run });
  if (settings.tokens) {
    const pieces: JsonObject[] = [];
    let soFar = toMessage({ type: "ai", content: "", id: run.messageId, name: options.name ?? null });
    for (const [index, chunk] of chunksOf(call.text, options).entries()) {
      await pause(index, options.pace ?? settings.pace, settings);
      soFar = grown(soFar, chunk, pieces);
      emit({ type: "model-chunk", ns, call: run, chunk, soFar });
    }
  }
  emit({ type: "model-end", ns, call: run, message: whole });
  return whole;
}

function wholeMessage(text: string, options: SayOptions, run: ModelRun, settings: ModelSettings): Message {
  const { usage } = options;
  const calls = (options.toolCalls ?? []).map((tool) => ({
    name: tool.name,
    args: typeof tool.args === "string" ? JSON.parse(tool.args) : tool.args,
    id: tool.id,
  }));
  return toMessage({
    type: "ai",
    content: settings.blocks ? blocksOf(text, options.thinking, calls) : contentOf(text, options.thinking),
    response_metadata: settings.blocks ? { output_version: "v1" } : {},
    id: settings.tokens || options.id !== undefined ? run.messageId : [run.messageId, "-0"].join(""),
    name: options.name ?? null,
    tool_calls: calls,
    usage_metadata: usage ? usageOf(usage) : null,
  });
}

function contentOf(text: string, thinking: string | undefined): unknown {
  if (thinking === undefined) return text;
  return [
    { type: "thinking", thinking },
    { type: "text", text },
  ];
}

function blocksOf(text: string, thinking: string | undefined, calls: readonly object[]): unknown[] {
  const blocks: object[] = thinking === undefined ? [] : [{ type: "reasoning", reasoning: thinking, index: 0 }];
  if (text !== "" || calls.length === 0) blocks.push({ type: "text", text, index: blocks.length });
  return [...blocks, ...calls.map((call) => ({ type: "tool_call", ...call }))];
}

function usageOf(usage: { input_tokens: number; output_tokens: number; total_tokens?: number }): JsonObject {
  return { ...usage, total_tokens: usage.total_tokens ?? usage.input_tokens + usage.output_tokens };
}

const EMPTY_CHUNK: Chunk = { content: "", tool_call_chunks: [], usage_metadata: null, chunk_position: null };

function chunksOf(text: string, options: SayOptions): Chunk[] {
  const asBlocks = options.thinking !== undefined;
  const words = options.tokens ?? (text === "" ? [] : (text.match(/\S+\s*|\s+/g) ?? []));
  const chunks: Chunk[] = [];
  for (const part of options.thinking?.match(/\S+\s*/g) ?? []) {
    chunks.push({ ...EMPTY_CHUNK, content: [{ type: "thinking", thinking: part, index: 0 }] });
  }
  for (const word of words) {
    chunks.push({ ...EMPTY_CHUNK, content: asBlocks ? [{ type: "text", text: word, index: 1 }] : word });
  }
  for (const [index, tool] of (options.toolCalls ?? []).entries()) chunks.push(...toolChunks(tool, index));
  if (options.usage) chunks.push({ ...EMPTY_CHUNK, usage_metadata: usageOf(options.usage) });
  const last = chunks.at(-1);
  if (options.closing === false && last) chunks.splice(-1, 1, { ...last, chunk_position: "last" });
  else chunks.push({ ...EMPTY_CHUNK, chunk_position: "last" });
  return chunks;
}

/** The name and the id come with the first piece of the arguments, as models send them. */
function toolChunks(tool: ToolCallText, index: number): Chunk[] {
  const text = typeof tool.args === "string" ? tool.args : JSON.stringify(tool.args);
  const pieces = text.match(/[\s\S]{1,8}/g) ?? [""];
  return pieces.map((args, at) => ({
    ...EMPTY_CHUNK,
    tool_call_chunks: [
      {
        name: at === 0 ? tool.name : null,
        args,
        id: at === 0 ? (tool.id ?? null) : null,
        index,
        type: "tool_call_chunk",
      },
    ],
  }));
}

/** The message as far as it has come. Tool calls count as soon as their arguments can be read. */
function grown(message: Message, chunk: Chunk, pieces: JsonObject[]): Message {
  const next: Message = { ...message };
  if (typeof chunk.content === "string")
    next.content = Array.isArray(message.content) ? message.content : `${message.content}${chunk.content}`;
  else next.content = withBlock(message.content, chunk.content);
  if (chunk.usage_metadata) next.usage_metadata = chunk.usage_metadata;
  if (chunk.tool_call_chunks.length > 0) {
    pieces.push(...chunk.tool_call_chunks);
    Object.assign(next, readCalls(joinPieces(pieces)));
  }
  return next;
}

function withBlock(content: unknown, added: unknown): unknown {
  const blocks = Array.isArray(content) ? [...content] : [];
  for (const block of Array.isArray(added) ? added : []) {
    const last = blocks.at(-1);
    const key = block.type === "thinking" ? "thinking" : "text";
    if (last?.type === block.type) blocks.splice(-1, 1, { ...last, [key]: `${last[key]}${block[key]}` });
    else blocks.push(block);
  }
  return blocks;
}

async function pause(index: number, pace: Pace, { clock, random, signal }: ModelSettings): Promise<void> {
  const even = index === 0 ? (pace.first ?? 0) : pace.tokensPerSecond ? 1000 / pace.tokensPerSecond : 0;
  if (even <= 0) return;
  const jitter = pace.jitter ?? 0;
  await clock.sleep(even * (1 + jitter * (random() * 2 - 1)), signal);
}
