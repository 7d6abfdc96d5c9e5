/** How a graph begins: with an input, with a command, or from where it stopped. */
import { extended } from "../engine/extended.ts";
import { hash128 } from "../engine/ids.ts";
import { applyWrites, gotoWrite } from "./channels.ts";
import type { Loop } from "./loop.ts";
import { isRecord } from "./messages.ts";
import { prepareTasks } from "./tasks.ts";
import { type CheckpointRecord, Command, GraphFailure, Send, START, type State, type Write } from "./types.ts";

/** A command as the request had it. */
export interface CommandInput {
  update?: unknown;
  resume?: unknown;
  goto?: unknown;
}

export interface Start {
  input: unknown;
  command?: CommandInput | null;
  /** Where to go on or fork from; the newest checkpoint unless said. */
  checkpointId?: string | undefined;
  interruptBefore: "*" | readonly string[];
  interruptAfter: "*" | readonly string[];
}

export function begin(loop: Loop): void {
  const { saved, start, level, isRoot } = loop;
  const command = isRoot ? start.command : undefined;
  const resumes = command !== undefined && command !== null && command.resume !== undefined && command.resume !== null;
  loop.resuming = saved !== undefined && (isRoot ? start.input === null || Boolean(command) : level.resuming);
  const timeTravel = start.checkpointId !== undefined && !resumes && !(!isRoot && level.resuming);
  const superseded = saved !== undefined && start.checkpointId !== undefined && isSuperseded(loop, saved);
  loop.replaying = timeTravel || superseded;
  const forks = loop.resuming && timeTravel && (!isFork(saved) || superseded);

  const writes = command ? readCommand(loop, command, resumes) : [];
  if (saved && !forks && writes.length > 0) loop.record = withCommandWrites(loop, saved, writes);
  applyCommandWrites(loop, [...(saved?.commandWrites ?? []), ...writes]);

  if (loop.resuming) {
    if (forks) loop.put("fork");
    loop.emit({ type: "values", values: loop.state.values });
  } else if (command || start.input !== null) {
    beginWithInput(loop, command ? new Command(asCommand(command)) : start.input);
  } else {
    throw new GraphFailure("EmptyInputError", `Received no input for ${START}`);
  }
}

function isFork(record: CheckpointRecord | undefined): boolean {
  return record?.source === "update" || record?.source === "fork";
}

function isSuperseded(loop: Loop, saved: CheckpointRecord): boolean {
  return loop.run.store?.get(loop.nsText)?.id !== saved.id;
}

/** The command's writes; an answer is not one of them, it waits in the run for the node that asked. */
function readCommand(loop: Loop, command: CommandInput, resumes: boolean): Write[] {
  if (resumes) takeAnswer(loop, command.resume);
  const writes = [...gotoWrites(loop, command.goto), ...updatePairs(command.update)];
  if (writes.length === 0 && !resumes) throw new GraphFailure("EmptyInputError", "Received empty Command input");
  return writes;
}

function takeAnswer(loop: Loop, resume: unknown): void {
  if (!loop.run.store) {
    throw new GraphFailure("RuntimeError", "Cannot use Command(resume=...) without checkpointer");
  }
  if (isRecord(resume) && Object.keys(resume).every((key) => /^[0-9a-f]{32}$/.test(key))) {
    loop.run.resumeMap = resume;
    return;
  }
  const pending = new Set<string>();
  for (const { output, interrupts } of loop.saved?.writes ?? []) {
    if (output.length === 0) for (const { id } of interrupts) pending.add(id);
  }
  if (pending.size > 1) {
    throw new GraphFailure(
      "RuntimeError",
      "When there are multiple pending interrupts, you must specify the interrupt id when resuming. Docs: https://docs.langchain.com/oss/python/langgraph/interrupts#handling-multiple-interrupts.",
    );
  }
  // On a thread without a checkpoint nobody has asked: the answer is lost.
  if (loop.saved) loop.run.resumeValue = { value: resume };
}

function gotoWrites(loop: Loop, goto: unknown): Write[] {
  return targets(goto).map((target) => gotoWrite(loop.graph, target));
}

function targets(goto: unknown): (string | Send)[] {
  const list = Array.isArray(goto) ? goto : goto === undefined || goto === null || goto === "" ? [] : [goto];
  return list.map((target) => (isRecord(target) ? new Send(String(target.node), target.input) : String(target)));
}

function updatePairs(update: unknown): Write[] {
  if (Array.isArray(update)) {
    if (!update.every((pair) => Array.isArray(pair) && pair.length === 2 && typeof pair[0] === "string")) {
      return update.length === 0 ? [] : [["__root__", update]];
    }
    return update.map(([channel, value]) => [channel, value]);
  }
  return isRecord(update) ? Object.entries(update) : [];
}

export function asCommand(command: CommandInput): { update?: State; goto: (string | Send)[] } {
  return { update: Object.fromEntries(updatePairs(command.update)), goto: targets(command.goto) };
}

/** The writes stay with the checkpoint: whoever goes on from it again meets them again, as on the server. */
function withCommandWrites(loop: Loop, saved: CheckpointRecord, writes: readonly Write[]): CheckpointRecord {
  const record = { ...saved, commandWrites: [...saved.commandWrites, ...writes] };
  loop.run.store?.put(record);
  return record;
}

function applyCommandWrites(loop: Loop, writes: readonly Write[]): void {
  if (writes.length === 0) return;
  loop.state = applyWrites(loop.graph, loop.state, [{ name: "command", writes }], false).state;
}

/** Whatever waited is dropped; its nodes count as seen. */
function beginWithInput(loop: Loop, input: unknown): void {
  const { graph, state } = loop;
  const dropped = prepareTasks(graph, state, { checkpointId: loop.record.id, ns: loop.nsText, step: loop.step });
  const applied = applyWrites(
    graph,
    state,
    [...dropped.map(({ name }) => ({ name, writes: [] })), { name: "input", writes: [[START, null]] }],
    true,
  );
  loop.state = extended(applied.state, { ran: state.ran, input });
  loop.put("input");
}

/** The id of the interrupt that a task asks with. */
export function interruptId(taskNs: string): string {
  return hash128(taskNs);
}
