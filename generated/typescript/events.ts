// Generated from spec/ by `npm run generate`; do not edit.
import type {
  StreamMode,
} from "./enums.ts";
import type {
  A2aStreamResponse,
  CustomData,
  DebugData,
  EndData,
  FeedbackUrls,
  GraphInput,
  GraphState,
  GraphUpdate,
  Interrupts,
  MessageSources,
  MessageTuple,
  ProtocolCheckpoints,
  ProtocolCustom,
  ProtocolInputRequested,
  ProtocolLifecycle,
  ProtocolMessages,
  ProtocolTasks,
  ProtocolTools,
  ProtocolUpdates,
  ProtocolValues,
  RunDoneData,
  RunFailure,
  RunStarted,
  RunnableActivity,
  StateUpdateData,
  StreamedCheckpoint,
  StreamedMessages,
  TaskData,
  Updates,
} from "./types.ts";

/** An event of an agent's stream; its data is a JSON-RPC response. */
export interface A2aMessageEvent<Update = GraphUpdate, Input = GraphInput> {
  readonly event: "message";
  /** Always empty: this event speaks of the whole stream. */
  readonly namespace: readonly string[];
  readonly data: A2aStreamResponse<Update, Input>;
}

/** A checkpoint was written; stateless runs write none. */
export interface CheckpointsEvent<State = GraphState, Update = GraphUpdate> {
  readonly event: "checkpoints";
  /** The subgraphs that it comes from, outermost first; empty for the graph itself. */
  readonly namespace: readonly string[];
  readonly data: StreamedCheckpoint<State, Update>;
  /** Where to resume after; only where the server gave the event one. */
  readonly id?: string;
}

/** What a node wrote to the stream by itself. */
export interface CustomEvent {
  readonly event: "custom";
  /** The subgraphs that it comes from, outermost first; empty for the graph itself. */
  readonly namespace: readonly string[];
  readonly data: CustomData;
  /** Where to resume after; only where the server gave the event one. */
  readonly id?: string;
}

/** A checkpoint, the start or the end of a task, with its step. */
export interface DebugEvent<State = GraphState, Update = GraphUpdate> {
  readonly event: "debug";
  /** The subgraphs that it comes from, outermost first; empty for the graph itself. */
  readonly namespace: readonly string[];
  readonly data: DebugData<State, Update>;
  /** Where to resume after; only where the server gave the event one. */
  readonly id?: string;
}

/** The run has ended; only servers newer than 0.16 send it, others just close the stream. */
export interface EndEvent {
  readonly event: "end";
  /** Always empty: this event speaks of the whole stream. */
  readonly namespace: readonly string[];
  readonly data: EndData | null;
  /** Where to resume after; only where the server gave the event one. */
  readonly id?: string;
}

/** The run failed; the status of the response stays 200, and no state follows. Never replayed. */
export interface ErrorEvent {
  readonly event: "error";
  /** Always empty: this event speaks of the whole stream. */
  readonly namespace: readonly string[];
  readonly data: RunFailure;
  /** Where to resume after; only where the server gave the event one. */
  readonly id?: string;
}

/** What a runnable of the graph did, in the form of LangChain's `astream_events` version 2. */
export interface EventsEvent {
  readonly event: "events";
  /** The subgraphs that it comes from, outermost first; empty for the graph itself. */
  readonly namespace: readonly string[];
  readonly data: RunnableActivity;
  /** Where to resume after; only where the server gave the event one. */
  readonly id?: string;
}

/** Where to send feedback, at the end of a run that was given `feedback_keys`; never replayed. */
export interface FeedbackEvent {
  readonly event: "feedback";
  /** Always empty: this event speaks of the whole stream. */
  readonly namespace: readonly string[];
  readonly data: FeedbackUrls;
  /** Where to resume after; only where the server gave the event one. */
  readonly id?: string;
}

/** A message that came in one piece, in the mode `messages`; never replayed. */
export interface MessagesCompleteEvent {
  readonly event: "messages/complete";
  /** Always empty: this event speaks of the whole stream. */
  readonly namespace: readonly string[];
  readonly data: StreamedMessages;
  /** Where to resume after; only where the server gave the event one. */
  readonly id?: string;
}

/** A message or a piece of one, in the mode `messages-tuple`. */
export interface MessagesEvent {
  readonly event: "messages";
  /** The subgraphs that it comes from, outermost first; empty for the graph itself. */
  readonly namespace: readonly string[];
  readonly data: MessageTuple;
  /** Where to resume after; only where the server gave the event one. */
  readonly id?: string;
}

/** Where a message comes from, once before its first piece, in the mode `messages`; never replayed. */
export interface MessagesMetadataEvent {
  readonly event: "messages/metadata";
  /** Always empty: this event speaks of the whole stream. */
  readonly namespace: readonly string[];
  readonly data: MessageSources;
  /** Where to resume after; only where the server gave the event one. */
  readonly id?: string;
}

/** A message as far as the model has come, in the mode `messages`; never replayed. */
export interface MessagesPartialEvent {
  readonly event: "messages/partial";
  /** Always empty: this event speaks of the whole stream. */
  readonly namespace: readonly string[];
  readonly data: StreamedMessages;
  /** Where to resume after; only where the server gave the event one. */
  readonly id?: string;
}

/** The first event of a run. */
export interface MetadataEvent {
  readonly event: "metadata";
  /** Always empty: this event speaks of the whole stream. */
  readonly namespace: readonly string[];
  readonly data: RunStarted;
  /** Where to resume after; only where the server gave the event one. */
  readonly id?: string;
}

/** A checkpoint was written. */
export interface ProtocolCheckpointsEvent {
  readonly event: "checkpoints";
  /** Always empty: this event speaks of the whole stream. */
  readonly namespace: readonly string[];
  readonly data: ProtocolCheckpoints;
  /** Where to resume after; only where the server gave the event one. */
  readonly id?: string;
}

/** What a node wrote to the stream by itself. */
export interface ProtocolCustomEvent {
  readonly event: "custom";
  /** Always empty: this event speaks of the whole stream. */
  readonly namespace: readonly string[];
  readonly data: ProtocolCustom;
  /** Where to resume after; only where the server gave the event one. */
  readonly id?: string;
}

/** A node asks and waits for `input.respond`. */
export interface ProtocolInputRequestedEvent {
  readonly event: "input.requested";
  /** Always empty: this event speaks of the whole stream. */
  readonly namespace: readonly string[];
  readonly data: ProtocolInputRequested;
  /** Where to resume after; only where the server gave the event one. */
  readonly id?: string;
}

/** A graph or a subgraph began, ended, failed or was interrupted. */
export interface ProtocolLifecycleEvent {
  readonly event: "lifecycle";
  /** Always empty: this event speaks of the whole stream. */
  readonly namespace: readonly string[];
  readonly data: ProtocolLifecycle;
  /** Where to resume after; only where the server gave the event one. */
  readonly id?: string;
}

/** A piece of a message. */
export interface ProtocolMessagesEvent {
  readonly event: "messages";
  /** Always empty: this event speaks of the whole stream. */
  readonly namespace: readonly string[];
  readonly data: ProtocolMessages;
  /** Where to resume after; only where the server gave the event one. */
  readonly id?: string;
}

/** A task began or ended. */
export interface ProtocolTasksEvent<State = GraphState, Update = GraphUpdate> {
  readonly event: "tasks";
  /** Always empty: this event speaks of the whole stream. */
  readonly namespace: readonly string[];
  readonly data: ProtocolTasks<State, Update>;
  /** Where to resume after; only where the server gave the event one. */
  readonly id?: string;
}

/** What a tool does. */
export interface ProtocolToolsEvent {
  readonly event: "tools";
  /** Always empty: this event speaks of the whole stream. */
  readonly namespace: readonly string[];
  readonly data: ProtocolTools;
  /** Where to resume after; only where the server gave the event one. */
  readonly id?: string;
}

/** What a node changed. */
export interface ProtocolUpdatesEvent<Update = GraphUpdate> {
  readonly event: "updates";
  /** Always empty: this event speaks of the whole stream. */
  readonly namespace: readonly string[];
  readonly data: ProtocolUpdates<Update>;
  /** Where to resume after; only where the server gave the event one. */
  readonly id?: string;
}

/** The state after the input and after every step. */
export interface ProtocolValuesEvent<State = GraphState> {
  readonly event: "values";
  /** Always empty: this event speaks of the whole stream. */
  readonly namespace: readonly string[];
  readonly data: ProtocolValues<State>;
  /** Where to resume after; only where the server gave the event one. */
  readonly id?: string;
}

/** The last event of a run in the stream of its thread. */
export interface RunDoneEvent {
  readonly event: "metadata";
  /** Always empty: this event speaks of the whole stream. */
  readonly namespace: readonly string[];
  readonly data: RunDoneData;
  /** Where to resume after; only where the server gave the event one. */
  readonly id?: string;
}

/** The thread's state was updated by hand. */
export interface StateUpdateEvent<State = GraphState, Update = GraphUpdate> {
  readonly event: "state_update";
  /** Always empty: this event speaks of the whole stream. */
  readonly namespace: readonly string[];
  readonly data: StateUpdateData<State, Update>;
  /** Where to resume after; only where the server gave the event one. */
  readonly id?: string;
}

/** A task began or ended. */
export interface TasksEvent<State = GraphState, Update = GraphUpdate> {
  readonly event: "tasks";
  /** The subgraphs that it comes from, outermost first; empty for the graph itself. */
  readonly namespace: readonly string[];
  readonly data: TaskData<State, Update>;
  /** Where to resume after; only where the server gave the event one. */
  readonly id?: string;
}

/** What a node changed, or the interrupts at which the run stopped. */
export interface UpdatesEvent<Update = GraphUpdate> {
  readonly event: "updates";
  /** The subgraphs that it comes from, outermost first; empty for the graph itself. */
  readonly namespace: readonly string[];
  readonly data: Updates<Update>;
  /** Where to resume after; only where the server gave the event one. */
  readonly id?: string;
}

/** The state after the input and after every step; of an interrupted run with `__interrupt__` in it. */
export interface ValuesEvent<State = GraphState> {
  readonly event: "values";
  /** The subgraphs that it comes from, outermost first; empty for the graph itself. */
  readonly namespace: readonly string[];
  readonly data: State & {
    /** The pending interrupts; when there are several, the state is left out. */
    readonly __interrupt__?: Interrupts;
  };
  /** Where to resume after; only where the server gave the event one. */
  readonly id?: string;
}

/** One event of the thread protocol, told apart by `event`, which repeats `method`. */
export type ProtocolEvent<State = GraphState, Update = GraphUpdate> =
  | ProtocolLifecycleEvent
  | ProtocolValuesEvent<State>
  | ProtocolUpdatesEvent<Update>
  | ProtocolMessagesEvent
  | ProtocolToolsEvent
  | ProtocolTasksEvent<State, Update>
  | ProtocolCheckpointsEvent
  | ProtocolCustomEvent
  | ProtocolInputRequestedEvent;

/** One event of a run's stream, told apart by `event`. A run sends `metadata` first, then the events of the modes that were asked for, and `error` last if it fails; then the stream closes. */
export type RunEvent<State = GraphState, Update = GraphUpdate> =
  | MetadataEvent
  | ValuesEvent<State>
  | UpdatesEvent<Update>
  | MessagesEvent
  | MessagesMetadataEvent
  | MessagesPartialEvent
  | MessagesCompleteEvent
  | CustomEvent
  | TasksEvent<State, Update>
  | CheckpointsEvent<State, Update>
  | DebugEvent<State, Update>
  | EventsEvent
  | ErrorEvent
  | FeedbackEvent
  | EndEvent;

/** The events that each mode asks for. */
export interface RunEventByMode<State = GraphState, Update = GraphUpdate> {
  "values": ValuesEvent<State>;
  "messages": MessagesCompleteEvent | MessagesMetadataEvent | MessagesPartialEvent;
  "messages-tuple": MessagesEvent;
  "tasks": TasksEvent<State, Update>;
  "checkpoints": CheckpointsEvent<State, Update>;
  "updates": UpdatesEvent<Update>;
  "events": EventsEvent;
  "debug": DebugEvent<State, Update>;
  "custom": CustomEvent;
}

/** The events of a stream in a mode, or in several: those of the modes, and those that come in any case. */
export type RunEventIn<Mode extends StreamMode | readonly StreamMode[], State = GraphState, Update = GraphUpdate> =
  | EndEvent | ErrorEvent | FeedbackEvent | MetadataEvent
  | RunEventByMode<State, Update>[Mode extends readonly (infer One extends StreamMode)[] ? One : Mode & StreamMode];

/** One event of a thread's stream, told apart by `event`; `metadata` both opens and closes a run, told apart by its data. */
export type ThreadEvent<State = GraphState, Update = GraphUpdate> =
  | MetadataEvent
  | RunDoneEvent
  | StateUpdateEvent<State, Update>
  | ValuesEvent<State>
  | UpdatesEvent<Update>
  | MessagesEvent
  | MessagesMetadataEvent
  | MessagesPartialEvent
  | MessagesCompleteEvent
  | CustomEvent
  | TasksEvent<State, Update>
  | CheckpointsEvent<State, Update>
  | DebugEvent<State, Update>
  | EventsEvent
  | ErrorEvent
  | FeedbackEvent
  | EndEvent;
