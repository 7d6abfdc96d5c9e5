// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.resource;

import dev.openruns.RequestOptions;
import dev.openruns.internal.Async;
import dev.openruns.model.Cron;
import dev.openruns.model.CronPartial;
import dev.openruns.params.CronsCountParams;
import dev.openruns.params.CronsCreateForThreadParams;
import dev.openruns.params.CronsCreateParams;
import dev.openruns.params.CronsSearchParams;
import dev.openruns.params.CronsUpdateParams;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** {@code client.async().crons()}. */
public final class AsyncCronsApi {
  private final Async async;
  private final CronsApi blocking;

  /**
   * For the client, which makes the only one.
   *
   * @param async runs the calls
   * @param blocking the same, blocking
   */
  public AsyncCronsApi(Async async, CronsApi blocking) {
    this.async = async;
    this.blocking = blocking;
  }

  /**
   * Creates a cron that runs on a new thread each time.
   *
   * @param params the parameters
   * @return what the server answers
   */
  public CompletableFuture<Cron> create(CronsCreateParams params) {
    return create(params, RequestOptions.NONE);
  }

  /**
   * Creates a cron that runs on a new thread each time.
   *
   * @param params the parameters
   * @param options what this call does differently
   * @return what the server answers
   */
  public CompletableFuture<Cron> create(CronsCreateParams params, RequestOptions options) {
    return async.call(options, own -> blocking.create(params, own));
  }

  /**
   * Creates a cron that runs on the same thread each time.
   *
   * @param params the parameters
   * @return what the server answers
   */
  public CompletableFuture<Cron> createForThread(CronsCreateForThreadParams params) {
    return createForThread(params, RequestOptions.NONE);
  }

  /**
   * Creates a cron that runs on the same thread each time.
   *
   * @param params the parameters
   * @param options what this call does differently
   * @return what the server answers
   */
  public CompletableFuture<Cron> createForThread(CronsCreateForThreadParams params, RequestOptions options) {
    return async.call(options, own -> blocking.createForThread(params, own));
  }

  /**
   * Finds crons by assistant, thread and metadata; <code>{}</code> lists them all, page by page.
   *
   * @return what the server answers
   */
  public CompletableFuture<List<CronPartial>> search() {
    return search(RequestOptions.NONE);
  }

  /**
   * Finds crons by assistant, thread and metadata; <code>{}</code> lists them all, page by page.
   *
   * @param options what this call does differently
   * @return what the server answers
   */
  public CompletableFuture<List<CronPartial>> search(RequestOptions options) {
    return async.call(options, own -> blocking.search(own));
  }

  /**
   * Finds crons by assistant, thread and metadata; <code>{}</code> lists them all, page by page.
   *
   * @param params the parameters
   * @return what the server answers
   */
  public CompletableFuture<List<CronPartial>> search(CronsSearchParams params) {
    return search(params, RequestOptions.NONE);
  }

  /**
   * Finds crons by assistant, thread and metadata; <code>{}</code> lists them all, page by page.
   *
   * @param params the parameters
   * @param options what this call does differently
   * @return what the server answers
   */
  public CompletableFuture<List<CronPartial>> search(CronsSearchParams params, RequestOptions options) {
    return async.call(options, own -> blocking.search(params, own));
  }

  /**
   * Counts crons by assistant, thread and metadata.
   *
   * @return what the server answers
   */
  public CompletableFuture<Long> count() {
    return count(RequestOptions.NONE);
  }

  /**
   * Counts crons by assistant, thread and metadata.
   *
   * @param options what this call does differently
   * @return what the server answers
   */
  public CompletableFuture<Long> count(RequestOptions options) {
    return async.call(options, own -> blocking.count(own));
  }

  /**
   * Counts crons by assistant, thread and metadata.
   *
   * @param params the parameters
   * @return what the server answers
   */
  public CompletableFuture<Long> count(CronsCountParams params) {
    return count(params, RequestOptions.NONE);
  }

  /**
   * Counts crons by assistant, thread and metadata.
   *
   * @param params the parameters
   * @param options what this call does differently
   * @return what the server answers
   */
  public CompletableFuture<Long> count(CronsCountParams params, RequestOptions options) {
    return async.call(options, own -> blocking.count(params, own));
  }

  /**
   * Reads a cron.
   *
   * @param cronId The id of the cron.
   * @return what the server answers
   */
  public CompletableFuture<Cron> get(String cronId) {
    return get(cronId, RequestOptions.NONE);
  }

  /**
   * Reads a cron.
   *
   * @param cronId The id of the cron.
   * @param options what this call does differently
   * @return what the server answers
   */
  public CompletableFuture<Cron> get(String cronId, RequestOptions options) {
    return async.call(options, own -> blocking.get(cronId, own));
  }

  /**
   * Changes a cron and what its runs are created with; the assistant stays.
   *
   * @param cronId The id of the cron.
   * @return what the server answers
   */
  public CompletableFuture<Cron> update(String cronId) {
    return update(cronId, RequestOptions.NONE);
  }

  /**
   * Changes a cron and what its runs are created with; the assistant stays.
   *
   * @param cronId The id of the cron.
   * @param options what this call does differently
   * @return what the server answers
   */
  public CompletableFuture<Cron> update(String cronId, RequestOptions options) {
    return async.call(options, own -> blocking.update(cronId, own));
  }

  /**
   * Changes a cron and what its runs are created with; the assistant stays.
   *
   * @param params the parameters
   * @return what the server answers
   */
  public CompletableFuture<Cron> update(CronsUpdateParams params) {
    return update(params, RequestOptions.NONE);
  }

  /**
   * Changes a cron and what its runs are created with; the assistant stays.
   *
   * @param params the parameters
   * @param options what this call does differently
   * @return what the server answers
   */
  public CompletableFuture<Cron> update(CronsUpdateParams params, RequestOptions options) {
    return async.call(options, own -> blocking.update(params, own));
  }

  /**
   * Deletes a cron; runs that it created go on.
   *
   * @param cronId The id of the cron.
   * @return what the server answers
   */
  public CompletableFuture<Void> delete(String cronId) {
    return delete(cronId, RequestOptions.NONE);
  }

  /**
   * Deletes a cron; runs that it created go on.
   *
   * @param cronId The id of the cron.
   * @param options what this call does differently
   * @return what the server answers
   */
  public CompletableFuture<Void> delete(String cronId, RequestOptions options) {
    return async.call(options, own -> {
      blocking.delete(cronId, own);
      return null;
    });
  }
}
