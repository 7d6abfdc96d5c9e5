// Copied from src/java/dev/openruns/internal/EnvironmentKey.java by `npm run generate`; edit it there.
package dev.openruns.internal;

import org.jspecify.annotations.Nullable;

/** The key that the environment gives, for clients that are given none. */
public final class EnvironmentKey {
  private static final String[] NAMES = {"LANGGRAPH_API_KEY", "LANGSMITH_API_KEY", "LANGCHAIN_API_KEY"};

  private EnvironmentKey() {}

  /** {@return the first that is set and not empty; null where there is none} */
  public static @Nullable String find() {
    for (var name : NAMES) {
      var key = System.getenv(name);
      if (key != null && !key.isEmpty()) return key;
    }
    return null;
  }
}
