// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.resource;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.openruns.RequestOptions;
import dev.openruns.internal.Core;
import dev.openruns.internal.Operations;
import dev.openruns.model.Health;
import dev.openruns.model.OpenapiDocument;
import dev.openruns.model.ServerInfo;
import dev.openruns.params.SystemMetricsParams;
import dev.openruns.params.SystemOkParams;

/** {@code client.system()}. */
public final class SystemApi {
  private static final ObjectReader HEALTH = Core.reader(new TypeReference<Health>() {});
  private static final ObjectReader SERVER_INFO = Core.reader(new TypeReference<ServerInfo>() {});
  private static final ObjectReader STRING = Core.reader(new TypeReference<String>() {});
  private static final ObjectReader OPENAPI_DOCUMENT = Core.reader(new TypeReference<OpenapiDocument>() {});
  private final Core core;

  /**
   * For the client, which makes the only one.
   *
   * @param core what sends the requests
   */
  @SuppressWarnings("exports") // Nobody else has a core to give.
  public SystemApi(Core core) {
    this.core = core;
  }

  /**
   * Checks the services that the server needs; it asks for no key.
   *
   * @return what the server answers
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public Health ok() {
    return ok(RequestOptions.NONE);
  }

  /**
   * Checks the services that the server needs; it asks for no key.
   *
   * @param options what this call does differently
   * @return what the server answers
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public Health ok(RequestOptions options) {
    return core.<Health>call(Operations.SYSTEM_OK, Core.parameters(), options, HEALTH);
  }

  /**
   * Checks the services that the server needs; it asks for no key.
   *
   * @param params the parameters
   * @return what the server answers
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public Health ok(SystemOkParams params) {
    return ok(params, RequestOptions.NONE);
  }

  /**
   * Checks the services that the server needs; it asks for no key.
   *
   * @param params the parameters
   * @param options what this call does differently
   * @return what the server answers
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public Health ok(SystemOkParams params, RequestOptions options) {
    return core.<Health>call(Operations.SYSTEM_OK, params.values(), options, HEALTH);
  }

  /**
   * Reads the versions of the server, what it can do and where it runs.
   *
   * @return what the server answers
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public ServerInfo info() {
    return info(RequestOptions.NONE);
  }

  /**
   * Reads the versions of the server, what it can do and where it runs.
   *
   * @param options what this call does differently
   * @return what the server answers
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public ServerInfo info(RequestOptions options) {
    return core.<ServerInfo>call(Operations.SYSTEM_INFO, Core.parameters(), options, SERVER_INFO);
  }

  /**
   * Reads how busy the server is, as Prometheus text or as JSON.
   *
   * @return what the server answers
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public String metrics() {
    return metrics(RequestOptions.NONE);
  }

  /**
   * Reads how busy the server is, as Prometheus text or as JSON.
   *
   * @param options what this call does differently
   * @return what the server answers
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public String metrics(RequestOptions options) {
    return core.<String>call(Operations.SYSTEM_METRICS, Core.parameters(), options, STRING);
  }

  /**
   * Reads how busy the server is, as Prometheus text or as JSON.
   *
   * @param params the parameters
   * @return what the server answers
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public String metrics(SystemMetricsParams params) {
    return metrics(params, RequestOptions.NONE);
  }

  /**
   * Reads how busy the server is, as Prometheus text or as JSON.
   *
   * @param params the parameters
   * @param options what this call does differently
   * @return what the server answers
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public String metrics(SystemMetricsParams params, RequestOptions options) {
    return core.<String>call(Operations.SYSTEM_METRICS, params.values(), options, STRING);
  }

  /**
   * Reads the server's own description of its API as a page; it asks for no key.
   *
   * @return what the server answers
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public String docs() {
    return docs(RequestOptions.NONE);
  }

  /**
   * Reads the server's own description of its API as a page; it asks for no key.
   *
   * @param options what this call does differently
   * @return what the server answers
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public String docs(RequestOptions options) {
    return core.<String>call(Operations.SYSTEM_DOCS, Core.parameters(), options, STRING);
  }

  /**
   * Reads the server's own description of its API, which is not this one.
   *
   * @return what the server answers
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public OpenapiDocument openapi() {
    return openapi(RequestOptions.NONE);
  }

  /**
   * Reads the server's own description of its API, which is not this one.
   *
   * @param options what this call does differently
   * @return what the server answers
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public OpenapiDocument openapi(RequestOptions options) {
    return core.<OpenapiDocument>call(Operations.SYSTEM_OPENAPI, Core.parameters(), options, OPENAPI_DOCUMENT);
  }
}
