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
import org.jspecify.annotations.Nullable;

/**
 * The arguments of a run as the server keeps them; an authorisation handler may change them. The Python server sets
 * every key, the JavaScript server leaves out what was not given.
 *
 * @param input The graph's input. Null where it is absent.
 * @param command The command that the run starts with.
 * @param config The configuration, with the keys that the server adds to {@code configurable}.
 * @param context The static context, by default a copy of {@code config.configurable}.
 * @param streamMode What the run's stream carries, always a list.
 * @param interruptBefore The nodes before which the run stops.
 * @param interruptAfter The nodes after which the run stops.
 * @param webhook The URL that the server calls when the run has ended.
 * @param feedbackKeys Keys for which the result carries a URL that takes feedback.
 * @param temporary Whether the thread is deleted with the run, true for {@code on_completion} delete.
 * @param subgraphs Whether events of subgraphs are streamed, from {@code stream_subgraphs}.
 * @param resumable Whether events are kept for a lost stream, from {@code stream_resumable}.
 * @param checkpointDuring Whether steps are saved while the run goes on, true by default. Null where it is absent.
 * @param durability When checkpoints are saved, {@code async} by default. Null where it is absent.
 * @param additional all other fields
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RunsCreateKwargs(
    @JsonProperty("input") @Nullable JsonNode input,
    @JsonProperty("command") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<Command> command,
    @JsonProperty("config") RunConfig config,
    @JsonProperty("context") Map<String, JsonNode> context,
    @JsonProperty("stream_mode") List<StoredStreamMode> streamMode,
    @JsonProperty("interrupt_before") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<InterruptNodes> interruptBefore,
    @JsonProperty("interrupt_after") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<InterruptNodes> interruptAfter,
    @JsonProperty("webhook") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<String> webhook,
    @JsonProperty("feedback_keys") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<List<String>> feedbackKeys,
    @JsonProperty("temporary") boolean temporary,
    @JsonProperty("subgraphs") boolean subgraphs,
    @JsonProperty("resumable") boolean resumable,
    @JsonProperty("checkpoint_during") @Nullable Boolean checkpointDuring,
    @JsonProperty("durability") @Nullable Durability durability,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> additional) {
  /**
   * Makes one; where there are no other fields, {@code additional} is empty.
   *
   * @param input The graph's input. Null where it is absent.
   * @param command The command that the run starts with.
   * @param config The configuration, with the keys that the server adds to {@code configurable}.
   * @param context The static context, by default a copy of {@code config.configurable}.
   * @param streamMode What the run's stream carries, always a list.
   * @param interruptBefore The nodes before which the run stops.
   * @param interruptAfter The nodes after which the run stops.
   * @param webhook The URL that the server calls when the run has ended.
   * @param feedbackKeys Keys for which the result carries a URL that takes feedback.
   * @param temporary Whether the thread is deleted with the run, true for {@code on_completion} delete.
   * @param subgraphs Whether events of subgraphs are streamed, from {@code stream_subgraphs}.
   * @param resumable Whether events are kept for a lost stream, from {@code stream_resumable}.
   * @param checkpointDuring Whether steps are saved while the run goes on, true by default. Null where it is absent.
   * @param durability When checkpoints are saved, {@code async} by default. Null where it is absent.
   * @param additional all other fields
   */
  public RunsCreateKwargs {
    if (additional == null) additional = Map.of();
  }
}
