package dev.openruns;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Ends the calls that it was given to, at once and from any thread. An interrupted thread ends its call likewise. */
public final class Cancellation {
  private final Set<Runnable> actions = new LinkedHashSet<>();
  private boolean cancelled;

  /** Makes one that is not cancelled. */
  public Cancellation() {}

  /** Ends all calls that it was given to, and every later one before it begins. */
  public void cancel() {
    List<Runnable> due;
    synchronized (actions) {
      cancelled = true;
      due = List.copyOf(actions);
      actions.clear();
    }
    due.forEach(Runnable::run);
  }

  /** {@return whether it was cancelled} */
  public boolean isCancelled() {
    synchronized (actions) {
      return cancelled;
    }
  }

  /**
   * Registers what to do on cancellation; done at once where that has happened already.
   *
   * @param action what to do
   * @return takes the action back
   */
  public Runnable onCancel(Runnable action) {
    synchronized (actions) {
      if (!cancelled) {
        actions.add(action);
        return () -> {
          synchronized (actions) {
            actions.remove(action);
          }
        };
      }
    }
    action.run();
    return () -> {};
  }
}
