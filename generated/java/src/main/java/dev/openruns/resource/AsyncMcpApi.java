// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.resource;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.openruns.RequestOptions;
import dev.openruns.internal.Core;
import dev.openruns.internal.Operations;
import dev.openruns.model.McpMessage;
import dev.openruns.model.McpResponse;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** {@code client.async().mcp()}. */
public final class AsyncMcpApi {
  private static final ObjectReader MCP_RESPONSE = Core.reader(new TypeReference<McpResponse>() {});
  private final Core core;

  /**
   * For the client, which makes the only one.
   *
   * @param core what sends the requests
   */
  @SuppressWarnings("exports") // Nobody else has a core to give.
  public AsyncMcpApi(Core core) {
    this.core = core;
  }

  /**
   * Asks for a stream of the server's own messages, which this server does not have.
   *
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<@Nullable Void> openStream() {
    return openStream(RequestOptions.NONE);
  }

  /**
   * Asks for a stream of the server's own messages, which this server does not have.
   *
   * @param options what this call does differently
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<@Nullable Void> openStream(RequestOptions options) {
    return core.callAsync(Operations.MCP_OPEN_STREAM, Core.parameters(), options, null);
  }

  /**
   * Sends one message of the model context protocol; each assistant is a tool. The server wants an {@code Accept}
   * header with {@code application/json} or {@code text/event-stream} and always answers JSON.
   *
   * @param message The body of the request.
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<@Nullable McpResponse> send(McpMessage message) {
    return send(message, RequestOptions.NONE);
  }

  /**
   * Sends one message of the model context protocol; each assistant is a tool. The server wants an {@code Accept}
   * header with {@code application/json} or {@code text/event-stream} and always answers JSON.
   *
   * @param message The body of the request.
   * @param options what this call does differently
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<@Nullable McpResponse> send(McpMessage message, RequestOptions options) {
    return core.callAsync(Operations.MCP_SEND, Core.parameters("message", message), options, MCP_RESPONSE);
  }

  /**
   * Closes a session, of which this server has none.
   *
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<@Nullable Void> closeSession() {
    return closeSession(RequestOptions.NONE);
  }

  /**
   * Closes a session, of which this server has none.
   *
   * @param options what this call does differently
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<@Nullable Void> closeSession(RequestOptions options) {
    return core.callAsync(Operations.MCP_CLOSE_SESSION, Core.parameters(), options, null);
  }
}
