// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;

/** What a runnable of the graph did, told apart by {@code event}. */
public sealed interface RunnableActivity
    permits
        RunnableStart,
        RunnableStream,
        RunnableEnd,
        RunnableToolError,
        ChatModelStart,
        ChatModelStream,
        ChatModelEnd,
        LlmStart,
        LlmStream,
        LlmEnd,
        RetrieverStart,
        RetrieverEnd,
        CustomActivity,
        RunnableActivity.Unknown {
  /**
   * What this version of the contract does not know.
   *
   * @param value the JSON, as it came
   */
  record Unknown(@JsonValue JsonNode value) implements RunnableActivity {}
}
