// Copied from src/java/dev/openruns/Json.java by `npm run generate`; edit it there.
package dev.openruns;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import dev.openruns.internal.Mapper;
import org.jspecify.annotations.Nullable;

/** Between JSON and values: a graph's own data is JSON of any shape, and these give it a type of yours. */
public final class Json {
  private static final ObjectMapper MAPPER = Mapper.SHARED;

  private Json() {}

  /** {@return the mapper that the clients read and write with; a copy, to change at will} */
  public static ObjectMapper mapper() {
    return MAPPER.copy();
  }

  /**
   * A value as JSON: records, maps, lists, text, numbers. Null becomes JSON's null.
   *
   * @param value the value
   * @return the JSON
   */
  public static JsonNode of(@Nullable Object value) {
    return value instanceof JsonNode node ? node : value == null ? NullNode.getInstance() : MAPPER.valueToTree(value);
  }

  /**
   * JSON as a value of a type.
   *
   * @param <T> the type
   * @param node the JSON; null stays null
   * @param type the type
   * @return the value; null where the JSON is null
   * @throws IllegalArgumentException where the JSON does not fit the type
   */
  public static <T> @Nullable T to(@Nullable JsonNode node, Class<T> type) {
    return to(node, MAPPER.constructType(type));
  }

  /**
   * JSON as a value of a generic type: {@code Json.to(node, new TypeReference<List<State>>() {})}.
   *
   * @param <T> the type
   * @param node the JSON; null stays null
   * @param type the type
   * @return the value; null where the JSON is null
   * @throws IllegalArgumentException where the JSON does not fit the type
   */
  public static <T> @Nullable T to(@Nullable JsonNode node, TypeReference<T> type) {
    return to(node, MAPPER.constructType(type.getType()));
  }

  private static <T> @Nullable T to(@Nullable JsonNode node, JavaType type) {
    if (node == null || node.isNull() && type.getRawClass() != JsonNode.class) return null;
    try {
      return MAPPER.treeToValue(node, type);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("The JSON does not fit " + type.toCanonical() + ": " + e.getOriginalMessage(), e);
    }
  }
}
