package dev.openruns.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.openruns.ErrorKind;
import dev.openruns.RunCreated;
import java.net.URLEncoder;
import java.net.http.HttpHeaders;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the parameters of one call are on the wire. */
final class Requests {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
  private static final Pattern RUN = Pattern.compile("(?:/threads/([^/?]+))?/runs/([^/?]+)");

  /** One request; the body is null where there is none. */
  record Parts(String address, Map<String, String> headers, byte[] body) {}

  /** An operation and the parameters that it is called with. */
  record Selected(Operation operation, Map<String, Object> given) {}

  private Requests() {}

  /** The first operation whose selecting parameters are all given, and the parameters without those that selected nothing. */
  static Selected select(List<Operation> operations, Map<String, Object> params) {
    var given = new LinkedHashMap<>(params);
    for (var operation : operations) {
      for (var name : operation.when) if (given.get(name) == null) given.remove(name);
    }
    for (var operation : operations) {
      if (given.keySet().containsAll(operation.when)) return new Selected(operation, given);
    }
    throw new IllegalArgumentException(operations.get(0).id + ": one of the parameters that select an operation is needed");
  }

  static Parts toParts(String baseUrl, Operation operation, Map<String, Object> given, Exchange exchange) {
    var query = new StringBuilder();
    var headers = new LinkedHashMap<String, String>();
    var fields = new LinkedHashMap<String, Object>();
    for (var entry : given.entrySet()) {
      var name = entry.getKey();
      var value = entry.getValue();
      var header = operation.headers.get(name);
      if (operation.path.contains("{" + name + "}") || operation.siblings.contains(name)) continue;
      if (value == null && operation.nullUnset.contains(name)) continue;
      if (header != null) {
        if (value != null) headers.put(header, text(value));
      } else if (operation.query.contains(name)) {
        if (value != null) addQuery(query, operation.rename.getOrDefault(name, name), operation.lists.get(name), value);
      } else fields.put(operation.rename.getOrDefault(name, name), value);
    }
    byte[] body = null;
    if (operation.body != null) {
      headers.put("content-type", "application/json");
      body = write(operation.body.equals(Operation.FIELDS) ? fields : given.get(operation.body), exchange);
    }
    return new Parts(baseUrl + fillPath(operation, given, exchange) + query, headers, body);
  }

  private static byte[] write(Object body, Exchange exchange) {
    try {
      return Mapper.SHARED.writeValueAsBytes(body);
    } catch (JsonProcessingException e) {
      throw exchange.failure(ErrorKind.REQUEST, "the parameters cannot be written as JSON: " + e.getOriginalMessage());
    }
  }

  private static String fillPath(Operation operation, Map<String, Object> given, Exchange exchange) {
    var matcher = PLACEHOLDER.matcher(operation.path);
    var path = new StringBuilder();
    while (matcher.find()) {
      var name = matcher.group(1);
      var value = given.get(name) == null ? "" : text(given.get(name));
      // A dot or two would be resolved away, and the request would reach another path.
      if (value.isEmpty() || value.equals(".") || value.equals("..")) {
        throw exchange.failure(ErrorKind.REQUEST, "`" + name + "` is part of the path and was not given");
      }
      matcher.appendReplacement(path, "");
      path.append(encode(value));
    }
    return matcher.appendTail(path).toString();
  }

  private static void addQuery(StringBuilder query, String wire, String style, Object value) {
    var node = Mapper.SHARED.<JsonNode>valueToTree(value);
    if (!node.isArray()) addPair(query, wire, text(node));
    else if ("json".equals(style)) addPair(query, wire, node.toString());
    else if ("comma".equals(style)) {
      var joined = new StringBuilder();
      for (var item : node) joined.append(joined.isEmpty() ? "" : ",").append(text(item));
      addPair(query, wire, joined.toString());
    } else for (var item : node) addPair(query, wire, text(item));
  }

  private static void addPair(StringBuilder query, String wire, String value) {
    query.append(query.isEmpty() ? '?' : '&').append(encode(wire)).append('=').append(encode(value));
  }

  private static String text(Object value) {
    if (value instanceof String text) return text;
    var node = value instanceof JsonNode given ? given : Mapper.SHARED.<JsonNode>valueToTree(value);
    return node.isValueNode() ? node.asText() : node.toString();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, UTF_8).replace("+", "%20");
  }

  /** The run that the headers of an answer name, else the call itself; null for none. */
  static RunCreated runOf(HttpHeaders headers, Map<String, Object> given) {
    var where = headers.firstValue("content-location").or(() -> headers.firstValue("location")).orElse("");
    var match = RUN.matcher(where);
    boolean named = match.find();
    var run = named ? match.group(2) : given.get("run_id") == null ? null : text(given.get("run_id"));
    var onThread = Optional.ofNullable(given.get("thread_id")).map(Requests::text);
    var thread = Optional.ofNullable(named ? match.group(1) : null).or(() -> onThread);
    return run == null ? null : new RunCreated(run, thread);
  }
}
