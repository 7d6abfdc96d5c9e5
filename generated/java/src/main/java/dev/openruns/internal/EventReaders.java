// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.internal;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import dev.openruns.event.CheckpointsEvent;
import dev.openruns.event.CustomEvent;
import dev.openruns.event.DebugEvent;
import dev.openruns.event.EndEvent;
import dev.openruns.event.ErrorEvent;
import dev.openruns.event.EventsEvent;
import dev.openruns.event.FeedbackEvent;
import dev.openruns.event.MessagesCompleteEvent;
import dev.openruns.event.MessagesEvent;
import dev.openruns.event.MessagesMetadataEvent;
import dev.openruns.event.MessagesPartialEvent;
import dev.openruns.event.MetadataEvent;
import dev.openruns.event.ProtocolCheckpointsEvent;
import dev.openruns.event.ProtocolCustomEvent;
import dev.openruns.event.ProtocolEvent;
import dev.openruns.event.ProtocolInputRequestedEvent;
import dev.openruns.event.ProtocolLifecycleEvent;
import dev.openruns.event.ProtocolMessagesEvent;
import dev.openruns.event.ProtocolTasksEvent;
import dev.openruns.event.ProtocolToolsEvent;
import dev.openruns.event.ProtocolUpdatesEvent;
import dev.openruns.event.ProtocolValuesEvent;
import dev.openruns.event.RunDoneEvent;
import dev.openruns.event.RunEvent;
import dev.openruns.event.StateUpdateEvent;
import dev.openruns.event.TasksEvent;
import dev.openruns.event.ThreadEvent;
import dev.openruns.event.UnknownEvent;
import dev.openruns.event.UpdatesEvent;
import dev.openruns.event.ValuesEvent;
import dev.openruns.model.DebugData;
import dev.openruns.model.EndData;
import dev.openruns.model.Message;
import dev.openruns.model.MessageSource;
import dev.openruns.model.MessageTuple;
import dev.openruns.model.ProtocolCheckpoints;
import dev.openruns.model.ProtocolCustom;
import dev.openruns.model.ProtocolInputRequested;
import dev.openruns.model.ProtocolLifecycle;
import dev.openruns.model.ProtocolMessages;
import dev.openruns.model.ProtocolTasks;
import dev.openruns.model.ProtocolTools;
import dev.openruns.model.ProtocolUpdates;
import dev.openruns.model.ProtocolValues;
import dev.openruns.model.RunDoneData;
import dev.openruns.model.RunFailure;
import dev.openruns.model.RunStarted;
import dev.openruns.model.RunnableActivity;
import dev.openruns.model.StateUpdateData;
import dev.openruns.model.StreamedCheckpoint;
import dev.openruns.model.TaskData;
import dev.openruns.model.Updates;
import java.util.List;
import java.util.Map;

/** What makes the events of each stream. */
public final class EventReaders {
  /** Reads {@link ProtocolEvent}. */
  public static final EventReader<ProtocolEvent> PROTOCOL_EVENT =
      new EventReader<ProtocolEvent>(UnknownEvent::new)
          .on("checkpoints", new TypeReference<ProtocolCheckpoints>() {}, ProtocolCheckpointsEvent::new)
          .on("custom", new TypeReference<ProtocolCustom>() {}, ProtocolCustomEvent::new)
          .on("input.requested", new TypeReference<ProtocolInputRequested>() {}, ProtocolInputRequestedEvent::new)
          .on("lifecycle", new TypeReference<ProtocolLifecycle>() {}, ProtocolLifecycleEvent::new)
          .on("messages", new TypeReference<ProtocolMessages>() {}, ProtocolMessagesEvent::new)
          .on("tasks", new TypeReference<ProtocolTasks>() {}, ProtocolTasksEvent::new)
          .on("tools", new TypeReference<ProtocolTools>() {}, ProtocolToolsEvent::new)
          .on("updates", new TypeReference<ProtocolUpdates>() {}, ProtocolUpdatesEvent::new)
          .on("values", new TypeReference<ProtocolValues>() {}, ProtocolValuesEvent::new);

  /** Reads {@link RunEvent}. */
  public static final EventReader<RunEvent> RUN_EVENT =
      new EventReader<RunEvent>(UnknownEvent::new)
          .on("checkpoints", new TypeReference<StreamedCheckpoint>() {}, CheckpointsEvent::new)
          .on("custom", new TypeReference<JsonNode>() {}, CustomEvent::new)
          .on("debug", new TypeReference<DebugData>() {}, DebugEvent::new)
          .on("end", new TypeReference<EndData>() {}, EndEvent::new)
          .on("error", new TypeReference<RunFailure>() {}, ErrorEvent::new)
          .on("events", new TypeReference<RunnableActivity>() {}, EventsEvent::new)
          .on("feedback", new TypeReference<Map<String, String>>() {}, FeedbackEvent::new)
          .on("messages/complete", new TypeReference<List<Message>>() {}, MessagesCompleteEvent::new)
          .on("messages", new TypeReference<MessageTuple>() {}, MessagesEvent::new)
          .on("messages/metadata", new TypeReference<Map<String, MessageSource>>() {}, MessagesMetadataEvent::new)
          .on("messages/partial", new TypeReference<List<Message>>() {}, MessagesPartialEvent::new)
          .on("metadata", new TypeReference<RunStarted>() {}, MetadataEvent::new)
          .on("tasks", new TypeReference<TaskData>() {}, TasksEvent::new)
          .on("updates", new TypeReference<Updates>() {}, UpdatesEvent::new)
          .on("values", new TypeReference<JsonNode>() {}, ValuesEvent::new);

  /** Reads {@link ThreadEvent}. */
  public static final EventReader<ThreadEvent> THREAD_EVENT =
      new EventReader<ThreadEvent>(UnknownEvent::new)
          .on("checkpoints", new TypeReference<StreamedCheckpoint>() {}, CheckpointsEvent::new)
          .on("custom", new TypeReference<JsonNode>() {}, CustomEvent::new)
          .on("debug", new TypeReference<DebugData>() {}, DebugEvent::new)
          .on("end", new TypeReference<EndData>() {}, EndEvent::new)
          .on("error", new TypeReference<RunFailure>() {}, ErrorEvent::new)
          .on("events", new TypeReference<RunnableActivity>() {}, EventsEvent::new)
          .on("feedback", new TypeReference<Map<String, String>>() {}, FeedbackEvent::new)
          .on("messages/complete", new TypeReference<List<Message>>() {}, MessagesCompleteEvent::new)
          .on("messages", new TypeReference<MessageTuple>() {}, MessagesEvent::new)
          .on("messages/metadata", new TypeReference<Map<String, MessageSource>>() {}, MessagesMetadataEvent::new)
          .on("messages/partial", new TypeReference<List<Message>>() {}, MessagesPartialEvent::new)
          .on("metadata", new TypeReference<RunStarted>() {}, MetadataEvent::new, "run_id", "attempt")
          .on("metadata", new TypeReference<RunDoneData>() {}, RunDoneEvent::new, "status", "run_id")
          .on("state_update", new TypeReference<StateUpdateData>() {}, StateUpdateEvent::new)
          .on("tasks", new TypeReference<TaskData>() {}, TasksEvent::new)
          .on("updates", new TypeReference<Updates>() {}, UpdatesEvent::new)
          .on("values", new TypeReference<JsonNode>() {}, ValuesEvent::new);

  private EventReaders() {}
}
