// Copied from src/java/dev/openruns/ClientOptions.java by `npm run generate`; edit it there.
package dev.openruns;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** How a client reaches its server; each setter gives the same options, changed. */
public final class ClientOptions {
  private String baseUrl = "http://localhost:2024";
  private String apiKey = keyFromEnvironment();
  private Supplier<? extends Map<String, String>> headers = Map::of;
  private HttpClient httpClient;
  private Executor executor;
  private Duration timeout;
  private int maxRetries = 3;
  private Duration retryDelay = Duration.ofMillis(500);

  /** The defaults: a server on this machine, and the environment's key. */
  public ClientOptions() {}

  private static String keyFromEnvironment() {
    for (var name : new String[] {"LANGGRAPH_API_KEY", "LANGSMITH_API_KEY", "LANGCHAIN_API_KEY"}) {
      var key = System.getenv(name);
      if (key != null && !key.isEmpty()) return key;
    }
    return null;
  }

  /**
   * The server's address, with a path where it has one; {@code http://localhost:2024} unless given.
   *
   * @param value the address
   * @return these options
   */
  public ClientOptions baseUrl(String value) {
    baseUrl = value;
    return this;
  }

  /**
   * Sent as {@code x-api-key}. Unless given, the environment's LANGGRAPH_API_KEY, LANGSMITH_API_KEY or LANGCHAIN_API_KEY.
   *
   * @param value the key; null sends none
   * @return these options
   */
  public ClientOptions apiKey(String value) {
    apiKey = value;
    return this;
  }

  /**
   * Sent with every request; they win over the key, and a call's own headers win over them.
   *
   * @param value the headers
   * @return these options
   */
  public ClientOptions headers(Map<String, String> value) {
    return headers(() -> value);
  }

  /**
   * Asked for headers before every request, each retry and reconnect too.
   *
   * @param value gives the headers
   * @return these options
   */
  public ClientOptions headers(Supplier<? extends Map<String, String>> value) {
    headers = value;
    return this;
  }

  /**
   * Takes the place of the client's own; it must not follow redirects, which would carry the key elsewhere.
   *
   * @param value sends the requests
   * @return these options
   */
  public ClientOptions httpClient(HttpClient value) {
    httpClient = value;
    return this;
  }

  /**
   * Runs the asynchronous calls, a thread each while they last; daemon threads, made as needed, unless given. On Java 21,
   * {@code Executors.newVirtualThreadPerTaskExecutor()} suits it well.
   *
   * @param value runs them
   * @return these options
   */
  public ClientOptions executor(Executor value) {
    executor = value;
    return this;
  }

  /**
   * Deadline of an ordinary call, retries included; none unless given. Waits and streams have none.
   *
   * @param value how long it may take
   * @return these options
   */
  public ClientOptions timeout(Duration value) {
    timeout = value;
    return this;
  }

  /**
   * How often a GET is tried again after a lost connection, 429, 502, 503 or 504; 3 unless given. Besides, the JDK itself sends
   * a GET again, unchanged, where the server closed an idle connection just then.
   *
   * @param value how often
   * @return these options
   */
  public ClientOptions maxRetries(int value) {
    maxRetries = value;
    return this;
  }

  /**
   * The time before the first retry or reconnect; doubled each time up to ten times that, with jitter. 500 ms unless given.
   *
   * @param value how long
   * @return these options
   */
  public ClientOptions retryDelay(Duration value) {
    retryDelay = value;
    return this;
  }

  /** {@return the server's address} */
  public String baseUrl() {
    return baseUrl;
  }

  /** {@return the key; null for none} */
  public String apiKey() {
    return apiKey;
  }

  /** {@return the headers of the next request} */
  public Map<String, String> headers() {
    return headers.get();
  }

  /** {@return what sends the requests; null for the client's own} */
  public HttpClient httpClient() {
    return httpClient;
  }

  /** {@return what runs asynchronous calls; null for the client's own} */
  public Executor executor() {
    return executor;
  }

  /** {@return the deadline of an ordinary call; null for none} */
  public Duration timeout() {
    return timeout;
  }

  /** {@return how often a GET is tried again} */
  public int maxRetries() {
    return maxRetries;
  }

  /** {@return the time before the first retry} */
  public Duration retryDelay() {
    return retryDelay;
  }
}
