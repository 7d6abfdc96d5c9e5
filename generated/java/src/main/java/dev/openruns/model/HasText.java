// Copied from src/java/dev/openruns/model/HasText.java by `npm run generate`; edit it there.
package dev.openruns.model;

import dev.openruns.internal.Texts;

/** What a person or a model said, of which the text alone is often wanted. */
public interface HasText {
  /**
   * The text, without images, tool calls and other blocks.
   *
   * @return the content where it is a text, of a list of blocks the text blocks joined; empty where there is none
   */
  default String text() {
    return Texts.of(this);
  }
}
