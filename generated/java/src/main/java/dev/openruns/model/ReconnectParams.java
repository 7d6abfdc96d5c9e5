// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What to subscribe to, and where to go on. Where the server no longer has what follows {@code since} it answers
 * {@code resume_gap}.
 *
 * @param channels The kinds of events to send.
 * @param namespaces The subgraphs to send events of, each with all below it; all by default. Null where it is absent.
 * @param depth How far below each of {@code namespaces} to go, without limit by default; ignored without them. Null
 *     where it is absent.
 * @param since The {@code seq} of the last event that arrived; the server replays all and leaves out the events up to
 *     this one.
 * @param subscriptionId The id to give the subscription, a new one by default. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReconnectParams(
    @JsonProperty("channels") List<ProtocolChannel> channels,
    @JsonProperty("namespaces") @Nullable List<List<String>> namespaces,
    @JsonProperty("depth") @Nullable Long depth,
    @JsonProperty("since") long since,
    @JsonProperty("subscription_id") @Nullable String subscriptionId) {
  /** {@return a builder, which leaves out what it is not given} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what is not given is left out. */
  public static final class Builder {
    private @Nullable List<ProtocolChannel> channels;
    private @Nullable List<List<String>> namespaces;
    private @Nullable Long depth;
    private @Nullable Long since;
    private @Nullable String subscriptionId;

    private Builder() {}

    /**
     * The kinds of events to send.
     *
     * @param value the value
     * @return this builder
     */
    public Builder channels(List<ProtocolChannel> value) {
      this.channels = value;
      return this;
    }

    /**
     * The subgraphs to send events of, each with all below it; all by default.
     *
     * @param value the value
     * @return this builder
     */
    public Builder namespaces(List<List<String>> value) {
      this.namespaces = value;
      return this;
    }

    /**
     * How far below each of {@code namespaces} to go, without limit by default; ignored without them.
     *
     * @param value the value
     * @return this builder
     */
    public Builder depth(long value) {
      this.depth = value;
      return this;
    }

    /**
     * The {@code seq} of the last event that arrived; the server replays all and leaves out the events up to this
     * one.
     *
     * @param value the value
     * @return this builder
     */
    public Builder since(long value) {
      this.since = value;
      return this;
    }

    /**
     * The id to give the subscription, a new one by default.
     *
     * @param value the value
     * @return this builder
     */
    public Builder subscriptionId(String value) {
      this.subscriptionId = value;
      return this;
    }

    /** {@return what was given} */
    public ReconnectParams build() {
      return new ReconnectParams(
          Objects.requireNonNull(channels, "channels"),
          namespaces,
          depth,
          Objects.requireNonNull(since, "since"),
          subscriptionId);
    }
  }
}
