// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** A field of an assistant that {@code select} can name. */
public enum AssistantSelectField {
  /** {@code assistant_id}. */
  ASSISTANT_ID("assistant_id"),
  /** {@code graph_id}. */
  GRAPH_ID("graph_id"),
  /** {@code name}. */
  NAME("name"),
  /** {@code description}. */
  DESCRIPTION("description"),
  /** {@code config}. */
  CONFIG("config"),
  /** {@code context}. */
  CONTEXT("context"),
  /** {@code created_at}. */
  CREATED_AT("created_at"),
  /** {@code updated_at}. */
  UPDATED_AT("updated_at"),
  /** {@code metadata}. */
  METADATA("metadata"),
  /** {@code version}. */
  VERSION("version");

  private final String value;

  AssistantSelectField(String value) {
    this.value = value;
  }

  /** {@return the value on the wire} */
  @JsonValue
  public String value() {
    return value;
  }
}
