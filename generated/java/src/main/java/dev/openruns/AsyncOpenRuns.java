// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns;

import dev.openruns.internal.Async;
import dev.openruns.resource.AsyncA2aApi;
import dev.openruns.resource.AsyncAssistantsApi;
import dev.openruns.resource.AsyncCronsApi;
import dev.openruns.resource.AsyncMcpApi;
import dev.openruns.resource.AsyncRunsApi;
import dev.openruns.resource.AsyncStoreApi;
import dev.openruns.resource.AsyncSystemApi;
import dev.openruns.resource.AsyncThreadsApi;

/**
 * The calls of an {@link OpenRuns} that do not block: cancelling a future ends its call, cancelling a subscription its stream.
 */
public final class AsyncOpenRuns {
  private final AsyncRunsApi runs;
  private final AsyncThreadsApi threads;
  private final AsyncAssistantsApi assistants;
  private final AsyncCronsApi crons;
  private final AsyncStoreApi store;
  private final AsyncA2aApi a2a;
  private final AsyncMcpApi mcp;
  private final AsyncSystemApi system;

  AsyncOpenRuns(Async async, OpenRuns blocking) {
    runs = new AsyncRunsApi(async, blocking.runs());
    threads = new AsyncThreadsApi(async, blocking.threads());
    assistants = new AsyncAssistantsApi(async, blocking.assistants());
    crons = new AsyncCronsApi(async, blocking.crons());
    store = new AsyncStoreApi(async, blocking.store());
    a2a = new AsyncA2aApi(async, blocking.a2a());
    mcp = new AsyncMcpApi(async, blocking.mcp());
    system = new AsyncSystemApi(async, blocking.system());
  }

  /** {@return the operations on runs} */
  public AsyncRunsApi runs() {
    return runs;
  }

  /** {@return the operations on threads} */
  public AsyncThreadsApi threads() {
    return threads;
  }

  /** {@return the operations on assistants} */
  public AsyncAssistantsApi assistants() {
    return assistants;
  }

  /** {@return the operations on crons} */
  public AsyncCronsApi crons() {
    return crons;
  }

  /** {@return the operations on store} */
  public AsyncStoreApi store() {
    return store;
  }

  /** {@return the operations on a2a} */
  public AsyncA2aApi a2a() {
    return a2a;
  }

  /** {@return the operations on mcp} */
  public AsyncMcpApi mcp() {
    return mcp;
  }

  /** {@return the operations on system} */
  public AsyncSystemApi system() {
    return system;
  }
}
