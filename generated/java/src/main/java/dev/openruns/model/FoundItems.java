// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * The items that a search found.
 *
 * @param items The items, the best first with a query.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FoundItems(
    @JsonProperty("items") List<SearchItem> items) {}
