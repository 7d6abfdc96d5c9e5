// Copied from src/java/dev/openruns/Params.java by `npm run generate`; edit it there.
package dev.openruns;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of one call: what was given, null included, and nothing else. */
public abstract class Params {
  private final Map<String, @Nullable Object> values;

  /**
   * Keeps what was given.
   *
   * @param values by the names of the contract
   */
  protected Params(Map<String, @Nullable Object> values) {
    this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /**
   * Checks what must be given.
   *
   * @param values what was given
   * @param names what must be
   */
  protected static void require(Map<String, @Nullable Object> values, String... names) {
    for (var name : names) if (values.get(name) == null) throw new IllegalStateException("`" + name + "` must be given");
  }

  /** {@return what was given, by the names of the contract} */
  public Map<String, @Nullable Object> values() {
    return values;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other != null && other.getClass() == getClass() && values.equals(((Params) other).values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return getClass().getSimpleName() + values;
  }
}
