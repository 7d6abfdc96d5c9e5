// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a retriever found.
 *
 * @param output The documents, the best first.
 * @param input What a retriever is asked. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RetrieverEndData(
    @JsonProperty("output") List<Document> output,
    @JsonProperty("input") @Nullable RetrieverInput input) {}
