// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.resource;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.openruns.RequestOptions;
import dev.openruns.internal.Core;
import dev.openruns.internal.Operations;
import dev.openruns.model.Cron;
import dev.openruns.model.CronPartial;
import dev.openruns.params.CronsCountParams;
import dev.openruns.params.CronsCreateForThreadParams;
import dev.openruns.params.CronsCreateParams;
import dev.openruns.params.CronsSearchParams;
import dev.openruns.params.CronsUpdateParams;
import java.util.List;

/** {@code client.crons()}. */
public final class CronsApi {
  private static final ObjectReader CRON = Core.reader(new TypeReference<Cron>() {});
  private static final ObjectReader LIST_CRON_PARTIAL = Core.reader(new TypeReference<List<CronPartial>>() {});
  private static final ObjectReader LONG = Core.reader(new TypeReference<Long>() {});
  private final Core core;

  /**
   * For the client, which makes the only one.
   *
   * @param core what sends the requests
   */
  @SuppressWarnings("exports") // Nobody else has a core to give.
  public CronsApi(Core core) {
    this.core = core;
  }

  /**
   * Creates a cron that runs on a new thread each time.
   *
   * @param params the parameters
   * @return what the server answers
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public Cron create(CronsCreateParams params) {
    return create(params, RequestOptions.NONE);
  }

  /**
   * Creates a cron that runs on a new thread each time.
   *
   * @param params the parameters
   * @param options what this call does differently
   * @return what the server answers
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public Cron create(CronsCreateParams params, RequestOptions options) {
    return core.<Cron>call(Operations.CRONS_CREATE, params.values(), options, CRON);
  }

  /**
   * Creates a cron that runs on the same thread each time.
   *
   * @param params the parameters
   * @return what the server answers
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public Cron createForThread(CronsCreateForThreadParams params) {
    return createForThread(params, RequestOptions.NONE);
  }

  /**
   * Creates a cron that runs on the same thread each time.
   *
   * @param params the parameters
   * @param options what this call does differently
   * @return what the server answers
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public Cron createForThread(CronsCreateForThreadParams params, RequestOptions options) {
    return core.<Cron>call(Operations.CRONS_CREATE_FOR_THREAD, params.values(), options, CRON);
  }

  /**
   * Finds crons by assistant, thread and metadata; <code>{}</code> lists them all, page by page.
   *
   * @return what the server answers
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public List<CronPartial> search() {
    return search(RequestOptions.NONE);
  }

  /**
   * Finds crons by assistant, thread and metadata; <code>{}</code> lists them all, page by page.
   *
   * @param options what this call does differently
   * @return what the server answers
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public List<CronPartial> search(RequestOptions options) {
    return core.<List<CronPartial>>call(Operations.CRONS_SEARCH, Core.parameters(), options, LIST_CRON_PARTIAL);
  }

  /**
   * Finds crons by assistant, thread and metadata; <code>{}</code> lists them all, page by page.
   *
   * @param params the parameters
   * @return what the server answers
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public List<CronPartial> search(CronsSearchParams params) {
    return search(params, RequestOptions.NONE);
  }

  /**
   * Finds crons by assistant, thread and metadata; <code>{}</code> lists them all, page by page.
   *
   * @param params the parameters
   * @param options what this call does differently
   * @return what the server answers
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public List<CronPartial> search(CronsSearchParams params, RequestOptions options) {
    return core.<List<CronPartial>>call(Operations.CRONS_SEARCH, params.values(), options, LIST_CRON_PARTIAL);
  }

  /**
   * Counts crons by assistant, thread and metadata.
   *
   * @return what the server answers
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public long count() {
    return count(RequestOptions.NONE);
  }

  /**
   * Counts crons by assistant, thread and metadata.
   *
   * @param options what this call does differently
   * @return what the server answers
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public long count(RequestOptions options) {
    return core.<Long>call(Operations.CRONS_COUNT, Core.parameters(), options, LONG);
  }

  /**
   * Counts crons by assistant, thread and metadata.
   *
   * @param params the parameters
   * @return what the server answers
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public long count(CronsCountParams params) {
    return count(params, RequestOptions.NONE);
  }

  /**
   * Counts crons by assistant, thread and metadata.
   *
   * @param params the parameters
   * @param options what this call does differently
   * @return what the server answers
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public long count(CronsCountParams params, RequestOptions options) {
    return core.<Long>call(Operations.CRONS_COUNT, params.values(), options, LONG);
  }

  /**
   * Reads a cron.
   *
   * @param cronId The id of the cron.
   * @return what the server answers
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public Cron get(String cronId) {
    return get(cronId, RequestOptions.NONE);
  }

  /**
   * Reads a cron.
   *
   * @param cronId The id of the cron.
   * @param options what this call does differently
   * @return what the server answers
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public Cron get(String cronId, RequestOptions options) {
    return core.<Cron>call(Operations.CRONS_GET, Core.parameters("cron_id", cronId), options, CRON);
  }

  /**
   * Changes a cron and what its runs are created with; the assistant stays.
   *
   * @param cronId The id of the cron.
   * @return what the server answers
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public Cron update(String cronId) {
    return update(cronId, RequestOptions.NONE);
  }

  /**
   * Changes a cron and what its runs are created with; the assistant stays.
   *
   * @param cronId The id of the cron.
   * @param options what this call does differently
   * @return what the server answers
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public Cron update(String cronId, RequestOptions options) {
    return core.<Cron>call(Operations.CRONS_UPDATE, Core.parameters("cron_id", cronId), options, CRON);
  }

  /**
   * Changes a cron and what its runs are created with; the assistant stays.
   *
   * @param params the parameters
   * @return what the server answers
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public Cron update(CronsUpdateParams params) {
    return update(params, RequestOptions.NONE);
  }

  /**
   * Changes a cron and what its runs are created with; the assistant stays.
   *
   * @param params the parameters
   * @param options what this call does differently
   * @return what the server answers
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public Cron update(CronsUpdateParams params, RequestOptions options) {
    return core.<Cron>call(Operations.CRONS_UPDATE, params.values(), options, CRON);
  }

  /**
   * Deletes a cron; runs that it created go on.
   *
   * @param cronId The id of the cron.
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public void delete(String cronId) {
    delete(cronId, RequestOptions.NONE);
  }

  /**
   * Deletes a cron; runs that it created go on.
   *
   * @param cronId The id of the cron.
   * @param options what this call does differently
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public void delete(String cronId, RequestOptions options) {
    core.call(Operations.CRONS_DELETE, Core.parameters("cron_id", cronId), options, null);
  }
}
