// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.resource;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.openruns.RequestOptions;
import dev.openruns.internal.Core;
import dev.openruns.internal.Operations;
import dev.openruns.model.A2aResponse;
import dev.openruns.model.AgentCard;
import dev.openruns.params.A2aGetAgentCardParams;
import dev.openruns.params.A2aSendParams;
import org.jspecify.annotations.Nullable;

/** {@code client.a2a()}. */
public final class A2aApi {
  private static final ObjectReader A2A_RESPONSE = Core.reader(new TypeReference<A2aResponse>() {});
  private static final ObjectReader AGENT_CARD = Core.reader(new TypeReference<AgentCard>() {});
  private final Core core;

  /**
   * For the client, which makes the only one.
   *
   * @param core what sends the requests
   */
  @SuppressWarnings("exports") // Nobody else has a core to give.
  public A2aApi(Core core) {
    this.core = core;
  }

  /**
   * Sends one request of the agent-to-agent protocol to an assistant. A streaming method wants {@code
   * text/event-stream} in the {@code Accept} header and is answered with a sequence of events, any other wants {@code
   * application/json}.
   *
   * @param params the parameters
   * @return what the server answers; null where it answers without a body, or null
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public @Nullable A2aResponse send(A2aSendParams params) {
    return send(params, RequestOptions.NONE);
  }

  /**
   * Sends one request of the agent-to-agent protocol to an assistant. A streaming method wants {@code
   * text/event-stream} in the {@code Accept} header and is answered with a sequence of events, any other wants {@code
   * application/json}.
   *
   * @param params the parameters
   * @param options what this call does differently
   * @return what the server answers; null where it answers without a body, or null
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public @Nullable A2aResponse send(A2aSendParams params, RequestOptions options) {
    return core.<A2aResponse>call(Operations.A2A_SEND, params.values(), options, A2A_RESPONSE);
  }

  /**
   * Reads what an assistant is as an agent of the agent-to-agent protocol.
   *
   * @return what the server answers
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public AgentCard getAgentCard() {
    return getAgentCard(RequestOptions.NONE);
  }

  /**
   * Reads what an assistant is as an agent of the agent-to-agent protocol.
   *
   * @param options what this call does differently
   * @return what the server answers
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public AgentCard getAgentCard(RequestOptions options) {
    return core.<AgentCard>call(Operations.A2A_GET_AGENT_CARD, Core.parameters(), options, AGENT_CARD);
  }

  /**
   * Reads what an assistant is as an agent of the agent-to-agent protocol.
   *
   * @param params the parameters
   * @return what the server answers
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public AgentCard getAgentCard(A2aGetAgentCardParams params) {
    return getAgentCard(params, RequestOptions.NONE);
  }

  /**
   * Reads what an assistant is as an agent of the agent-to-agent protocol.
   *
   * @param params the parameters
   * @param options what this call does differently
   * @return what the server answers
   * @throws dev.openruns.OpenRunsException where the call fails
   */
  public AgentCard getAgentCard(A2aGetAgentCardParams params, RequestOptions options) {
    return core.<AgentCard>call(Operations.A2A_GET_AGENT_CARD, params.values(), options, AGENT_CARD);
  }
}
