// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.event;

/**
 * One event of a thread's stream, told apart by {@code event}; {@code metadata} both opens and closes a run, told
 * apart by its data.
 */
public sealed interface ThreadEvent extends Event
    permits
        MetadataEvent,
        RunDoneEvent,
        StateUpdateEvent,
        ValuesEvent,
        UpdatesEvent,
        MessagesEvent,
        MessagesMetadataEvent,
        MessagesPartialEvent,
        MessagesCompleteEvent,
        CustomEvent,
        TasksEvent,
        CheckpointsEvent,
        DebugEvent,
        EventsEvent,
        ErrorEvent,
        FeedbackEvent,
        EndEvent,
        UnknownEvent {}
