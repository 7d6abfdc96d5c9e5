// Copied from src/java/dev/openruns/RunResult.java by `npm run generate`; edit it there.
package dev.openruns;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.openruns.internal.Mapper;
import dev.openruns.model.Interrupt;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a run ended with: its state, and whether it waits for an answer of yours.
 *
 * <pre>{@code
 * var result = client.runs().waitFor(params);
 * if (result.isInterrupted()) ask(result.interrupts().get(0).value());
 * }</pre>
 *
 * @param <S> the state of the graph
 */
public final class RunResult<S> {
  private static final String INTERRUPT = "__interrupt__";
  private static final String ERROR = "__error__";
  private static final TypeReference<List<Interrupt>> INTERRUPTS = new TypeReference<>() {};
  private final JsonNode json;
  private final @Nullable S state;

  private RunResult(JsonNode json, @Nullable S state) {
    this.json = json;
    this.state = state;
  }

  /**
   * Reads what a server answered.
   *
   * @param <S> the state of the graph
   * @param json the whole answer
   * @param type reads the state
   * @return the result
   * @throws IOException where the answer does not fit the type
   */
  public static <S> RunResult<S> of(JsonNode json, ObjectReader type) throws IOException {
    return new RunResult<>(json, json.isNull() || json.hasNonNull(ERROR) ? null : type.<S>readValue(json));
  }

  /**
   * The graph's state when the run ended.
   *
   * @return the state; null where the run has none, or failed and {@link RequestOptions#raiseError} was false
   */
  public @Nullable S state() {
    return state;
  }

  /** {@return the whole answer as JSON: the state, with {@code __interrupt__} or {@code __error__} where there is one} */
  public JsonNode json() {
    return json;
  }

  /** {@return whether the run was interrupted; go on with {@code command.resume}} */
  public boolean isInterrupted() {
    return json.path(INTERRUPT).size() > 0;
  }

  /** {@return the interrupts that wait for an answer, empty where there is none} */
  public List<Interrupt> interrupts() {
    if (!isInterrupted()) return List.of();
    try {
      return Mapper.SHARED.readerFor(INTERRUPTS).readValue(json.get(INTERRUPT));
    } catch (IOException e) {
      throw new IllegalStateException("The interrupts do not fit their type: " + e.getMessage(), e);
    }
  }

  /** {@return whether the run failed; only where {@link RequestOptions#raiseError} was false} */
  public boolean isFailed() {
    return json.hasNonNull(ERROR);
  }

  /** {@return how the run failed, {@code {"error": name, "message": text}}; null where it did not} */
  public @Nullable JsonNode failure() {
    return isFailed() ? json.get(ERROR) : null;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RunResult<?> result && json.equals(result.json) && Objects.equals(state, result.state);
  }

  @Override
  public int hashCode() {
    return json.hashCode();
  }

  @Override
  public String toString() {
    return "RunResult" + json;
  }
}
