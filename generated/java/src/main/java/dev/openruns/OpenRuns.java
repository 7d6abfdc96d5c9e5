// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns;

import dev.openruns.internal.Core;
import dev.openruns.resource.A2aApi;
import dev.openruns.resource.AssistantsApi;
import dev.openruns.resource.CronsApi;
import dev.openruns.resource.McpApi;
import dev.openruns.resource.RunsApi;
import dev.openruns.resource.StoreApi;
import dev.openruns.resource.SystemApi;
import dev.openruns.resource.ThreadsApi;

/**
 * A client of an Agent Server. It is safe to share between threads, needs no closing, and blocks; {@link #async} does not.
 */
public final class OpenRuns {
  private final RunsApi runs;
  private final ThreadsApi threads;
  private final AssistantsApi assistants;
  private final CronsApi crons;
  private final StoreApi store;
  private final A2aApi a2a;
  private final McpApi mcp;
  private final SystemApi system;
  private final AsyncOpenRuns async;

  /** A client of a server on this machine, with the environment's key. */
  public OpenRuns() {
    this(ClientOptions.builder().build());
  }

  /**
   * A client with the environment's key.
   *
   * @param baseUrl the server's address, {@code http://localhost:2024}
   * @throws OpenRunsException where it is no address of a server
   */
  public OpenRuns(String baseUrl) {
    this(ClientOptions.builder().baseUrl(baseUrl).build());
  }

  /**
   * A client.
   *
   * @param options how it reaches its server
   * @throws OpenRunsException where the options cannot hold: no address of a server, an HTTP client that follows redirects
   */
  public OpenRuns(ClientOptions options) {
    var core = new Core(options);
    runs = new RunsApi(core);
    threads = new ThreadsApi(core);
    assistants = new AssistantsApi(core);
    crons = new CronsApi(core);
    store = new StoreApi(core);
    a2a = new A2aApi(core);
    mcp = new McpApi(core);
    system = new SystemApi(core);
    async = new AsyncOpenRuns(core);
  }

  /** {@return the same calls, as futures and publishers} */
  public AsyncOpenRuns async() {
    return async;
  }

  /** {@return the operations on runs} */
  public RunsApi runs() {
    return runs;
  }

  /** {@return the operations on threads} */
  public ThreadsApi threads() {
    return threads;
  }

  /** {@return the operations on assistants} */
  public AssistantsApi assistants() {
    return assistants;
  }

  /** {@return the operations on crons} */
  public CronsApi crons() {
    return crons;
  }

  /** {@return the operations on store} */
  public StoreApi store() {
    return store;
  }

  /** {@return the operations on a2a} */
  public A2aApi a2a() {
    return a2a;
  }

  /** {@return the operations on mcp} */
  public McpApi mcp() {
    return mcp;
  }

  /** {@return the operations on system} */
  public SystemApi system() {
    return system;
  }
}
