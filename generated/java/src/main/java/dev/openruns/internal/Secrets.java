// Copied from src/java/dev/openruns/internal/Secrets.java by `npm run generate`; edit it there.
package dev.openruns.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The values that no error may show: those of headers that carry credentials, and a password in the address. */
final class Secrets {
  static final Secrets NONE = new Secrets(List.of());
  private static final Pattern SECRET_HEADER = Pattern.compile("key|auth|token|cookie|secret");
  /** The scheme's word of {@code Bearer x} is no secret. */
  private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9-]* +");
  private static final Pattern USER_INFO = Pattern.compile("//([^/?#]*)@");
  private static final String MASK = "***";
  /** Longest first: one may be part of another. */
  private final List<String> values;

  private Secrets(List<String> values) {
    this.values = values;
  }

  static boolean isSecret(String header) {
    return SECRET_HEADER.matcher(header.toLowerCase(Locale.ROOT)).find();
  }

  /** Those of one request. */
  static Secrets of(String address, Map<String, String> headers) {
    var found = new ArrayList<String>();
    headers.forEach((name, value) -> {
      if (!isSecret(name)) return;
      boolean hasScheme = name.toLowerCase(Locale.ROOT).contains("auth");
      found.add(hasScheme ? SCHEME.matcher(value.strip()).replaceFirst("") : value.strip());
    });
    var user = USER_INFO.matcher(address);
    if (user.find()) {
      found.add(user.group(1));
      found.add(user.group(1).substring(user.group(1).indexOf(':') + 1));
    }
    found.removeIf(value -> value.length() < Policy.MIN_REDACTED_SECRET);
    found.sort(Comparator.comparingInt(String::length).reversed());
    return found.isEmpty() ? NONE : new Secrets(found);
  }

  String redact(String text) {
    var clean = text;
    for (var value : values) clean = clean.replace(value, MASK);
    return clean;
  }

  /** An address without its user and password. */
  static String withoutUser(String address) {
    return USER_INFO.matcher(address).replaceFirst("//");
  }

  /** The same JSON, its texts redacted. */
  JsonNode redact(JsonNode node) {
    if (values.isEmpty() || !contains(node.toString())) return node;
    if (node.isTextual()) return TextNode.valueOf(redact(node.textValue()));
    if (node.isArray()) {
      var items = Mapper.SHARED.createArrayNode();
      node.forEach(item -> items.add(redact(item)));
      return items;
    }
    if (!node.isObject()) return node;
    var object = Mapper.SHARED.createObjectNode();
    node.properties().forEach(field -> object.set(redact(field.getKey()), redact(field.getValue())));
    return object;
  }

  private boolean contains(String text) {
    return values.stream().anyMatch(value -> text.contains(value) || text.contains(TextNode.valueOf(value).toString()
        .substring(1, TextNode.valueOf(value).toString().length() - 1)));
  }

  /** The headers of an answer, as an error shows them. */
  Map<String, List<String>> redact(Map<String, List<String>> headers) {
    var shown = new LinkedHashMap<String, List<String>>();
    headers.forEach((name, all) ->
        shown.put(name, all.stream().map(value -> isSecret(name) ? MASK : redact(value)).toList()));
    return shown;
  }
}
