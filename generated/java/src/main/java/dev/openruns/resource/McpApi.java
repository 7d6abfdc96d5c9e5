// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.resource;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.openruns.RequestOptions;
import dev.openruns.internal.Core;
import dev.openruns.internal.Operations;
import dev.openruns.model.McpMessage;
import dev.openruns.model.McpResponse;
import org.jspecify.annotations.Nullable;

/** {@code client.mcp()}. */
public final class McpApi {
  private static final ObjectReader MCP_RESPONSE = Core.reader(new TypeReference<McpResponse>() {});
  private final Core core;

  /**
   * For the client, which makes the only one.
   *
   * @param core what sends the requests
   */
  @SuppressWarnings("exports") // Nobody else has a core to give.
  public McpApi(Core core) {
    this.core = core;
  }

  /**
   * Asks for a stream of the server's own messages, which this server does not have.
   *
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public void openStream() {
    openStream(RequestOptions.NONE);
  }

  /**
   * Asks for a stream of the server's own messages, which this server does not have.
   *
   * @param options what this call does differently
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public void openStream(RequestOptions options) {
    core.call(Operations.MCP_OPEN_STREAM, Core.parameters(), options, null);
  }

  /**
   * Sends one message of the model context protocol; each assistant is a tool. The server wants an {@code Accept}
   * header with {@code application/json} or {@code text/event-stream} and always answers JSON.
   *
   * @param message The body of the request.
   * @return what the server answers; null where it answers without a body, or null
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public @Nullable McpResponse send(McpMessage message) {
    return send(message, RequestOptions.NONE);
  }

  /**
   * Sends one message of the model context protocol; each assistant is a tool. The server wants an {@code Accept}
   * header with {@code application/json} or {@code text/event-stream} and always answers JSON.
   *
   * @param message The body of the request.
   * @param options what this call does differently
   * @return what the server answers; null where it answers without a body, or null
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public @Nullable McpResponse send(McpMessage message, RequestOptions options) {
    return core.<McpResponse>call(Operations.MCP_SEND, Core.parameters("message", message), options, MCP_RESPONSE);
  }

  /**
   * Closes a session, of which this server has none.
   *
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public void closeSession() {
    closeSession(RequestOptions.NONE);
  }

  /**
   * Closes a session, of which this server has none.
   *
   * @param options what this call does differently
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public void closeSession(RequestOptions options) {
    core.call(Operations.MCP_CLOSE_SESSION, Core.parameters(), options, null);
  }
}
