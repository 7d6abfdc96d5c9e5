// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.resource;

import com.fasterxml.jackson.databind.JsonNode;
import dev.openruns.RequestOptions;
import dev.openruns.event.RunEvent;
import dev.openruns.internal.Async;
import dev.openruns.model.Run;
import dev.openruns.model.RunBatchItem;
import dev.openruns.model.RunPartial;
import dev.openruns.params.RunsCancelManyParams;
import dev.openruns.params.RunsCancelParams;
import dev.openruns.params.RunsCreateParams;
import dev.openruns.params.RunsJoinParams;
import dev.openruns.params.RunsJoinStreamParams;
import dev.openruns.params.RunsListParams;
import dev.openruns.params.RunsStreamParams;
import dev.openruns.params.RunsWaitParams;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;

/** {@code client.async().runs()}. */
public final class AsyncRunsApi {
  private final Async async;
  private final RunsApi blocking;

  /**
   * For the client, which makes the only one.
   *
   * @param async runs the calls
   * @param blocking the same, blocking
   */
  public AsyncRunsApi(Async async, RunsApi blocking) {
    this.async = async;
    this.blocking = blocking;
  }

  /**
   * With {@code threadId}: Creates a run on a thread and answers at once; the run goes on in the background.
   *
   * <p>Creates a run on a thread of its own and answers at once; the run goes on in the background.
   *
   * @param params the parameters
   * @return what the server answers
   */
  public CompletableFuture<Run> create(RunsCreateParams params) {
    return create(params, RequestOptions.NONE);
  }

  /**
   * With {@code threadId}: Creates a run on a thread and answers at once; the run goes on in the background.
   *
   * <p>Creates a run on a thread of its own and answers at once; the run goes on in the background.
   *
   * @param params the parameters
   * @param options what this call does differently
   * @return what the server answers
   */
  public CompletableFuture<Run> create(RunsCreateParams params, RequestOptions options) {
    return async.call(options, own -> blocking.create(params, own));
  }

  /**
   * Creates several runs, each on a thread of its own, and answers at once.
   *
   * @param runs The body of the request.
   * @return what the server answers
   */
  public CompletableFuture<List<Run>> createBatch(List<RunBatchItem> runs) {
    return createBatch(runs, RequestOptions.NONE);
  }

  /**
   * Creates several runs, each on a thread of its own, and answers at once.
   *
   * @param runs The body of the request.
   * @param options what this call does differently
   * @return what the server answers
   */
  public CompletableFuture<List<Run>> createBatch(List<RunBatchItem> runs, RequestOptions options) {
    return async.call(options, own -> blocking.createBatch(runs, own));
  }

  /**
   * Cancels runs of one thread by their ids, or all runs of a status on all threads. The JavaScript server lacks it.
   *
   * @return what the server answers
   */
  public CompletableFuture<Void> cancelMany() {
    return cancelMany(RequestOptions.NONE);
  }

  /**
   * Cancels runs of one thread by their ids, or all runs of a status on all threads. The JavaScript server lacks it.
   *
   * @param options what this call does differently
   * @return what the server answers
   */
  public CompletableFuture<Void> cancelMany(RequestOptions options) {
    return async.call(options, own -> {
      blocking.cancelMany(own);
      return null;
    });
  }

  /**
   * Cancels runs of one thread by their ids, or all runs of a status on all threads. The JavaScript server lacks it.
   *
   * @param params the parameters
   * @return what the server answers
   */
  public CompletableFuture<Void> cancelMany(RunsCancelManyParams params) {
    return cancelMany(params, RequestOptions.NONE);
  }

  /**
   * Cancels runs of one thread by their ids, or all runs of a status on all threads. The JavaScript server lacks it.
   *
   * @param params the parameters
   * @param options what this call does differently
   * @return what the server answers
   */
  public CompletableFuture<Void> cancelMany(RunsCancelManyParams params, RequestOptions options) {
    return async.call(options, own -> {
      blocking.cancelMany(params, own);
      return null;
    });
  }

  /**
   * With {@code threadId}: Creates a run on a thread and sends its events as they happen, a comment every few seconds
   * in between. A lost stream goes on at the path that {@code Location} names, if the run was created with {@code
   * stream_resumable}.
   *
   * <p>Creates a run on a thread of its own and sends its events as they happen, a comment every few seconds in
   * between. The Python server cannot resume this stream, since it does not serve the path that {@code Location}
   * names.
   *
   * @param params the parameters
   * @return the events; each subscriber opens a stream
   */
  public Flow.Publisher<RunEvent> stream(RunsStreamParams params) {
    return stream(params, RequestOptions.NONE);
  }

  /**
   * With {@code threadId}: Creates a run on a thread and sends its events as they happen, a comment every few seconds
   * in between. A lost stream goes on at the path that {@code Location} names, if the run was created with {@code
   * stream_resumable}.
   *
   * <p>Creates a run on a thread of its own and sends its events as they happen, a comment every few seconds in
   * between. The Python server cannot resume this stream, since it does not serve the path that {@code Location}
   * names.
   *
   * @param params the parameters
   * @param options what this call does differently
   * @return the events; each subscriber opens a stream
   */
  public Flow.Publisher<RunEvent> stream(RunsStreamParams params, RequestOptions options) {
    return async.publish(options, own -> blocking.stream(params, own));
  }

  /**
   * With {@code threadId}: Creates a run on a thread and answers with the thread's state at its end. Status and
   * headers arrive at once, then a newline every few seconds while the run goes on, then the JSON; a run that fails
   * is answered with 200 and {@code __error__}.
   *
   * <p>Creates a run on a thread of its own and answers with the final state. Status and headers arrive at once, then
   * a newline every few seconds while the run goes on, then the JSON; a run that fails is answered with 200 and
   * {@code __error__}.
   *
   * @param params the parameters
   * @return what the server answers
   */
  public CompletableFuture<JsonNode> wait(RunsWaitParams params) {
    return wait(params, RequestOptions.NONE);
  }

  /**
   * With {@code threadId}: Creates a run on a thread and answers with the thread's state at its end. Status and
   * headers arrive at once, then a newline every few seconds while the run goes on, then the JSON; a run that fails
   * is answered with 200 and {@code __error__}.
   *
   * <p>Creates a run on a thread of its own and answers with the final state. Status and headers arrive at once, then
   * a newline every few seconds while the run goes on, then the JSON; a run that fails is answered with 200 and
   * {@code __error__}.
   *
   * @param params the parameters
   * @param options what this call does differently
   * @return what the server answers
   */
  public CompletableFuture<JsonNode> wait(RunsWaitParams params, RequestOptions options) {
    return async.call(options, own -> blocking.wait(params, own));
  }

  /**
   * With {@code threadId}: Creates a run on a thread and answers with the thread's state at its end. Status and
   * headers arrive at once, then a newline every few seconds while the run goes on, then the JSON; a run that fails
   * is answered with 200 and {@code __error__}.
   *
   * <p>Creates a run on a thread of its own and answers with the final state. Status and headers arrive at once, then
   * a newline every few seconds while the run goes on, then the JSON; a run that fails is answered with 200 and
   * {@code __error__}.
   *
   * @param <T> a type of yours for the answer
   * @param params the parameters
   * @param type that type
   * @param options what this call does differently
   * @return what the server answers
   */
  public <T> CompletableFuture<T> wait(RunsWaitParams params, Class<T> type, RequestOptions options) {
    return async.call(options, own -> blocking.wait(params, type, own));
  }

  /**
   * With {@code threadId}: Sends the events of a run from now on, or after {@code Last-Event-ID} if the run was
   * created with {@code stream_resumable}. Of a run that has ended the stream is empty, of an unknown run it is a
   * single {@code error}.
   *
   * <p>Sends the events of a stateless run, like the operation for a run on a thread. The Python server lacks this
   * operation and answers 404.
   *
   * @param runId The id of the run.
   * @return the events; each subscriber opens a stream
   */
  public Flow.Publisher<RunEvent> joinStream(String runId) {
    return joinStream(runId, RequestOptions.NONE);
  }

  /**
   * With {@code threadId}: Sends the events of a run from now on, or after {@code Last-Event-ID} if the run was
   * created with {@code stream_resumable}. Of a run that has ended the stream is empty, of an unknown run it is a
   * single {@code error}.
   *
   * <p>Sends the events of a stateless run, like the operation for a run on a thread. The Python server lacks this
   * operation and answers 404.
   *
   * @param runId The id of the run.
   * @param options what this call does differently
   * @return the events; each subscriber opens a stream
   */
  public Flow.Publisher<RunEvent> joinStream(String runId, RequestOptions options) {
    return async.publish(options, own -> blocking.joinStream(runId, own));
  }

  /**
   * With {@code threadId}: Sends the events of a run from now on, or after {@code Last-Event-ID} if the run was
   * created with {@code stream_resumable}. Of a run that has ended the stream is empty, of an unknown run it is a
   * single {@code error}.
   *
   * <p>Sends the events of a stateless run, like the operation for a run on a thread. The Python server lacks this
   * operation and answers 404.
   *
   * @param params the parameters
   * @return the events; each subscriber opens a stream
   */
  public Flow.Publisher<RunEvent> joinStream(RunsJoinStreamParams params) {
    return joinStream(params, RequestOptions.NONE);
  }

  /**
   * With {@code threadId}: Sends the events of a run from now on, or after {@code Last-Event-ID} if the run was
   * created with {@code stream_resumable}. Of a run that has ended the stream is empty, of an unknown run it is a
   * single {@code error}.
   *
   * <p>Sends the events of a stateless run, like the operation for a run on a thread. The Python server lacks this
   * operation and answers 404.
   *
   * @param params the parameters
   * @param options what this call does differently
   * @return the events; each subscriber opens a stream
   */
  public Flow.Publisher<RunEvent> joinStream(RunsJoinStreamParams params, RequestOptions options) {
    return async.publish(options, own -> blocking.joinStream(params, own));
  }

  /**
   * Lists the runs of a thread, newest first.
   *
   * @param threadId The id of the thread.
   * @return what the server answers
   */
  public CompletableFuture<List<RunPartial>> list(String threadId) {
    return list(threadId, RequestOptions.NONE);
  }

  /**
   * Lists the runs of a thread, newest first.
   *
   * @param threadId The id of the thread.
   * @param options what this call does differently
   * @return what the server answers
   */
  public CompletableFuture<List<RunPartial>> list(String threadId, RequestOptions options) {
    return async.call(options, own -> blocking.list(threadId, own));
  }

  /**
   * Lists the runs of a thread, newest first.
   *
   * @param params the parameters
   * @return what the server answers
   */
  public CompletableFuture<List<RunPartial>> list(RunsListParams params) {
    return list(params, RequestOptions.NONE);
  }

  /**
   * Lists the runs of a thread, newest first.
   *
   * @param params the parameters
   * @param options what this call does differently
   * @return what the server answers
   */
  public CompletableFuture<List<RunPartial>> list(RunsListParams params, RequestOptions options) {
    return async.call(options, own -> blocking.list(params, own));
  }

  /**
   * Reads a run of a thread.
   *
   * @param threadId The id of the thread.
   * @param runId The id of the run.
   * @return what the server answers
   */
  public CompletableFuture<Run> get(String threadId, String runId) {
    return get(threadId, runId, RequestOptions.NONE);
  }

  /**
   * Reads a run of a thread.
   *
   * @param threadId The id of the thread.
   * @param runId The id of the run.
   * @param options what this call does differently
   * @return what the server answers
   */
  public CompletableFuture<Run> get(String threadId, String runId, RequestOptions options) {
    return async.call(options, own -> blocking.get(threadId, runId, own));
  }

  /**
   * Deletes a run of any status with its checkpoints; the thread's {@code values} stay as they are.
   *
   * @param threadId The id of the thread.
   * @param runId The id of the run.
   * @return what the server answers
   */
  public CompletableFuture<Void> delete(String threadId, String runId) {
    return delete(threadId, runId, RequestOptions.NONE);
  }

  /**
   * Deletes a run of any status with its checkpoints; the thread's {@code values} stay as they are.
   *
   * @param threadId The id of the thread.
   * @param runId The id of the run.
   * @param options what this call does differently
   * @return what the server answers
   */
  public CompletableFuture<Void> delete(String threadId, String runId, RequestOptions options) {
    return async.call(options, own -> {
      blocking.delete(threadId, runId, own);
      return null;
    });
  }

  /**
   * Waits for a run and answers like the operation that creates and waits; of a run that has ended it answers with
   * the thread's present state. A run that is unknown is answered with 200 and {@code __error__}.
   *
   * @param threadId The id of the thread.
   * @param runId The id of the run.
   * @return what the server answers
   */
  public CompletableFuture<JsonNode> join(String threadId, String runId) {
    return join(threadId, runId, RequestOptions.NONE);
  }

  /**
   * Waits for a run and answers like the operation that creates and waits; of a run that has ended it answers with
   * the thread's present state. A run that is unknown is answered with 200 and {@code __error__}.
   *
   * @param threadId The id of the thread.
   * @param runId The id of the run.
   * @param options what this call does differently
   * @return what the server answers
   */
  public CompletableFuture<JsonNode> join(String threadId, String runId, RequestOptions options) {
    return async.call(options, own -> blocking.join(threadId, runId, own));
  }

  /**
   * Waits for a run and answers like the operation that creates and waits; of a run that has ended it answers with
   * the thread's present state. A run that is unknown is answered with 200 and {@code __error__}.
   *
   * @param <T> a type of yours for the answer
   * @param threadId The id of the thread.
   * @param runId The id of the run.
   * @param type that type
   * @param options what this call does differently
   * @return what the server answers
   */
  public <T> CompletableFuture<T> join(String threadId, String runId, Class<T> type, RequestOptions options) {
    return async.call(options, own -> blocking.join(threadId, runId, type, own));
  }

  /**
   * Waits for a run and answers like the operation that creates and waits; of a run that has ended it answers with
   * the thread's present state. A run that is unknown is answered with 200 and {@code __error__}.
   *
   * @param params the parameters
   * @return what the server answers
   */
  public CompletableFuture<JsonNode> join(RunsJoinParams params) {
    return join(params, RequestOptions.NONE);
  }

  /**
   * Waits for a run and answers like the operation that creates and waits; of a run that has ended it answers with
   * the thread's present state. A run that is unknown is answered with 200 and {@code __error__}.
   *
   * @param params the parameters
   * @param options what this call does differently
   * @return what the server answers
   */
  public CompletableFuture<JsonNode> join(RunsJoinParams params, RequestOptions options) {
    return async.call(options, own -> blocking.join(params, own));
  }

  /**
   * Waits for a run and answers like the operation that creates and waits; of a run that has ended it answers with
   * the thread's present state. A run that is unknown is answered with 200 and {@code __error__}.
   *
   * @param <T> a type of yours for the answer
   * @param params the parameters
   * @param type that type
   * @param options what this call does differently
   * @return what the server answers
   */
  public <T> CompletableFuture<T> join(RunsJoinParams params, Class<T> type, RequestOptions options) {
    return async.call(options, own -> blocking.join(params, type, own));
  }

  /**
   * Cancels a run that is pending or running, and waits for it to stop if asked to.
   *
   * @param threadId The id of the thread.
   * @param runId The id of the run.
   * @return what the server answers
   */
  public CompletableFuture<Optional<JsonNode>> cancel(String threadId, String runId) {
    return cancel(threadId, runId, RequestOptions.NONE);
  }

  /**
   * Cancels a run that is pending or running, and waits for it to stop if asked to.
   *
   * @param threadId The id of the thread.
   * @param runId The id of the run.
   * @param options what this call does differently
   * @return what the server answers
   */
  public CompletableFuture<Optional<JsonNode>> cancel(String threadId, String runId, RequestOptions options) {
    return async.call(options, own -> blocking.cancel(threadId, runId, own));
  }

  /**
   * Cancels a run that is pending or running, and waits for it to stop if asked to.
   *
   * @param params the parameters
   * @return what the server answers
   */
  public CompletableFuture<Optional<JsonNode>> cancel(RunsCancelParams params) {
    return cancel(params, RequestOptions.NONE);
  }

  /**
   * Cancels a run that is pending or running, and waits for it to stop if asked to.
   *
   * @param params the parameters
   * @param options what this call does differently
   * @return what the server answers
   */
  public CompletableFuture<Optional<JsonNode>> cancel(RunsCancelParams params, RequestOptions options) {
    return async.call(options, own -> blocking.cancel(params, own));
  }
}
