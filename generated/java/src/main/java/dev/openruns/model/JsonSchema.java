// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON Schema, passed on as it is; keywords that are not named here are free.
 *
 * @param schema The dialect. Null where it is absent.
 * @param ref Where the schema is, such as {@code #/$defs/AIMessage}. Null where it is absent.
 * @param defs Schemas to refer to, by name. Null where it is absent.
 * @param definitions Schemas to refer to, by name, in older dialects. Null where it is absent.
 * @param title A title. Null where it is absent.
 * @param description What it is. Null where it is absent.
 * @param type The type or types that fit. Null where it is absent.
 * @param format The format of a text, such as {@code uuid}. Null where it is absent.
 * @param properties The properties of an object, by name. Null where it is absent.
 * @param required The properties that an object has to have. Null where it is absent.
 * @param additionalProperties What fits any other property. Null where it is absent.
 * @param items What fits the items of a list. Null where it is absent.
 * @param anyOf Schemas of which one has to fit. Null where it is absent.
 * @param oneOf Schemas of which exactly one has to fit. Null where it is absent.
 * @param allOf Schemas that all have to fit. Null where it is absent.
 * @param additional all other fields
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record JsonSchema(
    @JsonProperty("$schema") @Nullable String schema,
    @JsonProperty("$ref") @Nullable String ref,
    @JsonProperty("$defs") @Nullable Map<String, JsonSchemaOrFlag> defs,
    @JsonProperty("definitions") @Nullable Map<String, JsonSchemaOrFlag> definitions,
    @JsonProperty("title") @Nullable String title,
    @JsonProperty("description") @Nullable String description,
    @JsonProperty("type") @Nullable JsonSchemaTypeChoice type,
    @JsonProperty("format") @Nullable String format,
    @JsonProperty("properties") @Nullable Map<String, JsonSchemaOrFlag> properties,
    @JsonProperty("required") @Nullable List<String> required,
    @JsonProperty("additionalProperties") @Nullable JsonSchemaOrFlag additionalProperties,
    @JsonProperty("items") @Nullable JsonSchemaOrFlag items,
    @JsonProperty("anyOf") @Nullable List<JsonSchemaOrFlag> anyOf,
    @JsonProperty("oneOf") @Nullable List<JsonSchemaOrFlag> oneOf,
    @JsonProperty("allOf") @Nullable List<JsonSchemaOrFlag> allOf,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> additional) implements JsonSchemaOrFlag {
  /**
   * Makes one; where there are no other fields, {@code additional} is empty.
   *
   * @param schema The dialect. Null where it is absent.
   * @param ref Where the schema is, such as {@code #/$defs/AIMessage}. Null where it is absent.
   * @param defs Schemas to refer to, by name. Null where it is absent.
   * @param definitions Schemas to refer to, by name, in older dialects. Null where it is absent.
   * @param title A title. Null where it is absent.
   * @param description What it is. Null where it is absent.
   * @param type The type or types that fit. Null where it is absent.
   * @param format The format of a text, such as {@code uuid}. Null where it is absent.
   * @param properties The properties of an object, by name. Null where it is absent.
   * @param required The properties that an object has to have. Null where it is absent.
   * @param additionalProperties What fits any other property. Null where it is absent.
   * @param items What fits the items of a list. Null where it is absent.
   * @param anyOf Schemas of which one has to fit. Null where it is absent.
   * @param oneOf Schemas of which exactly one has to fit. Null where it is absent.
   * @param allOf Schemas that all have to fit. Null where it is absent.
   * @param additional all other fields
   */
  public JsonSchema {
    if (additional == null) additional = Map.of();
  }
}
