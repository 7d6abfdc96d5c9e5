// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** A field to sort assistants by. */
public enum AssistantSortBy {
  /** {@code assistant_id}. */
  ASSISTANT_ID("assistant_id"),
  /** {@code created_at}. */
  CREATED_AT("created_at"),
  /** {@code updated_at}. */
  UPDATED_AT("updated_at"),
  /** {@code name}. */
  NAME("name"),
  /** {@code graph_id}. */
  GRAPH_ID("graph_id");

  private final String value;

  AssistantSortBy(String value) {
    this.value = value;
  }

  /** {@return the value on the wire} */
  @JsonValue
  public String value() {
    return value;
  }
}
