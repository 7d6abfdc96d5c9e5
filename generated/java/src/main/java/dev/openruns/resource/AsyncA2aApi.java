// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.resource;

import dev.openruns.RequestOptions;
import dev.openruns.internal.Async;
import dev.openruns.model.A2aResponse;
import dev.openruns.model.AgentCard;
import dev.openruns.params.A2aGetAgentCardParams;
import dev.openruns.params.A2aSendParams;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** {@code client.async().a2a()}. */
public final class AsyncA2aApi {
  private final Async async;
  private final A2aApi blocking;

  /**
   * For the client, which makes the only one.
   *
   * @param async runs the calls
   * @param blocking the same, blocking
   */
  public AsyncA2aApi(Async async, A2aApi blocking) {
    this.async = async;
    this.blocking = blocking;
  }

  /**
   * Sends one request of the agent-to-agent protocol to an assistant. A streaming method wants {@code
   * text/event-stream} in the {@code Accept} header and is answered with a sequence of events, any other wants {@code
   * application/json}.
   *
   * @param params the parameters
   * @return what the server answers
   */
  public CompletableFuture<Optional<A2aResponse>> send(A2aSendParams params) {
    return send(params, RequestOptions.NONE);
  }

  /**
   * Sends one request of the agent-to-agent protocol to an assistant. A streaming method wants {@code
   * text/event-stream} in the {@code Accept} header and is answered with a sequence of events, any other wants {@code
   * application/json}.
   *
   * @param params the parameters
   * @param options what this call does differently
   * @return what the server answers
   */
  public CompletableFuture<Optional<A2aResponse>> send(A2aSendParams params, RequestOptions options) {
    return async.call(options, own -> blocking.send(params, own));
  }

  /**
   * Reads what an assistant is as an agent of the agent-to-agent protocol.
   *
   * @return what the server answers
   */
  public CompletableFuture<AgentCard> getAgentCard() {
    return getAgentCard(RequestOptions.NONE);
  }

  /**
   * Reads what an assistant is as an agent of the agent-to-agent protocol.
   *
   * @param options what this call does differently
   * @return what the server answers
   */
  public CompletableFuture<AgentCard> getAgentCard(RequestOptions options) {
    return async.call(options, own -> blocking.getAgentCard(own));
  }

  /**
   * Reads what an assistant is as an agent of the agent-to-agent protocol.
   *
   * @param params the parameters
   * @return what the server answers
   */
  public CompletableFuture<AgentCard> getAgentCard(A2aGetAgentCardParams params) {
    return getAgentCard(params, RequestOptions.NONE);
  }

  /**
   * Reads what an assistant is as an agent of the agent-to-agent protocol.
   *
   * @param params the parameters
   * @param options what this call does differently
   * @return what the server answers
   */
  public CompletableFuture<AgentCard> getAgentCard(A2aGetAgentCardParams params, RequestOptions options) {
    return async.call(options, own -> blocking.getAgentCard(params, own));
  }
}
