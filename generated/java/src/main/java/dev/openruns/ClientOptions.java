// Copied from src/java/dev/openruns/ClientOptions.java by `npm run generate`; edit it there.
package dev.openruns;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.openruns.internal.EnvironmentKey;
import dev.openruns.internal.Policy;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How a client reaches its server. It never changes; {@link #builder} makes one, {@link #toBuilder} a changed one. */
public final class ClientOptions {
  private final Builder values;

  private ClientOptions(Builder values) {
    this.values = values;
  }

  /** {@return a builder with the defaults: a server on this machine, and the environment's key} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with these options} */
  public Builder toBuilder() {
    return values.copy();
  }

  /** {@return the server's address} */
  public String baseUrl() {
    return values.baseUrl;
  }

  /** {@return the key; null for none} */
  public @Nullable String apiKey() {
    return values.apiKey;
  }

  /** {@return the headers of the next request} */
  public Map<String, ? extends @Nullable String> headers() {
    return values.headers.get();
  }

  /** {@return what sends the requests; null for the client's own} */
  public @Nullable HttpClient httpClient() {
    return values.httpClient;
  }

  /** {@return what runs the asynchronous calls; null for the JDK's own threads} */
  public @Nullable Executor executor() {
    return values.executor;
  }

  /** {@return the mapper of the caller's own types; null for the client's own} */
  public @Nullable ObjectMapper jsonMapper() {
    return values.jsonMapper;
  }

  /** {@return how long opening a connection may take; null for as long as the system lets it} */
  public @Nullable Duration connectTimeout() {
    return values.connectTimeout;
  }

  /** {@return the deadline of an ordinary call; null for none} */
  public @Nullable Duration timeout() {
    return values.timeout;
  }

  /** {@return how often a GET is tried again} */
  public int maxRetries() {
    return values.maxRetries;
  }

  /** {@return the time before the first retry} */
  public Duration retryDelay() {
    return values.retryDelay;
  }

  /** {@return after what time a stream that was never read gives its connection back; null for never} */
  public @Nullable Duration maxUnread() {
    return values.maxUnread;
  }

  /** Collects options. */
  public static final class Builder implements Cloneable {
    private String baseUrl = "http://localhost:2024";
    private @Nullable String apiKey = EnvironmentKey.find();
    private Supplier<? extends Map<String, ? extends @Nullable String>> headers = Map::of;
    private @Nullable HttpClient httpClient;
    private @Nullable Executor executor;
    private @Nullable ObjectMapper jsonMapper;
    private @Nullable Duration connectTimeout = Policy.CONNECT_TIMEOUT;
    private @Nullable Duration timeout = Policy.DEFAULT_DEADLINE;
    private int maxRetries = Policy.MAX_RETRIES;
    private Duration retryDelay = Policy.RETRY_DELAY;
    private @Nullable Duration maxUnread = Policy.MAX_UNREAD_STREAM;

    private Builder() {}

    private Builder copy() {
      try {
        return (Builder) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    /**
     * The server's address, with a path where it has one; {@code http://localhost:2024} unless given.
     *
     * @param value the address, beginning with http:// or https://, without a query
     * @return this builder
     */
    public Builder baseUrl(String value) {
      baseUrl = value;
      return this;
    }

    /**
     * Sent as {@code x-api-key}. Unless given, the environment's LANGGRAPH_API_KEY, LANGSMITH_API_KEY or LANGCHAIN_API_KEY.
     *
     * @param value the key; null sends none
     * @return this builder
     */
    public Builder apiKey(@Nullable String value) {
      apiKey = value;
      return this;
    }

    /**
     * Sent with every request; they win over the key, and a call's own headers win over them.
     *
     * @param value the headers; a null value unsets what would have been sent
     * @return this builder
     */
    public Builder headers(Map<String, ? extends @Nullable String> value) {
      return headers(() -> value);
    }

    /**
     * Asked for headers before every request, each retry and reconnect too.
     *
     * @param value gives the headers
     * @return this builder
     */
    public Builder headers(Supplier<? extends Map<String, ? extends @Nullable String>> value) {
      headers = value;
      return this;
    }

    /**
     * Takes the place of the client's own: for a proxy, TLS options or tests. It must be built with
     * {@code followRedirects(Redirect.NEVER)}, for a redirect would take the key along; the connect timeout and the executor are its own.
     *
     * @param value sends the requests; null for the client's own
     * @return this builder
     */
    public Builder httpClient(@Nullable HttpClient value) {
      httpClient = value;
      return this;
    }

    /**
     * Runs what asynchronous calls have to do between two messages of the server. They hold no thread while they wait.
     *
     * @param value runs it; null for the threads of the JDK's HTTP client and the common pool
     * @return this builder
     */
    public Builder executor(@Nullable Executor value) {
      executor = value;
      return this;
    }

    /**
     * Writes your own types in inputs, and reads those that you give to a wait: with
     * {@code JsonMapper.builder().addModule(new JavaTimeModule()).build()}, an {@code Instant} can be part of them.
     *
     * @param value the mapper; null for the client's own
     * @return this builder
     */
    public Builder jsonMapper(@Nullable ObjectMapper value) {
      jsonMapper = value;
      return this;
    }

    /**
     * How long opening a connection may take; 10 seconds unless given.
     *
     * @param value how long; null for as long as the system lets it
     * @return this builder
     */
    public Builder connectTimeout(@Nullable Duration value) {
      connectTimeout = value;
      return this;
    }

    /**
     * Deadline of an ordinary call, retries and body included; 60 seconds unless given. Waits, joins and streams have none.
     *
     * @param value how long it may take; null for as long as it takes
     * @return this builder
     */
    public Builder timeout(@Nullable Duration value) {
      timeout = value;
      return this;
    }

    /**
     * How often a GET is tried again after a lost connection, 429, 502, 503 or 504; 3 unless given. Besides, the JDK itself
     * sends a GET again, unchanged, where the server closed an idle connection just then.
     *
     * @param value how often
     * @return this builder
     */
    public Builder maxRetries(int value) {
      maxRetries = value;
      return this;
    }

    /**
     * The time before the first retry or reconnect; doubled each time up to ten times that, with jitter. 500 ms unless given.
     *
     * @param value how long
     * @return this builder
     */
    public Builder retryDelay(Duration value) {
      retryDelay = value;
      return this;
    }

    /**
     * After what time a stream that is open and was never read gives its connection back; 60 seconds unless given. Read later,
     * it goes on like a stream that was lost.
     *
     * @param value how long; null for never
     * @return this builder
     */
    public Builder maxUnread(@Nullable Duration value) {
      maxUnread = value;
      return this;
    }

    /** {@return the options} */
    public ClientOptions build() {
      return new ClientOptions(copy());
    }
  }
}
