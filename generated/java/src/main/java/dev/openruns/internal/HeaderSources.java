// Copied from src/java/dev/openruns/internal/HeaderSources.java by `npm run generate`; edit it there.
package dev.openruns.internal;

import dev.openruns.ClientOptions;
import dev.openruns.ErrorKind;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Gives what the caller's and the client's headers are, for each request anew. */
record HeaderSources(ClientOptions options) {
  Map<String, String> collect(Map<String, String> ofParameters, Exchange exchange) {
    var all = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
    var key = options.apiKey();
    if (key != null) all.put("x-api-key", key);
    all.put("user-agent", "openruns-java/" + Operations.VERSION);
    all.put("accept", exchange.operation.result == Operation.Result.TEXT ? "text/*, application/json" : "application/json");
    for (var source : List.of(exchange.ownHeaders, options.headers(), ofParameters, exchange.options.headers())) {
      source.forEach((name, value) -> {
        if (value == null) all.remove(name);
        else all.put(name, value);
      });
    }
    return all;
  }

  /** Refuses what a header cannot hold, without showing it: it may be a key. */
  static void check(Map<String, String> headers, Exchange exchange) {
    headers.forEach((name, value) -> {
      for (int i = 0; i < value.length(); i++) {
        char c = value.charAt(i);
        if (c >= ' ' && c <= '~' || c == '\t') continue;
        var what = c == '\r' || c == '\n' ? "a line break" : "a character that is not ASCII, or that is a control character,";
        throw exchange.failure(ErrorKind.REQUEST, "the value of the header `" + name + "` holds " + what + " at place " + (i + 1)
            + ", which no header can hold; was it copied whole, without quotes and line ends?");
      }
    });
  }
}
