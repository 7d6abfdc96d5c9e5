// Copied from src/java/dev/openruns/internal/Requests.java by `npm run generate`; edit it there.
package dev.openruns.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import dev.openruns.ErrorKind;
import dev.openruns.RunCreated;
import java.net.URLEncoder;
import java.net.http.HttpHeaders;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes the address, the headers and the body of a request from the parameters of a call. */
final class Requests {
  private static final Pattern RUN = Pattern.compile("(?:/threads/([^/?]+))?/runs/([^/?]+)");
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._~-]*");

  /** One request; the body is null where there is none. */
  record Parts(String address, Map<String, String> headers, byte @Nullable [] body) {}

  /** An operation and the parameters that it is called with. */
  record Selected(Operation operation, Map<String, @Nullable Object> parameters) {}

  private final Codec codec;
  private final String baseUrl;

  Requests(Codec codec, String baseUrl) {
    this.codec = codec;
    this.baseUrl = baseUrl;
  }

  /** The first operation whose selecting parameters are all given, and the parameters without those that selected nothing. */
  static Selected select(List<Operation> operations, Map<String, @Nullable Object> all) {
    if (operations.size() == 1) return new Selected(operations.get(0), all);
    var parameters = new LinkedHashMap<>(all);
    for (var operation : operations) {
      for (var name : operation.when) if (parameters.get(name) == null) parameters.remove(name);
    }
    for (var operation : operations) {
      if (parameters.keySet().containsAll(operation.when)) return new Selected(operation, parameters);
    }
    throw new IllegalArgumentException(operations.get(0).id + ": one of the parameters that select an operation is needed");
  }

  Parts toParts(Operation operation, Map<String, @Nullable Object> parameters, Exchange exchange) {
    var query = new StringBuilder();
    var headers = new LinkedHashMap<String, String>();
    var fields = new LinkedHashMap<String, @Nullable Object>();
    parameters.forEach((name, value) -> {
      if (operation.inPath.contains(name) || operation.ofSiblings.contains(name)) return;
      if (value == null && operation.nullUnset.contains(name)) return;
      if (operation.labels.contains(name)) checkLabels(value, name, exchange);
      var wire = operation.rename.getOrDefault(name, name);
      var header = operation.headers.get(name);
      if (header != null) {
        if (value != null) headers.put(header, text(value));
      } else if (!operation.query.contains(name)) fields.put(wire, value);
      else if (value != null) addQuery(query, wire, operation.lists.get(name), value);
    });
    byte[] body = null;
    if (operation.body != null) {
      headers.put("content-type", "application/json");
      body = codec.write(operation.body.equals(Operation.FIELDS) ? fields : parameters.get(operation.body), exchange);
    }
    var address = new StringBuilder(baseUrl);
    appendPath(address, operation, parameters, exchange);
    return new Parts(address.append(query).toString(), headers, body);
  }

  private void appendPath(
      StringBuilder path, Operation operation, Map<String, @Nullable Object> parameters, Exchange exchange) {
    for (int i = 0; i < operation.pieces.size(); i++) {
      var piece = operation.pieces.get(i);
      if (i % 2 == 0) {
        path.append(piece);
        continue;
      }
      var given = parameters.get(piece);
      var value = given == null ? "" : inOneValue(given, operation.lists.get(piece));
      if (value.isEmpty() || value.equals(".") || value.equals("..")) {
        var problem = given == null ? "was not given" : "is \"" + value + "\", which would reach another address";
        throw exchange.failure(ErrorKind.REQUEST, "`" + piece + "` is part of the path and " + problem);
      }
      path.append(encode(value));
    }
  }

  private void addQuery(StringBuilder query, String wire, @Nullable String style, Object value) {
    if (style == null && value instanceof List<?> items) {
      for (var item : items) addPair(query, wire, text(item));
    } else addPair(query, wire, inOneValue(value, style));
  }

  private String inOneValue(Object value, @Nullable String style) {
    if (style == null || value instanceof String) return text(value);
    var node = Mapper.SHARED.<JsonNode>valueToTree(value);
    if (!node.isArray()) return text(node);
    if (style.equals("json")) return node.toString();
    var parts = new ArrayList<String>();
    for (var item : node) parts.add(text(item));
    return String.join(style.equals("period") ? "." : ",", parts);
  }

  /** A server divides labels at periods and drops empty ones, so it would read such labels as others. */
  private static void checkLabels(@Nullable Object labels, String name, Exchange exchange) {
    if (!(labels instanceof List<?> list)) return;
    for (var item : list) {
      var label = text(item);
      if (!label.isEmpty() && label.indexOf('.') < 0) continue;
      throw exchange.failure(ErrorKind.REQUEST,
          "`" + name + "` has the label \"" + label + "\": a label must not be empty or hold a period");
    }
  }

  private static void addPair(StringBuilder query, String wire, String value) {
    query.append(query.isEmpty() ? '?' : '&').append(encode(wire)).append('=').append(encode(value));
  }

  private static String text(@Nullable Object value) {
    if (value instanceof String text) return text;
    var node = value instanceof JsonNode given ? given : Mapper.SHARED.<JsonNode>valueToTree(value);
    return node.isValueNode() ? node.asText() : node.toString();
  }

  private static String encode(String text) {
    return PLAIN.matcher(text).matches() ? text : URLEncoder.encode(text, UTF_8).replace("+", "%20");
  }

  /** The run that the headers of an answer name, else the call itself; null for none. */
  static @Nullable RunCreated runOf(HttpHeaders headers, Map<String, @Nullable Object> parameters) {
    var where = headers.firstValue("content-location").or(() -> headers.firstValue("location")).orElse("");
    var match = RUN.matcher(where);
    boolean isNamed = match.find();
    var run = isNamed ? match.group(2) : parameters.get("run_id") == null ? null : text(parameters.get("run_id"));
    if (run == null) return null;
    var named = isNamed ? match.group(1) : null;
    var onThread = parameters.get("thread_id");
    return new RunCreated(run, named != null ? named : onThread == null ? null : text(onThread));
  }
}
