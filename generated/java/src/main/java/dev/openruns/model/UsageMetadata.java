// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * The tokens that a model's answer took.
 *
 * @param inputTokens The tokens of the prompt.
 * @param outputTokens The tokens of the answer.
 * @param totalTokens The tokens of both.
 * @param inputTokenDetails What the tokens of the prompt were; providers count further kinds under names of their
 *     own. Null where it is absent.
 * @param outputTokenDetails What the tokens of the answer were; providers count further kinds under names of their
 *     own. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UsageMetadata(
    @JsonProperty("input_tokens") long inputTokens,
    @JsonProperty("output_tokens") long outputTokens,
    @JsonProperty("total_tokens") long totalTokens,
    @JsonProperty("input_token_details") @Nullable InputTokenDetails inputTokenDetails,
    @JsonProperty("output_token_details") @Nullable OutputTokenDetails outputTokenDetails) {}
