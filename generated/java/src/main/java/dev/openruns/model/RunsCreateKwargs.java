// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.openruns.Field;
import java.util.List;
import java.util.Map;

/**
 * The arguments of a run as the server keeps them; it sets every key, an authorisation handler may change them.
 *
 * @param input The graph's input. Null where it is absent.
 * @param command The command that the run starts with.
 * @param config The configuration, with the keys that the server adds to {@code configurable}. Null where it is
 *     absent.
 * @param context The static context, by default a copy of {@code config.configurable}. Null where it is absent.
 * @param streamMode What the run's stream carries, always a list. Null where it is absent.
 * @param interruptBefore The nodes before which the run stops.
 * @param interruptAfter The nodes after which the run stops.
 * @param webhook The URL that the server calls when the run has ended.
 * @param feedbackKeys Keys for which the result carries a URL that takes feedback.
 * @param temporary Whether the thread is deleted with the run, true for {@code on_completion} delete. Null where it
 *     is absent.
 * @param subgraphs Whether events of subgraphs are streamed, from {@code stream_subgraphs}. Null where it is absent.
 * @param resumable Whether events are kept for a lost stream, from {@code stream_resumable}. Null where it is absent.
 * @param checkpointDuring Whether steps are saved while the run goes on, true by default. Null where it is absent.
 * @param durability When checkpoints are saved, {@code async} by default. Null where it is absent.
 * @param additional all other fields
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RunsCreateKwargs(
    @JsonProperty("input") JsonNode input,
    @JsonProperty("command") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<Command> command,
    @JsonProperty("config") RunConfig config,
    @JsonProperty("context") Map<String, JsonNode> context,
    @JsonProperty("stream_mode") List<StoredStreamMode> streamMode,
    @JsonProperty("interrupt_before") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<InterruptNodes> interruptBefore,
    @JsonProperty("interrupt_after") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<InterruptNodes> interruptAfter,
    @JsonProperty("webhook") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<String> webhook,
    @JsonProperty("feedback_keys") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<List<String>> feedbackKeys,
    @JsonProperty("temporary") Boolean temporary,
    @JsonProperty("subgraphs") Boolean subgraphs,
    @JsonProperty("resumable") Boolean resumable,
    @JsonProperty("checkpoint_during") Boolean checkpointDuring,
    @JsonProperty("durability") Durability durability,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> additional) {}
