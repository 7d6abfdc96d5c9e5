// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.event;

/**
 * One event of a run's stream, told apart by {@code event}. A run sends {@code metadata} first, then the events of
 * the modes that were asked for, and {@code error} last if it fails; then the stream closes.
 */
public sealed interface RunEvent extends Event
    permits
        MetadataEvent,
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
