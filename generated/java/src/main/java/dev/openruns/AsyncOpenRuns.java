// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns;

import dev.openruns.internal.Core;
import dev.openruns.resource.AsyncA2aApi;
import dev.openruns.resource.AsyncAssistantsApi;
import dev.openruns.resource.AsyncCronsApi;
import dev.openruns.resource.AsyncMcpApi;
import dev.openruns.resource.AsyncRunsApi;
import dev.openruns.resource.AsyncStoreApi;
import dev.openruns.resource.AsyncSystemApi;
import dev.openruns.resource.AsyncThreadsApi;

/**
 * The calls of an {@link OpenRuns} that do not block, and hold no thread while they wait: whatever completes a future before its
 * call does ({@code cancel}, {@code orTimeout}, {@code complete}) ends the call and frees its connection; cancelling a
 * subscription ends its stream. What depends on a future runs in a thread of the HTTP client; use {@code thenApplyAsync} and its
 * like for work that takes long.
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

  AsyncOpenRuns(Core core) {
    runs = new AsyncRunsApi(core);
    threads = new AsyncThreadsApi(core);
    assistants = new AsyncAssistantsApi(core);
    crons = new AsyncCronsApi(core);
    store = new AsyncStoreApi(core);
    a2a = new AsyncA2aApi(core);
    mcp = new AsyncMcpApi(core);
    system = new AsyncSystemApi(core);
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
