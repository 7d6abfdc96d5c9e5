// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.resource;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.openruns.RequestOptions;
import dev.openruns.event.ProtocolEvent;
import dev.openruns.event.ThreadEvent;
import dev.openruns.internal.Core;
import dev.openruns.internal.EventReaders;
import dev.openruns.internal.Operations;
import dev.openruns.model.ThreadCommand;
import dev.openruns.model.ThreadCommandResponse;
import dev.openruns.model.ThreadPartial;
import dev.openruns.model.ThreadPruneResult;
import dev.openruns.model.ThreadRecord;
import dev.openruns.model.ThreadState;
import dev.openruns.model.ThreadStateUpdateResult;
import dev.openruns.model.ThreadStorage;
import dev.openruns.params.ThreadsCountParams;
import dev.openruns.params.ThreadsCreateParams;
import dev.openruns.params.ThreadsGetHistoryParams;
import dev.openruns.params.ThreadsGetParams;
import dev.openruns.params.ThreadsGetStateParams;
import dev.openruns.params.ThreadsJoinStreamParams;
import dev.openruns.params.ThreadsListHistoryParams;
import dev.openruns.params.ThreadsPruneParams;
import dev.openruns.params.ThreadsSearchParams;
import dev.openruns.params.ThreadsStreamEventsParams;
import dev.openruns.params.ThreadsUpdateParams;
import dev.openruns.params.ThreadsUpdateStateParams;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** {@code client.async().threads()}. */
public final class AsyncThreadsApi {
  private static final ObjectReader THREAD_RECORD = Core.reader(new TypeReference<ThreadRecord>() {});
  private static final ObjectReader LIST_THREAD_PARTIAL = Core.reader(new TypeReference<List<ThreadPartial>>() {});
  private static final ObjectReader LONG = Core.reader(new TypeReference<Long>() {});
  private static final ObjectReader THREAD_PRUNE_RESULT = Core.reader(new TypeReference<ThreadPruneResult>() {});
  private static final ObjectReader THREAD_STORAGE = Core.reader(new TypeReference<ThreadStorage>() {});
  private static final ObjectReader THREAD_STATE = Core.reader(new TypeReference<ThreadState>() {});
  private static final ObjectReader THREAD_STATE_UPDATE_RESULT = Core.reader(new TypeReference<ThreadStateUpdateResult>() {});
  private static final ObjectReader LIST_THREAD_STATE = Core.reader(new TypeReference<List<ThreadState>>() {});
  private static final ObjectReader THREAD_COMMAND_RESPONSE = Core.reader(new TypeReference<ThreadCommandResponse>() {});
  private final Core core;

  /**
   * For the client, which makes the only one.
   *
   * @param core what sends the requests
   */
  @SuppressWarnings("exports") // Nobody else has a core to give.
  public AsyncThreadsApi(Core core) {
    this.core = core;
  }

  /**
   * Creates a thread, empty or filled by supersteps; nothing is undone when a superstep fails.
   *
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<ThreadRecord> create() {
    return create(RequestOptions.NONE);
  }

  /**
   * Creates a thread, empty or filled by supersteps; nothing is undone when a superstep fails.
   *
   * @param options what this call does differently
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<ThreadRecord> create(RequestOptions options) {
    return core.callAsync(Operations.THREADS_CREATE, Core.parameters(), options, THREAD_RECORD);
  }

  /**
   * Creates a thread, empty or filled by supersteps; nothing is undone when a superstep fails.
   *
   * @param params the parameters
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<ThreadRecord> create(ThreadsCreateParams params) {
    return create(params, RequestOptions.NONE);
  }

  /**
   * Creates a thread, empty or filled by supersteps; nothing is undone when a superstep fails.
   *
   * @param params the parameters
   * @param options what this call does differently
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<ThreadRecord> create(ThreadsCreateParams params, RequestOptions options) {
    return core.callAsync(Operations.THREADS_CREATE, params.values(), options, THREAD_RECORD);
  }

  /**
   * Finds threads by id, metadata, state and status.
   *
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<List<ThreadPartial>> search() {
    return search(RequestOptions.NONE);
  }

  /**
   * Finds threads by id, metadata, state and status.
   *
   * @param options what this call does differently
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<List<ThreadPartial>> search(RequestOptions options) {
    return core.callAsync(Operations.THREADS_SEARCH, Core.parameters(), options, LIST_THREAD_PARTIAL);
  }

  /**
   * Finds threads by id, metadata, state and status.
   *
   * @param params the parameters
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<List<ThreadPartial>> search(ThreadsSearchParams params) {
    return search(params, RequestOptions.NONE);
  }

  /**
   * Finds threads by id, metadata, state and status.
   *
   * @param params the parameters
   * @param options what this call does differently
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<List<ThreadPartial>> search(ThreadsSearchParams params, RequestOptions options) {
    return core.callAsync(Operations.THREADS_SEARCH, params.values(), options, LIST_THREAD_PARTIAL);
  }

  /**
   * Counts threads by metadata, state and status.
   *
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<Long> count() {
    return count(RequestOptions.NONE);
  }

  /**
   * Counts threads by metadata, state and status.
   *
   * @param options what this call does differently
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<Long> count(RequestOptions options) {
    return core.callAsync(Operations.THREADS_COUNT, Core.parameters(), options, LONG);
  }

  /**
   * Counts threads by metadata, state and status.
   *
   * @param params the parameters
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<Long> count(ThreadsCountParams params) {
    return count(params, RequestOptions.NONE);
  }

  /**
   * Counts threads by metadata, state and status.
   *
   * @param params the parameters
   * @param options what this call does differently
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<Long> count(ThreadsCountParams params, RequestOptions options) {
    return core.callAsync(Operations.THREADS_COUNT, params.values(), options, LONG);
  }

  /**
   * Deletes threads, or their older checkpoints; threads that are missing are skipped. The JavaScript server lacks
   * it.
   *
   * @param params the parameters
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<ThreadPruneResult> prune(ThreadsPruneParams params) {
    return prune(params, RequestOptions.NONE);
  }

  /**
   * Deletes threads, or their older checkpoints; threads that are missing are skipped. The JavaScript server lacks
   * it.
   *
   * @param params the parameters
   * @param options what this call does differently
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<ThreadPruneResult> prune(ThreadsPruneParams params, RequestOptions options) {
    return core.callAsync(Operations.THREADS_PRUNE, params.values(), options, THREAD_PRUNE_RESULT);
  }

  /**
   * Reads a thread with its newest state.
   *
   * @param threadId The id of the thread.
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<ThreadRecord> get(String threadId) {
    return get(threadId, RequestOptions.NONE);
  }

  /**
   * Reads a thread with its newest state.
   *
   * @param threadId The id of the thread.
   * @param options what this call does differently
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<ThreadRecord> get(String threadId, RequestOptions options) {
    return core.callAsync(Operations.THREADS_GET, Core.parameters("thread_id", threadId), options, THREAD_RECORD);
  }

  /**
   * Reads a thread with its newest state.
   *
   * @param params the parameters
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<ThreadRecord> get(ThreadsGetParams params) {
    return get(params, RequestOptions.NONE);
  }

  /**
   * Reads a thread with its newest state.
   *
   * @param params the parameters
   * @param options what this call does differently
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<ThreadRecord> get(ThreadsGetParams params, RequestOptions options) {
    return core.callAsync(Operations.THREADS_GET, params.values(), options, THREAD_RECORD);
  }

  /**
   * Merges metadata into a thread's, one level deep, and sets its time to live.
   *
   * @param threadId The id of the thread.
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<@Nullable ThreadRecord> update(String threadId) {
    return update(threadId, RequestOptions.NONE);
  }

  /**
   * Merges metadata into a thread's, one level deep, and sets its time to live.
   *
   * @param threadId The id of the thread.
   * @param options what this call does differently
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<@Nullable ThreadRecord> update(String threadId, RequestOptions options) {
    return core.callAsync(Operations.THREADS_UPDATE, Core.parameters("thread_id", threadId), options, THREAD_RECORD);
  }

  /**
   * Merges metadata into a thread's, one level deep, and sets its time to live.
   *
   * @param params the parameters
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<@Nullable ThreadRecord> update(ThreadsUpdateParams params) {
    return update(params, RequestOptions.NONE);
  }

  /**
   * Merges metadata into a thread's, one level deep, and sets its time to live.
   *
   * @param params the parameters
   * @param options what this call does differently
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<@Nullable ThreadRecord> update(ThreadsUpdateParams params, RequestOptions options) {
    return core.callAsync(Operations.THREADS_UPDATE, params.values(), options, THREAD_RECORD);
  }

  /**
   * Deletes a thread with its runs, crons and checkpoints, even while a run goes on.
   *
   * @param threadId The id of the thread.
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<@Nullable Void> delete(String threadId) {
    return delete(threadId, RequestOptions.NONE);
  }

  /**
   * Deletes a thread with its runs, crons and checkpoints, even while a run goes on.
   *
   * @param threadId The id of the thread.
   * @param options what this call does differently
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<@Nullable Void> delete(String threadId, RequestOptions options) {
    return core.callAsync(Operations.THREADS_DELETE, Core.parameters("thread_id", threadId), options, null);
  }

  /**
   * Copies a thread with its checkpoints and metadata to a new id; a missing thread is answered with 409.
   *
   * @param threadId The id of the thread.
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<ThreadRecord> copy(String threadId) {
    return copy(threadId, RequestOptions.NONE);
  }

  /**
   * Copies a thread with its checkpoints and metadata to a new id; a missing thread is answered with 409.
   *
   * @param threadId The id of the thread.
   * @param options what this call does differently
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<ThreadRecord> copy(String threadId, RequestOptions options) {
    return core.callAsync(Operations.THREADS_COPY, Core.parameters("thread_id", threadId), options, THREAD_RECORD);
  }

  /**
   * Tells how much a thread occupies in the checkpointer. The JavaScript server lacks it.
   *
   * @param threadId The id of the thread.
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<ThreadStorage> getStorage(String threadId) {
    return getStorage(threadId, RequestOptions.NONE);
  }

  /**
   * Tells how much a thread occupies in the checkpointer. The JavaScript server lacks it.
   *
   * @param threadId The id of the thread.
   * @param options what this call does differently
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<ThreadStorage> getStorage(String threadId, RequestOptions options) {
    return core.callAsync(Operations.THREADS_GET_STORAGE, Core.parameters("thread_id", threadId), options, THREAD_STORAGE);
  }

  /**
   * With {@code checkpointId}: Reads the state that a checkpoint holds; of an unknown checkpoint it is empty.
   *
   * <p>With {@code checkpoint}: Reads the state of a checkpoint that a body names, such as a subgraph's; of an
   * unknown one it is empty.
   *
   * <p>Reads the newest state of a thread; of one that never ran it is empty.
   *
   * @param threadId The id of the thread.
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<ThreadState> getState(String threadId) {
    return getState(threadId, RequestOptions.NONE);
  }

  /**
   * With {@code checkpointId}: Reads the state that a checkpoint holds; of an unknown checkpoint it is empty.
   *
   * <p>With {@code checkpoint}: Reads the state of a checkpoint that a body names, such as a subgraph's; of an
   * unknown one it is empty.
   *
   * <p>Reads the newest state of a thread; of one that never ran it is empty.
   *
   * @param threadId The id of the thread.
   * @param options what this call does differently
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<ThreadState> getState(String threadId, RequestOptions options) {
    return core.callAsync(Operations.THREADS_GET_STATE, Core.parameters("thread_id", threadId), options, THREAD_STATE);
  }

  /**
   * With {@code checkpointId}: Reads the state that a checkpoint holds; of an unknown checkpoint it is empty.
   *
   * <p>With {@code checkpoint}: Reads the state of a checkpoint that a body names, such as a subgraph's; of an
   * unknown one it is empty.
   *
   * <p>Reads the newest state of a thread; of one that never ran it is empty.
   *
   * @param params the parameters
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<ThreadState> getState(ThreadsGetStateParams params) {
    return getState(params, RequestOptions.NONE);
  }

  /**
   * With {@code checkpointId}: Reads the state that a checkpoint holds; of an unknown checkpoint it is empty.
   *
   * <p>With {@code checkpoint}: Reads the state of a checkpoint that a body names, such as a subgraph's; of an
   * unknown one it is empty.
   *
   * <p>Reads the newest state of a thread; of one that never ran it is empty.
   *
   * @param params the parameters
   * @param options what this call does differently
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<ThreadState> getState(ThreadsGetStateParams params, RequestOptions options) {
    return core.callAsync(Operations.THREADS_GET_STATE, params.values(), options, THREAD_STATE);
  }

  /**
   * Writes a checkpoint as if a node had returned the values; the thread has to know its graph, from a run or its
   * metadata.
   *
   * @param threadId The id of the thread.
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<ThreadStateUpdateResult> updateState(String threadId) {
    return updateState(threadId, RequestOptions.NONE);
  }

  /**
   * Writes a checkpoint as if a node had returned the values; the thread has to know its graph, from a run or its
   * metadata.
   *
   * @param threadId The id of the thread.
   * @param options what this call does differently
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<ThreadStateUpdateResult> updateState(String threadId, RequestOptions options) {
    return core.callAsync(Operations.THREADS_UPDATE_STATE, Core.parameters("thread_id", threadId), options, THREAD_STATE_UPDATE_RESULT);
  }

  /**
   * Writes a checkpoint as if a node had returned the values; the thread has to know its graph, from a run or its
   * metadata.
   *
   * @param params the parameters
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<ThreadStateUpdateResult> updateState(ThreadsUpdateStateParams params) {
    return updateState(params, RequestOptions.NONE);
  }

  /**
   * Writes a checkpoint as if a node had returned the values; the thread has to know its graph, from a run or its
   * metadata.
   *
   * @param params the parameters
   * @param options what this call does differently
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<ThreadStateUpdateResult> updateState(ThreadsUpdateStateParams params, RequestOptions options) {
    return core.callAsync(Operations.THREADS_UPDATE_STATE, params.values(), options, THREAD_STATE_UPDATE_RESULT);
  }

  /**
   * Lists the states of a thread, newest first; the other operation of this path can filter them.
   *
   * @param threadId The id of the thread.
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<List<ThreadState>> listHistory(String threadId) {
    return listHistory(threadId, RequestOptions.NONE);
  }

  /**
   * Lists the states of a thread, newest first; the other operation of this path can filter them.
   *
   * @param threadId The id of the thread.
   * @param options what this call does differently
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<List<ThreadState>> listHistory(String threadId, RequestOptions options) {
    return core.callAsync(Operations.THREADS_LIST_HISTORY, Core.parameters("thread_id", threadId), options, LIST_THREAD_STATE);
  }

  /**
   * Lists the states of a thread, newest first; the other operation of this path can filter them.
   *
   * @param params the parameters
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<List<ThreadState>> listHistory(ThreadsListHistoryParams params) {
    return listHistory(params, RequestOptions.NONE);
  }

  /**
   * Lists the states of a thread, newest first; the other operation of this path can filter them.
   *
   * @param params the parameters
   * @param options what this call does differently
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<List<ThreadState>> listHistory(ThreadsListHistoryParams params, RequestOptions options) {
    return core.callAsync(Operations.THREADS_LIST_HISTORY, params.values(), options, LIST_THREAD_STATE);
  }

  /**
   * Lists states of a thread or of a subgraph in it, newest first.
   *
   * @param threadId The id of the thread.
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<List<ThreadState>> getHistory(String threadId) {
    return getHistory(threadId, RequestOptions.NONE);
  }

  /**
   * Lists states of a thread or of a subgraph in it, newest first.
   *
   * @param threadId The id of the thread.
   * @param options what this call does differently
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<List<ThreadState>> getHistory(String threadId, RequestOptions options) {
    return core.callAsync(Operations.THREADS_GET_HISTORY, Core.parameters("thread_id", threadId), options, LIST_THREAD_STATE);
  }

  /**
   * Lists states of a thread or of a subgraph in it, newest first.
   *
   * @param params the parameters
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<List<ThreadState>> getHistory(ThreadsGetHistoryParams params) {
    return getHistory(params, RequestOptions.NONE);
  }

  /**
   * Lists states of a thread or of a subgraph in it, newest first.
   *
   * @param params the parameters
   * @param options what this call does differently
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<List<ThreadState>> getHistory(ThreadsGetHistoryParams params, RequestOptions options) {
    return core.callAsync(Operations.THREADS_GET_HISTORY, params.values(), options, LIST_THREAD_STATE);
  }

  /**
   * Sends the events of every run of the thread, present and to come, until the client closes the connection. A
   * thread that does not exist has a stream without events.
   *
   * @param threadId The id of the thread.
   * @return the events; each subscriber opens a stream
   */
  public Flow.Publisher<ThreadEvent> joinStream(String threadId) {
    return joinStream(threadId, RequestOptions.NONE);
  }

  /**
   * Sends the events of every run of the thread, present and to come, until the client closes the connection. A
   * thread that does not exist has a stream without events.
   *
   * @param threadId The id of the thread.
   * @param options what this call does differently; of those that are not for every call it takes {@code raiseError},
   *     {@code maxReconnects}, {@code idleTimeout}, {@code onReconnect} and {@code maxEventSize}
   * @return the events; each subscriber opens a stream
   */
  public Flow.Publisher<ThreadEvent> joinStream(String threadId, RequestOptions options) {
    return core.publish(Operations.THREADS_JOIN_STREAM, Core.parameters("thread_id", threadId), options, EventReaders.THREAD_EVENT);
  }

  /**
   * Sends the events of every run of the thread, present and to come, until the client closes the connection. A
   * thread that does not exist has a stream without events.
   *
   * @param params the parameters
   * @return the events; each subscriber opens a stream
   */
  public Flow.Publisher<ThreadEvent> joinStream(ThreadsJoinStreamParams params) {
    return joinStream(params, RequestOptions.NONE);
  }

  /**
   * Sends the events of every run of the thread, present and to come, until the client closes the connection. A
   * thread that does not exist has a stream without events.
   *
   * @param params the parameters
   * @param options what this call does differently; of those that are not for every call it takes {@code raiseError},
   *     {@code maxReconnects}, {@code idleTimeout}, {@code onReconnect} and {@code maxEventSize}
   * @return the events; each subscriber opens a stream
   */
  public Flow.Publisher<ThreadEvent> joinStream(ThreadsJoinStreamParams params, RequestOptions options) {
    return core.publish(Operations.THREADS_JOIN_STREAM, params.values(), options, EventReaders.THREAD_EVENT);
  }

  /**
   * Sends what has happened on the thread and what will, until the client closes the connection; it stays open and
   * silent where the thread is unknown. The Python server tells also of runs that no command started: always while
   * they go on, afterwards only if they are resumable, and in their own stream modes only; the JavaScript server does
   * not.
   *
   * @param params the parameters
   * @return the events; each subscriber opens a stream
   */
  public Flow.Publisher<ProtocolEvent> streamEvents(ThreadsStreamEventsParams params) {
    return streamEvents(params, RequestOptions.NONE);
  }

  /**
   * Sends what has happened on the thread and what will, until the client closes the connection; it stays open and
   * silent where the thread is unknown. The Python server tells also of runs that no command started: always while
   * they go on, afterwards only if they are resumable, and in their own stream modes only; the JavaScript server does
   * not.
   *
   * @param params the parameters
   * @param options what this call does differently; of those that are not for every call it takes {@code raiseError},
   *     {@code maxReconnects}, {@code idleTimeout}, {@code onReconnect} and {@code maxEventSize}
   * @return the events; each subscriber opens a stream
   */
  public Flow.Publisher<ProtocolEvent> streamEvents(ThreadsStreamEventsParams params, RequestOptions options) {
    return core.publish(Operations.THREADS_STREAM_EVENTS, params.values(), options, EventReaders.PROTOCOL_EVENT);
  }

  /**
   * Starts a run, answers an interrupt or asks about the thread; what follows is told by the event stream. A command
   * that is well-formed and refused is answered with 200 and {@code type} {@code error}.
   *
   * @param threadId The id of the thread.
   * @param command The body of the request.
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<ThreadCommandResponse> sendCommand(String threadId, ThreadCommand command) {
    return sendCommand(threadId, command, RequestOptions.NONE);
  }

  /**
   * Starts a run, answers an interrupt or asks about the thread; what follows is told by the event stream. A command
   * that is well-formed and refused is answered with 200 and {@code type} {@code error}.
   *
   * @param threadId The id of the thread.
   * @param command The body of the request.
   * @param options what this call does differently
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<ThreadCommandResponse> sendCommand(String threadId, ThreadCommand command, RequestOptions options) {
    return core.callAsync(Operations.THREADS_SEND_COMMAND, Core.parameters("thread_id", threadId, "command", command), options, THREAD_COMMAND_RESPONSE);
  }
}
