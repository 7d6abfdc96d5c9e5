// Copied from src/java/dev/openruns/internal/UnionReader.java by `npm run generate`; edit it there.
package dev.openruns.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Reads a union: the first arm whose shape fits, else what stands for an arm that the contract does not know.
 *
 * @param <T> the union
 */
public final class UnionReader<T> extends JsonDeserializer<T> {
  private record Arm<T>(Shape shape, Class<? extends T> type) {}

  private final List<Arm<T>> arms = new ArrayList<>();
  private final Function<JsonNode, ? extends T> unknown;

  /**
   * Knows no arm yet.
   *
   * @param unknown keeps what fits no arm
   */
  public UnionReader(Function<JsonNode, ? extends T> unknown) {
    this.unknown = unknown;
  }

  /**
   * Learns an arm.
   *
   * @param type its type
   * @param shape how it is known
   * @return this
   */
  public UnionReader<T> arm(Class<? extends T> type, Shape shape) {
    arms.add(new Arm<>(shape, type));
    return this;
  }

  @Override
  public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
    JsonNode node = context.readTree(in);
    for (var arm : arms) {
      if (!arm.shape.fits(node)) continue;
      try {
        return context.readTreeAsValue(node, arm.type);
      } catch (JsonMappingException e) {
        // It has the arm's keys, but not its types: a later arm may fit, and nothing is lost otherwise.
      }
    }
    return unknown.apply(node == null ? NullNode.getInstance() : node);
  }
}
