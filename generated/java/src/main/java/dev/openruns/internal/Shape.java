// Copied from src/java/dev/openruns/internal/Shape.java by `npm run generate`; edit it there.
package dev.openruns.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** How an arm of a union is known: by its kind of JSON, and of objects by their constants and keys. */
public final class Shape {
  private final Predicate<JsonNode> kind;
  private final List<Predicate<JsonNode>> further = new ArrayList<>();

  private Shape(Predicate<JsonNode> kind) {
    this.kind = kind;
  }

  /** {@return an object} */
  public static Shape object() {
    return new Shape(JsonNode::isObject);
  }

  /** {@return a text} */
  public static Shape text() {
    return new Shape(JsonNode::isTextual);
  }

  /** {@return a whole number} */
  public static Shape integer() {
    return new Shape(JsonNode::isIntegralNumber);
  }

  /** {@return a number} */
  public static Shape number() {
    return new Shape(JsonNode::isNumber);
  }

  /** {@return true or false} */
  public static Shape flag() {
    return new Shape(JsonNode::isBoolean);
  }

  /** {@return null} */
  public static Shape none() {
    return new Shape(JsonNode::isNull);
  }

  /** {@return anything} */
  public static Shape any() {
    return new Shape(node -> true);
  }

  /**
   * A list.
   *
   * @param items what its first item is, where it has one
   * @return the shape
   */
  public static Shape list(Shape items) {
    return new Shape(node -> node.isArray() && (node.isEmpty() || items.fits(node.get(0))));
  }

  /**
   * One of some constants.
   *
   * @param values the constants, as text
   * @return this
   */
  public Shape of(String... values) {
    var allowed = Set.of(values);
    further.add(node -> allowed.contains(node.asText()));
    return this;
  }

  /**
   * A key that must be there.
   *
   * @param name the key
   * @param value what its value is
   * @return this
   */
  public Shape with(String name, Shape value) {
    further.add(node -> node.has(name) && value.fits(node.get(name)));
    return this;
  }

  /**
   * Keys that must be there.
   *
   * @param names the keys
   * @return this
   */
  public Shape with(String... names) {
    for (var name : names) further.add(node -> node.has(name));
    return this;
  }

  boolean fits(JsonNode node) {
    if (!kind.test(node)) return false;
    for (var one : further) if (!one.test(node)) return false;
    return true;
  }
}
