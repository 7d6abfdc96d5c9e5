// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.resource;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.openruns.RequestOptions;
import dev.openruns.RunResult;
import dev.openruns.RunStream;
import dev.openruns.event.RunEvent;
import dev.openruns.internal.Core;
import dev.openruns.internal.EventReaders;
import dev.openruns.internal.Operations;
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

/** {@code client.runs()}. */
public final class RunsApi {
  private static final ObjectReader RUN = Core.reader(new TypeReference<Run>() {});
  private static final ObjectReader LIST_RUN = Core.reader(new TypeReference<List<Run>>() {});
  private static final ObjectReader JSON_NODE = Core.reader(new TypeReference<JsonNode>() {});
  private static final ObjectReader LIST_RUN_PARTIAL = Core.reader(new TypeReference<List<RunPartial>>() {});
  private final Core core;

  /**
   * For the client, which makes the only one.
   *
   * @param core what sends the requests
   */
  @SuppressWarnings("exports") // Nobody else has a core to give.
  public RunsApi(Core core) {
    this.core = core;
  }

  /**
   * With {@code threadId}: Creates a run on a thread and answers at once; the run goes on in the background.
   *
   * <p>Creates a run on a thread of its own and answers at once; the run goes on in the background.
   *
   * @param params the parameters
   * @return what the server answers
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public Run create(RunsCreateParams params) {
    return create(params, RequestOptions.NONE);
  }

  /**
   * With {@code threadId}: Creates a run on a thread and answers at once; the run goes on in the background.
   *
   * <p>Creates a run on a thread of its own and answers at once; the run goes on in the background.
   *
   * @param params the parameters
   * @param options what this call does differently; of those that are not for every call it takes {@code
   *     onRunCreated}
   * @return what the server answers
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public Run create(RunsCreateParams params, RequestOptions options) {
    return core.<Run>call(Operations.RUNS_CREATE, params.values(), options, RUN);
  }

  /**
   * Creates several runs, each on a thread of its own, and answers at once.
   *
   * @param runs The body of the request.
   * @return what the server answers
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public List<Run> createBatch(List<RunBatchItem> runs) {
    return createBatch(runs, RequestOptions.NONE);
  }

  /**
   * Creates several runs, each on a thread of its own, and answers at once.
   *
   * @param runs The body of the request.
   * @param options what this call does differently
   * @return what the server answers
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public List<Run> createBatch(List<RunBatchItem> runs, RequestOptions options) {
    return core.<List<Run>>call(Operations.RUNS_CREATE_BATCH, Core.parameters("runs", runs), options, LIST_RUN);
  }

  /**
   * Cancels runs of one thread by their ids, or all runs of a status on all threads. The JavaScript server lacks it.
   *
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public void cancelMany() {
    cancelMany(RequestOptions.NONE);
  }

  /**
   * Cancels runs of one thread by their ids, or all runs of a status on all threads. The JavaScript server lacks it.
   *
   * @param options what this call does differently
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public void cancelMany(RequestOptions options) {
    core.call(Operations.RUNS_CANCEL_MANY, Core.parameters(), options, null);
  }

  /**
   * Cancels runs of one thread by their ids, or all runs of a status on all threads. The JavaScript server lacks it.
   *
   * @param params the parameters
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public void cancelMany(RunsCancelManyParams params) {
    cancelMany(params, RequestOptions.NONE);
  }

  /**
   * Cancels runs of one thread by their ids, or all runs of a status on all threads. The JavaScript server lacks it.
   *
   * @param params the parameters
   * @param options what this call does differently
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public void cancelMany(RunsCancelManyParams params, RequestOptions options) {
    core.call(Operations.RUNS_CANCEL_MANY, params.values(), options, null);
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
   * @return the events, to be closed
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public RunStream<RunEvent> stream(RunsStreamParams params) {
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
   * @param options what this call does differently; of those that are not for every call it takes {@code
   *     onRunCreated}, {@code raiseError}, {@code maxReconnects}, {@code idleTimeout}, {@code onReconnect} and {@code
   *     maxEventSize}
   * @return the events, to be closed
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public RunStream<RunEvent> stream(RunsStreamParams params, RequestOptions options) {
    return core.stream(Operations.RUNS_STREAM, params.values(), options, EventReaders.RUN_EVENT);
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
   * @return what the run ended with
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public RunResult<JsonNode> wait(RunsWaitParams params) {
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
   * @param options what this call does differently; of those that are not for every call it takes {@code
   *     onRunCreated}, {@code raiseError}, {@code maxReconnects} and {@code idleTimeout}
   * @return what the run ended with
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public RunResult<JsonNode> wait(RunsWaitParams params, RequestOptions options) {
    return core.wait(Operations.RUNS_WAIT, params.values(), options, JSON_NODE);
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
   * @return what the run ended with
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public RunResult<JsonNode> waitFor(RunsWaitParams params) {
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
   * @param options what this call does differently; of those that are not for every call it takes {@code
   *     onRunCreated}, {@code raiseError}, {@code maxReconnects} and {@code idleTimeout}
   * @return what the run ended with
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public RunResult<JsonNode> waitFor(RunsWaitParams params, RequestOptions options) {
    return wait(params, options);
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
   * @return what the run ended with
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public <T> RunResult<T> wait(RunsWaitParams params, Class<T> type) {
    return wait(params, type, RequestOptions.NONE);
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
   * @param options what this call does differently; of those that are not for every call it takes {@code
   *     onRunCreated}, {@code raiseError}, {@code maxReconnects} and {@code idleTimeout}
   * @return what the run ended with
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public <T> RunResult<T> wait(RunsWaitParams params, Class<T> type, RequestOptions options) {
    return core.wait(Operations.RUNS_WAIT, params.values(), options, core.readerOf(type));
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
   * @return what the run ended with
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public <T> RunResult<T> waitFor(RunsWaitParams params, Class<T> type) {
    return wait(params, type, RequestOptions.NONE);
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
   * @param options what this call does differently; of those that are not for every call it takes {@code
   *     onRunCreated}, {@code raiseError}, {@code maxReconnects} and {@code idleTimeout}
   * @return what the run ended with
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public <T> RunResult<T> waitFor(RunsWaitParams params, Class<T> type, RequestOptions options) {
    return wait(params, type, options);
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
   * @return what the run ended with
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public <T> RunResult<T> wait(RunsWaitParams params, TypeReference<T> type) {
    return wait(params, type, RequestOptions.NONE);
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
   * @param options what this call does differently; of those that are not for every call it takes {@code
   *     onRunCreated}, {@code raiseError}, {@code maxReconnects} and {@code idleTimeout}
   * @return what the run ended with
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public <T> RunResult<T> wait(RunsWaitParams params, TypeReference<T> type, RequestOptions options) {
    return core.wait(Operations.RUNS_WAIT, params.values(), options, core.readerOf(type));
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
   * @return what the run ended with
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public <T> RunResult<T> waitFor(RunsWaitParams params, TypeReference<T> type) {
    return wait(params, type, RequestOptions.NONE);
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
   * @param options what this call does differently; of those that are not for every call it takes {@code
   *     onRunCreated}, {@code raiseError}, {@code maxReconnects} and {@code idleTimeout}
   * @return what the run ended with
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public <T> RunResult<T> waitFor(RunsWaitParams params, TypeReference<T> type, RequestOptions options) {
    return wait(params, type, options);
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
   * @return the events, to be closed
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public RunStream<RunEvent> joinStream(String runId) {
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
   * @param options what this call does differently; of those that are not for every call it takes {@code raiseError},
   *     {@code maxReconnects}, {@code idleTimeout}, {@code onReconnect} and {@code maxEventSize}
   * @return the events, to be closed
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public RunStream<RunEvent> joinStream(String runId, RequestOptions options) {
    return core.stream(Operations.RUNS_JOIN_STREAM, Core.parameters("run_id", runId), options, EventReaders.RUN_EVENT);
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
   * @return the events, to be closed
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public RunStream<RunEvent> joinStream(RunsJoinStreamParams params) {
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
   * @param options what this call does differently; of those that are not for every call it takes {@code raiseError},
   *     {@code maxReconnects}, {@code idleTimeout}, {@code onReconnect} and {@code maxEventSize}
   * @return the events, to be closed
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public RunStream<RunEvent> joinStream(RunsJoinStreamParams params, RequestOptions options) {
    return core.stream(Operations.RUNS_JOIN_STREAM, params.values(), options, EventReaders.RUN_EVENT);
  }

  /**
   * Lists the runs of a thread, newest first.
   *
   * @param threadId The id of the thread.
   * @return what the server answers
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public List<RunPartial> list(String threadId) {
    return list(threadId, RequestOptions.NONE);
  }

  /**
   * Lists the runs of a thread, newest first.
   *
   * @param threadId The id of the thread.
   * @param options what this call does differently
   * @return what the server answers
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public List<RunPartial> list(String threadId, RequestOptions options) {
    return core.<List<RunPartial>>call(Operations.RUNS_LIST, Core.parameters("thread_id", threadId), options, LIST_RUN_PARTIAL);
  }

  /**
   * Lists the runs of a thread, newest first.
   *
   * @param params the parameters
   * @return what the server answers
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public List<RunPartial> list(RunsListParams params) {
    return list(params, RequestOptions.NONE);
  }

  /**
   * Lists the runs of a thread, newest first.
   *
   * @param params the parameters
   * @param options what this call does differently
   * @return what the server answers
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public List<RunPartial> list(RunsListParams params, RequestOptions options) {
    return core.<List<RunPartial>>call(Operations.RUNS_LIST, params.values(), options, LIST_RUN_PARTIAL);
  }

  /**
   * Reads a run of a thread.
   *
   * @param threadId The id of the thread.
   * @param runId The id of the run.
   * @return what the server answers
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public Run get(String threadId, String runId) {
    return get(threadId, runId, RequestOptions.NONE);
  }

  /**
   * Reads a run of a thread.
   *
   * @param threadId The id of the thread.
   * @param runId The id of the run.
   * @param options what this call does differently
   * @return what the server answers
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public Run get(String threadId, String runId, RequestOptions options) {
    return core.<Run>call(Operations.RUNS_GET, Core.parameters("thread_id", threadId, "run_id", runId), options, RUN);
  }

  /**
   * Deletes a run of any status with its checkpoints; the thread's {@code values} stay as they are.
   *
   * @param threadId The id of the thread.
   * @param runId The id of the run.
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public void delete(String threadId, String runId) {
    delete(threadId, runId, RequestOptions.NONE);
  }

  /**
   * Deletes a run of any status with its checkpoints; the thread's {@code values} stay as they are.
   *
   * @param threadId The id of the thread.
   * @param runId The id of the run.
   * @param options what this call does differently
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public void delete(String threadId, String runId, RequestOptions options) {
    core.call(Operations.RUNS_DELETE, Core.parameters("thread_id", threadId, "run_id", runId), options, null);
  }

  /**
   * Waits for a run and answers like the operation that creates and waits; of a run that has ended it answers with
   * the thread's present state. A run that is unknown is answered with 200 and {@code __error__}.
   *
   * @param threadId The id of the thread.
   * @param runId The id of the run.
   * @return what the run ended with
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public RunResult<JsonNode> join(String threadId, String runId) {
    return join(threadId, runId, RequestOptions.NONE);
  }

  /**
   * Waits for a run and answers like the operation that creates and waits; of a run that has ended it answers with
   * the thread's present state. A run that is unknown is answered with 200 and {@code __error__}.
   *
   * @param threadId The id of the thread.
   * @param runId The id of the run.
   * @param options what this call does differently; of those that are not for every call it takes {@code raiseError},
   *     {@code maxReconnects} and {@code idleTimeout}
   * @return what the run ended with
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public RunResult<JsonNode> join(String threadId, String runId, RequestOptions options) {
    return core.wait(Operations.RUNS_JOIN, Core.parameters("thread_id", threadId, "run_id", runId), options, JSON_NODE);
  }

  /**
   * Waits for a run and answers like the operation that creates and waits; of a run that has ended it answers with
   * the thread's present state. A run that is unknown is answered with 200 and {@code __error__}.
   *
   * @param <T> a type of yours for the answer
   * @param threadId The id of the thread.
   * @param runId The id of the run.
   * @param type that type
   * @return what the run ended with
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public <T> RunResult<T> join(String threadId, String runId, Class<T> type) {
    return join(threadId, runId, type, RequestOptions.NONE);
  }

  /**
   * Waits for a run and answers like the operation that creates and waits; of a run that has ended it answers with
   * the thread's present state. A run that is unknown is answered with 200 and {@code __error__}.
   *
   * @param <T> a type of yours for the answer
   * @param threadId The id of the thread.
   * @param runId The id of the run.
   * @param type that type
   * @param options what this call does differently; of those that are not for every call it takes {@code raiseError},
   *     {@code maxReconnects} and {@code idleTimeout}
   * @return what the run ended with
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public <T> RunResult<T> join(String threadId, String runId, Class<T> type, RequestOptions options) {
    return core.wait(Operations.RUNS_JOIN, Core.parameters("thread_id", threadId, "run_id", runId), options, core.readerOf(type));
  }

  /**
   * Waits for a run and answers like the operation that creates and waits; of a run that has ended it answers with
   * the thread's present state. A run that is unknown is answered with 200 and {@code __error__}.
   *
   * @param <T> a type of yours for the answer
   * @param threadId The id of the thread.
   * @param runId The id of the run.
   * @param type that type
   * @return what the run ended with
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public <T> RunResult<T> join(String threadId, String runId, TypeReference<T> type) {
    return join(threadId, runId, type, RequestOptions.NONE);
  }

  /**
   * Waits for a run and answers like the operation that creates and waits; of a run that has ended it answers with
   * the thread's present state. A run that is unknown is answered with 200 and {@code __error__}.
   *
   * @param <T> a type of yours for the answer
   * @param threadId The id of the thread.
   * @param runId The id of the run.
   * @param type that type
   * @param options what this call does differently; of those that are not for every call it takes {@code raiseError},
   *     {@code maxReconnects} and {@code idleTimeout}
   * @return what the run ended with
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public <T> RunResult<T> join(String threadId, String runId, TypeReference<T> type, RequestOptions options) {
    return core.wait(Operations.RUNS_JOIN, Core.parameters("thread_id", threadId, "run_id", runId), options, core.readerOf(type));
  }

  /**
   * Waits for a run and answers like the operation that creates and waits; of a run that has ended it answers with
   * the thread's present state. A run that is unknown is answered with 200 and {@code __error__}.
   *
   * @param params the parameters
   * @return what the run ended with
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public RunResult<JsonNode> join(RunsJoinParams params) {
    return join(params, RequestOptions.NONE);
  }

  /**
   * Waits for a run and answers like the operation that creates and waits; of a run that has ended it answers with
   * the thread's present state. A run that is unknown is answered with 200 and {@code __error__}.
   *
   * @param params the parameters
   * @param options what this call does differently; of those that are not for every call it takes {@code raiseError},
   *     {@code maxReconnects} and {@code idleTimeout}
   * @return what the run ended with
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public RunResult<JsonNode> join(RunsJoinParams params, RequestOptions options) {
    return core.wait(Operations.RUNS_JOIN, params.values(), options, JSON_NODE);
  }

  /**
   * Waits for a run and answers like the operation that creates and waits; of a run that has ended it answers with
   * the thread's present state. A run that is unknown is answered with 200 and {@code __error__}.
   *
   * @param <T> a type of yours for the answer
   * @param params the parameters
   * @param type that type
   * @return what the run ended with
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public <T> RunResult<T> join(RunsJoinParams params, Class<T> type) {
    return join(params, type, RequestOptions.NONE);
  }

  /**
   * Waits for a run and answers like the operation that creates and waits; of a run that has ended it answers with
   * the thread's present state. A run that is unknown is answered with 200 and {@code __error__}.
   *
   * @param <T> a type of yours for the answer
   * @param params the parameters
   * @param type that type
   * @param options what this call does differently; of those that are not for every call it takes {@code raiseError},
   *     {@code maxReconnects} and {@code idleTimeout}
   * @return what the run ended with
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public <T> RunResult<T> join(RunsJoinParams params, Class<T> type, RequestOptions options) {
    return core.wait(Operations.RUNS_JOIN, params.values(), options, core.readerOf(type));
  }

  /**
   * Waits for a run and answers like the operation that creates and waits; of a run that has ended it answers with
   * the thread's present state. A run that is unknown is answered with 200 and {@code __error__}.
   *
   * @param <T> a type of yours for the answer
   * @param params the parameters
   * @param type that type
   * @return what the run ended with
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public <T> RunResult<T> join(RunsJoinParams params, TypeReference<T> type) {
    return join(params, type, RequestOptions.NONE);
  }

  /**
   * Waits for a run and answers like the operation that creates and waits; of a run that has ended it answers with
   * the thread's present state. A run that is unknown is answered with 200 and {@code __error__}.
   *
   * @param <T> a type of yours for the answer
   * @param params the parameters
   * @param type that type
   * @param options what this call does differently; of those that are not for every call it takes {@code raiseError},
   *     {@code maxReconnects} and {@code idleTimeout}
   * @return what the run ended with
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public <T> RunResult<T> join(RunsJoinParams params, TypeReference<T> type, RequestOptions options) {
    return core.wait(Operations.RUNS_JOIN, params.values(), options, core.readerOf(type));
  }

  /**
   * Cancels a run that is pending or running, and waits for it to stop if asked to.
   *
   * @param threadId The id of the thread.
   * @param runId The id of the run.
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public void cancel(String threadId, String runId) {
    cancel(threadId, runId, RequestOptions.NONE);
  }

  /**
   * Cancels a run that is pending or running, and waits for it to stop if asked to.
   *
   * @param threadId The id of the thread.
   * @param runId The id of the run.
   * @param options what this call does differently; of those that are not for every call it takes {@code raiseError},
   *     {@code maxReconnects} and {@code idleTimeout}
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public void cancel(String threadId, String runId, RequestOptions options) {
    core.call(Operations.RUNS_CANCEL, Core.parameters("thread_id", threadId, "run_id", runId), options, null);
  }

  /**
   * Cancels a run that is pending or running, and waits for it to stop if asked to.
   *
   * @param params the parameters
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public void cancel(RunsCancelParams params) {
    cancel(params, RequestOptions.NONE);
  }

  /**
   * Cancels a run that is pending or running, and waits for it to stop if asked to.
   *
   * @param params the parameters
   * @param options what this call does differently; of those that are not for every call it takes {@code raiseError},
   *     {@code maxReconnects} and {@code idleTimeout}
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public void cancel(RunsCancelParams params, RequestOptions options) {
    core.call(Operations.RUNS_CANCEL, params.values(), options, null);
  }
}
