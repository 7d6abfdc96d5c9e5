// Copied from src/java/dev/openruns/internal/UserData.java by `npm run generate`; edit it there.
package dev.openruns.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A caller's own data on its way into a request. */
public final class UserData {
  private UserData() {}

  /**
   * A value as JSON; one that is no JSON yet is written when the request is sent, by the client's own mapper.
   *
   * @param value the value; null becomes JSON's null
   * @return the JSON
   */
  public static JsonNode of(@Nullable Object value) {
    if (value instanceof JsonNode node) return node;
    if (value == null) return NullNode.getInstance();
    if (value instanceof String text) return TextNode.valueOf(text);
    if (value instanceof Boolean flag) return BooleanNode.valueOf(flag);
    return JsonNodeFactory.instance.pojoNode(value);
  }

  /**
   * The values of a map, each as JSON.
   *
   * @param values the values; null stays null
   * @return the JSON, in the same order
   */
  public static @Nullable Map<String, JsonNode> map(@Nullable Map<String, ? extends @Nullable Object> values) {
    if (values == null) return null;
    var nodes = new LinkedHashMap<String, JsonNode>();
    values.forEach((name, value) -> nodes.put(name, of(value)));
    return nodes;
  }
}
