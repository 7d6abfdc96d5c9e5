// Copied from src/java/dev/openruns/internal/Connections.java by `npm run generate`; edit it there.
package dev.openruns.internal;

import dev.openruns.ClientOptions;
import dev.openruns.ErrorKind;
import dev.openruns.OpenRunsException;
import java.net.http.HttpClient;
import java.util.Map;

/** Gives the HTTP client that sends the requests. */
final class Connections {
  private Connections() {}

  static HttpClient of(ClientOptions options) {
    var given = options.httpClient();
    if (given != null) return refuseRedirects(given);
    var builder = HttpClient.newBuilder()
        // A redirect would take the key to another server, or turn a POST into a GET.
        .followRedirects(HttpClient.Redirect.NEVER)
        // Without TLS, HTTP/2 begins with an upgrade that Agent Servers do not take.
        .version(options.baseUrl().startsWith("https:") ? HttpClient.Version.HTTP_2 : HttpClient.Version.HTTP_1_1);
    if (options.connectTimeout() != null) builder.connectTimeout(options.connectTimeout());
    if (options.executor() != null) builder.executor(options.executor());
    return builder.build();
  }

  private static HttpClient refuseRedirects(HttpClient given) {
    if (given.followRedirects() == HttpClient.Redirect.NEVER) return given;
    throw OpenRunsException.of(
        "the HttpClient follows redirects, which would take the key to another server; build it with followRedirects(Redirect.NEVER)",
        new OpenRunsException.Facts(ErrorKind.REQUEST, "", "", "", null, null, null, null, null, Map.of()));
  }
}
