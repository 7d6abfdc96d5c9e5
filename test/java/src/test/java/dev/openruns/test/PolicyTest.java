package dev.openruns.test;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import dev.openruns.ClientOptions;
import dev.openruns.Json;
import dev.openruns.RequestOptions;
import dev.openruns.internal.Policy;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The numbers that all clients share. */
@ExtendWith(Rows.class)
class PolicyTest {
  @Test
  @Row("policy-numbers")
  void theNumbersAreThoseOfTheSharedFile() throws Exception {
    var ours = new HashMap<String, Object>(Map.of(
        "connect_timeout_seconds", Policy.CONNECT_TIMEOUT.toSeconds(),
        "default_deadline_seconds", Policy.DEFAULT_DEADLINE.toSeconds(),
        "max_retries", Policy.MAX_RETRIES,
        "retry_statuses", Policy.RETRY_STATUSES,
        "retry_delay_milliseconds", Policy.RETRY_DELAY.toMillis(),
        "max_retry_delay_factor", Policy.MAX_RETRY_DELAY_FACTOR,
        "retry_jitter_fraction", Policy.RETRY_JITTER_FRACTION,
        "max_retry_after_seconds", Policy.MAX_RETRY_AFTER.toSeconds(),
        "max_stream_retry_seconds", Policy.MAX_STREAM_RETRY.toSeconds(),
        "max_reconnects", Policy.MAX_RECONNECTS));
    ours.putAll(Map.of(
        "long_lived_connection_seconds", Policy.LONG_LIVED_CONNECTION.toSeconds(),
        "max_event_size_bytes", Policy.MAX_EVENT_SIZE,
        "max_answer_size_bytes", Policy.MAX_ANSWER_SIZE,
        "max_remembered_ids", Policy.MAX_REMEMBERED_IDS,
        "max_remembered_events_with_one_id", Policy.MAX_REMEMBERED_EVENTS_WITH_ONE_ID,
        "max_unread_stream_seconds", Policy.MAX_UNREAD_STREAM.toSeconds(),
        "max_error_detail_characters", Policy.MAX_ERROR_DETAIL,
        "max_error_excerpt_characters", Policy.MAX_ERROR_EXCERPT,
        "min_redacted_secret_characters", Policy.MIN_REDACTED_SECRET));
    var file = Json.mapper().readTree(Wire.ROOT.resolve("src/policy.json").toFile());
    var shared = new HashMap<String, JsonNode>();
    file.properties().forEach(entry -> {
      if (entry.getValue().isObject()) shared.put(entry.getKey(), entry.getValue().get("value"));
    });
    assertEquals(shared.keySet(), ours.keySet());
    shared.forEach((name, value) -> {
      if (ours.get(name) instanceof Set<?> set) {
        assertEquals(set.size(), value.size(), name);
        value.forEach(one -> assertEquals(true, set.contains(one.asInt()), name));
      } else assertEquals(value.asDouble(), ((Number) ours.get(name)).doubleValue(), name);
    });
  }

  @Test
  @Row("policy-numbers")
  void theOptionsBeginWithThem() {
    var client = ClientOptions.builder().build();
    assertEquals(Policy.DEFAULT_DEADLINE, client.timeout());
    assertEquals(Policy.MAX_RETRIES, client.maxRetries());
    assertEquals(Policy.RETRY_DELAY, client.retryDelay());
    assertEquals(Duration.ofSeconds(10), client.connectTimeout());
    assertEquals(Policy.MAX_RECONNECTS, RequestOptions.NONE.maxReconnects());
    assertEquals(Policy.MAX_EVENT_SIZE, RequestOptions.NONE.maxEventSize());
  }
}
