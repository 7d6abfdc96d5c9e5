// Copied from src/java/dev/openruns/internal/BaseUrl.java by `npm run generate`; edit it there.
package dev.openruns.internal;

import dev.openruns.ErrorKind;
import dev.openruns.OpenRunsException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;

/** Checks the address of a server when a client is made, before anything is sent. */
final class BaseUrl {
  private BaseUrl() {}

  /** The address without slashes at its end. */
  static String check(String given) {
    var text = given.strip();
    if (!text.contains("://")) throw wrong(text, "has no scheme; write http://" + text + ", or https://" + text);
    if (text.matches("\\w+:/*")) throw wrong(text, "names no host");
    URI address;
    try {
      address = new URI(text);
    } catch (URISyntaxException e) {
      throw wrong(text, "is no URL: " + e.getReason());
    }
    var scheme = address.getScheme();
    boolean isHttp = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
    if (!isHttp) throw wrong(text, "begins with " + scheme + "://; only http:// and https:// are known");
    if (address.getHost() == null) throw wrong(text, "names no host");
    if (address.getRawQuery() != null || address.getRawFragment() != null) {
      throw wrong(text, "has a query or a fragment; give the address alone, and a key by apiKey or headers");
    }
    return text.replaceFirst("/+$", "");
  }

  private static OpenRunsException wrong(String text, String problem) {
    var shown = Secrets.withoutUser(text).replaceFirst("[?#].*", "");
    var shownProblem = problem.replace(text, shown);
    return OpenRunsException.of("baseUrl \"" + shown + "\" " + shownProblem, new OpenRunsException.Facts(
        ErrorKind.REQUEST, "", "", shown, null, null, null, null, null, Map.of()));
  }
}
