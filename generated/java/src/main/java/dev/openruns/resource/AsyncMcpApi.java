// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.resource;

import dev.openruns.RequestOptions;
import dev.openruns.internal.Async;
import dev.openruns.model.McpMessage;
import dev.openruns.model.McpResponse;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** {@code client.async().mcp()}. */
public final class AsyncMcpApi {
  private final Async async;
  private final McpApi blocking;

  /**
   * For the client, which makes the only one.
   *
   * @param async runs the calls
   * @param blocking the same, blocking
   */
  public AsyncMcpApi(Async async, McpApi blocking) {
    this.async = async;
    this.blocking = blocking;
  }

  /**
   * Asks for a stream of the server's own messages, which this server does not have.
   *
   * @return what the server answers
   */
  public CompletableFuture<Void> openStream() {
    return openStream(RequestOptions.NONE);
  }

  /**
   * Asks for a stream of the server's own messages, which this server does not have.
   *
   * @param options what this call does differently
   * @return what the server answers
   */
  public CompletableFuture<Void> openStream(RequestOptions options) {
    return async.call(options, own -> {
      blocking.openStream(own);
      return null;
    });
  }

  /**
   * Sends one message of the model context protocol; each assistant is a tool. The server wants an {@code Accept}
   * header with {@code application/json} or {@code text/event-stream} and always answers JSON.
   *
   * @param message The body of the request.
   * @return what the server answers
   */
  public CompletableFuture<Optional<McpResponse>> send(McpMessage message) {
    return send(message, RequestOptions.NONE);
  }

  /**
   * Sends one message of the model context protocol; each assistant is a tool. The server wants an {@code Accept}
   * header with {@code application/json} or {@code text/event-stream} and always answers JSON.
   *
   * @param message The body of the request.
   * @param options what this call does differently
   * @return what the server answers
   */
  public CompletableFuture<Optional<McpResponse>> send(McpMessage message, RequestOptions options) {
    return async.call(options, own -> blocking.send(message, own));
  }

  /**
   * Closes a session, of which this server has none.
   *
   * @return what the server answers
   */
  public CompletableFuture<Void> closeSession() {
    return closeSession(RequestOptions.NONE);
  }

  /**
   * Closes a session, of which this server has none.
   *
   * @param options what this call does differently
   * @return what the server answers
   */
  public CompletableFuture<Void> closeSession(RequestOptions options) {
    return async.call(options, own -> {
      blocking.closeSession(own);
      return null;
    });
  }
}
