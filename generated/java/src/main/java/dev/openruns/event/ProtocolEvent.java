// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.event;

/** One event of the thread protocol, told apart by {@code event}, which repeats {@code method}. */
public sealed interface ProtocolEvent extends Event
    permits
        ProtocolLifecycleEvent,
        ProtocolValuesEvent,
        ProtocolUpdatesEvent,
        ProtocolMessagesEvent,
        ProtocolToolsEvent,
        ProtocolTasksEvent,
        ProtocolCheckpointsEvent,
        ProtocolCustomEvent,
        ProtocolInputRequestedEvent,
        UnknownEvent {}
