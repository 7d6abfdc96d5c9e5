// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.resource;

import dev.openruns.RequestOptions;
import dev.openruns.internal.Async;
import dev.openruns.model.Health;
import dev.openruns.model.OpenapiDocument;
import dev.openruns.model.ServerInfo;
import dev.openruns.params.SystemMetricsParams;
import dev.openruns.params.SystemOkParams;
import java.util.concurrent.CompletableFuture;

/** {@code client.async().system()}. */
public final class AsyncSystemApi {
  private final Async async;
  private final SystemApi blocking;

  /**
   * For the client, which makes the only one.
   *
   * @param async runs the calls
   * @param blocking the same, blocking
   */
  public AsyncSystemApi(Async async, SystemApi blocking) {
    this.async = async;
    this.blocking = blocking;
  }

  /**
   * Checks the services that the server needs; it asks for no key.
   *
   * @return what the server answers
   */
  public CompletableFuture<Health> ok() {
    return ok(RequestOptions.NONE);
  }

  /**
   * Checks the services that the server needs; it asks for no key.
   *
   * @param options what this call does differently
   * @return what the server answers
   */
  public CompletableFuture<Health> ok(RequestOptions options) {
    return async.call(options, own -> blocking.ok(own));
  }

  /**
   * Checks the services that the server needs; it asks for no key.
   *
   * @param params the parameters
   * @return what the server answers
   */
  public CompletableFuture<Health> ok(SystemOkParams params) {
    return ok(params, RequestOptions.NONE);
  }

  /**
   * Checks the services that the server needs; it asks for no key.
   *
   * @param params the parameters
   * @param options what this call does differently
   * @return what the server answers
   */
  public CompletableFuture<Health> ok(SystemOkParams params, RequestOptions options) {
    return async.call(options, own -> blocking.ok(params, own));
  }

  /**
   * Reads the versions of the server, what it can do and where it runs.
   *
   * @return what the server answers
   */
  public CompletableFuture<ServerInfo> info() {
    return info(RequestOptions.NONE);
  }

  /**
   * Reads the versions of the server, what it can do and where it runs.
   *
   * @param options what this call does differently
   * @return what the server answers
   */
  public CompletableFuture<ServerInfo> info(RequestOptions options) {
    return async.call(options, own -> blocking.info(own));
  }

  /**
   * Reads how busy the server is, as Prometheus text or as JSON.
   *
   * @return what the server answers
   */
  public CompletableFuture<String> metrics() {
    return metrics(RequestOptions.NONE);
  }

  /**
   * Reads how busy the server is, as Prometheus text or as JSON.
   *
   * @param options what this call does differently
   * @return what the server answers
   */
  public CompletableFuture<String> metrics(RequestOptions options) {
    return async.call(options, own -> blocking.metrics(own));
  }

  /**
   * Reads how busy the server is, as Prometheus text or as JSON.
   *
   * @param params the parameters
   * @return what the server answers
   */
  public CompletableFuture<String> metrics(SystemMetricsParams params) {
    return metrics(params, RequestOptions.NONE);
  }

  /**
   * Reads how busy the server is, as Prometheus text or as JSON.
   *
   * @param params the parameters
   * @param options what this call does differently
   * @return what the server answers
   */
  public CompletableFuture<String> metrics(SystemMetricsParams params, RequestOptions options) {
    return async.call(options, own -> blocking.metrics(params, own));
  }

  /**
   * Reads the server's own description of its API as a page; it asks for no key.
   *
   * @return what the server answers
   */
  public CompletableFuture<String> docs() {
    return docs(RequestOptions.NONE);
  }

  /**
   * Reads the server's own description of its API as a page; it asks for no key.
   *
   * @param options what this call does differently
   * @return what the server answers
   */
  public CompletableFuture<String> docs(RequestOptions options) {
    return async.call(options, own -> blocking.docs(own));
  }

  /**
   * Reads the server's own description of its API, which is not this one.
   *
   * @return what the server answers
   */
  public CompletableFuture<OpenapiDocument> openapi() {
    return openapi(RequestOptions.NONE);
  }

  /**
   * Reads the server's own description of its API, which is not this one.
   *
   * @param options what this call does differently
   * @return what the server answers
   */
  public CompletableFuture<OpenapiDocument> openapi(RequestOptions options) {
    return async.call(options, own -> blocking.openapi(own));
  }
}
