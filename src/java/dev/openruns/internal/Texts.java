package dev.openruns.internal;

import com.fasterxml.jackson.databind.JsonNode;
import dev.openruns.model.AIMessage;
import dev.openruns.model.AIMessageChunk;
import dev.openruns.model.ContentBlock;
import dev.openruns.model.MessageContent;
import dev.openruns.model.TextBlock;

/** Finds the text in what was said. */
public final class Texts {
  private static final String CONTENT = "content";

  private Texts() {}

  /**
   * The text of a message.
   *
   * @param message a message of any kind
   * @return its text; empty where it has none
   */
  public static String of(Object message) {
    // The messages of a model come by the thousand; all others may take their way over JSON.
    if (message instanceof AIMessageChunk chunk) return of(chunk.content());
    if (message instanceof AIMessage said) return of(said.content());
    return of(Mapper.SHARED.<JsonNode>valueToTree(message).path(CONTENT));
  }

  private static String of(MessageContent content) {
    if (content instanceof MessageContent.Text text) return text.value();
    if (!(content instanceof MessageContent.MessageBlocks blocks)) return of(Mapper.SHARED.<JsonNode>valueToTree(content));
    var all = new StringBuilder();
    for (var block : blocks.value()) {
      if (block instanceof TextBlock text) all.append(text.text());
      else if (block instanceof ContentBlock.Unknown other && other.value().isTextual()) all.append(other.value().textValue());
    }
    return all.toString();
  }

  private static String of(JsonNode content) {
    if (content.isTextual()) return content.textValue();
    var all = new StringBuilder();
    for (var block : content) {
      if (block.isTextual()) all.append(block.textValue());
      else if (block.path("type").asText().equals("text")) all.append(block.path("text").asText());
    }
    return all.toString();
  }
}
