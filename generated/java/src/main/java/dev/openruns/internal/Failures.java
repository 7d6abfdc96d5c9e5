// Copied from src/java/dev/openruns/internal/Failures.java by `npm run generate`; edit it there.
package dev.openruns.internal;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what servers say when something failed. */
final class Failures {
  private static final Pattern TITLE = Pattern.compile("<title>([^<]*)", Pattern.CASE_INSENSITIVE);
  private static final Pattern SPACES = Pattern.compile("\\s*\\R\\s*");

  /** Name and message of a failed run. */
  record Named(String error, String message) {}

  private Failures() {}

  /** The JSON in a text, or null where it is none. */
  static @Nullable JsonNode parse(String text) {
    try {
      var node = Mapper.SHARED.readTree(text);
      return node == null || node.isMissingNode() ? null : node;
    } catch (JsonProcessingException e) {
      return null;
    }
  }

  /** The JSON in a text, or the text itself. */
  static JsonNode parseOrText(String text) {
    var node = parse(text);
    return node == null ? TextNode.valueOf(text) : node;
  }

  /** Why JSON was not taken, in words about the JSON; null where it is simply not JSON. */
  static @Nullable String limit(JacksonException error) {
    for (Throwable one = error; one != null; one = one.getCause()) {
      if (!(one instanceof StreamConstraintsException)) continue;
      var message = one.getMessage();
      return message.contains("nesting depth")
          ? "JSON that is nested too deep (more than " + Mapper.MAX_DEPTH + " levels)"
          : "JSON that is too large: " + message;
    }
    return null;
  }

  /** The JavaScript server wraps the true pair, as JSON, into the message of another. */
  static Named named(JsonNode failure) {
    var error = failure.hasNonNull("error") ? failure.get("error") : TextNode.valueOf("Error");
    var message = failure.has("message") ? failure.get("message") : failure;
    var inner = message.isTextual() ? parseOrText(message.textValue()) : failure;
    if (inner != failure && inner.isObject() && inner.hasNonNull("error")) return named(inner);
    return new Named(error.isTextual() ? error.textValue() : error.toString(), describe(message));
  }

  /** What a server says in a body, in one line: detail, lists of issues, plain text, an HTML page's title. */
  static String describe(@Nullable JsonNode body) {
    if (body == null || body.isNull() || body.isMissingNode()) return "";
    if (body.isArray()) {
      var parts = new ArrayList<String>();
      body.forEach(part -> parts.add(describe(part)));
      return shorten(String.join("; ", parts));
    }
    if (body.isObject()) return shorten(describeObject(body));
    var text = body.asText().strip();
    var start = text.substring(0, Math.min(text.length(), 20)).toLowerCase(Locale.ROOT);
    if (start.startsWith("<!doctype") || start.startsWith("<html")) {
      var title = TITLE.matcher(text);
      return "an HTML page" + (title.find() ? ", \"" + title.group(1).strip() + "\"" : "");
    }
    return shorten(SPACES.matcher(shorten(text)).replaceAll(" "));
  }

  private static String shorten(String text) {
    return text.length() <= Policy.MAX_ERROR_DETAIL ? text : text.substring(0, Policy.MAX_ERROR_DETAIL - 1) + "…";
  }

  /** The beginning of a text that is not what was expected. */
  static String excerpt(String text) {
    return text.length() <= Policy.MAX_ERROR_EXCERPT ? text : text.substring(0, Policy.MAX_ERROR_EXCERPT - 1) + "…";
  }

  private static String describeObject(JsonNode body) {
    var path = body.has("path") ? body.get("path") : body.path("loc");
    var where = new ArrayList<String>();
    if (path.isArray()) path.forEach(step -> where.add(step.asText()));
    for (var name : new String[] {"detail", "issues", "message", "msg", "error"}) {
      if (body.hasNonNull(name)) {
        return (where.isEmpty() ? "" : String.join(".", where) + ": ") + describe(body.get(name));
      }
    }
    return body.toString();
  }
}
