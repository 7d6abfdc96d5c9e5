// Copied from src/java/dev/openruns/internal/Policy.java by `npm run generate`; edit it there.
package dev.openruns.internal;

import java.time.Duration;
import java.util.Set;

/** The numbers that all clients of OpenRuns share; src/policy.json explains each, and a test holds these equal to it. */
public final class Policy {
  /** How long opening a connection may take. */
  public static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);
  /** The deadline of an ordinary call: no wait, no join, no stream. */
  public static final Duration DEFAULT_DEADLINE = Duration.ofSeconds(60);
  /** How often a GET is sent again. */
  public static final int MAX_RETRIES = 3;
  /** Statuses after which the same GET may succeed later. */
  public static final Set<Integer> RETRY_STATUSES = Set.of(429, 502, 503, 504);
  /** The delay before the first retry or reconnect. */
  public static final Duration RETRY_DELAY = Duration.ofMillis(500);
  /** The delay grows up to so many times the first one. */
  public static final int MAX_RETRY_DELAY_FACTOR = 10;
  /** Each delay is longer or shorter by a random part of it, this much at most. */
  public static final double RETRY_JITTER_FRACTION = 0.25;
  /** A longer {@code Retry-After} is not slept. */
  public static final Duration MAX_RETRY_AFTER = Duration.ofSeconds(60);
  /** The largest effect that the {@code retry:} field of a stream has. */
  public static final Duration MAX_STREAM_RETRY = Duration.ofSeconds(30);
  /** How often in a row a lost stream or wait is taken up again. */
  public static final int MAX_RECONNECTS = 5;
  /** A connection that brought bytes and lived for this long makes the count of reconnects start anew. */
  public static final Duration LONG_LIVED_CONNECTION = Duration.ofSeconds(5);
  /** The largest event of a stream, in bytes. */
  public static final long MAX_EVENT_SIZE = 67_108_864;
  /** The largest body of an answer that is read whole, in bytes. */
  public static final int MAX_ANSWER_SIZE = 268_435_456;
  /** How many event ids a stream remembers. */
  public static final int MAX_REMEMBERED_IDS = 10_000;
  /** Of the last two ids, how many events with that id are remembered by name and data. */
  public static final int MAX_REMEMBERED_EVENTS_WITH_ONE_ID = 100;
  /** A stream that was never read gives its connection back after this time. */
  public static final Duration MAX_UNREAD_STREAM = Duration.ofSeconds(60);
  /** Longest text of a server that an error quotes, in characters. */
  public static final int MAX_ERROR_DETAIL = 1000;
  /** Longest excerpt of text that is not JSON, in characters. */
  public static final int MAX_ERROR_EXCERPT = 200;
  /** Shorter values of secret headers are not looked for in texts. */
  public static final int MIN_REDACTED_SECRET = 6;

  private Policy() {}
}
