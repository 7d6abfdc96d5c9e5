package dev.openruns.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.openruns.model.OpenRunsModule;

/** The mapper that everything reads and writes with. */
public final class Mapper {
  /** Never changed after it was made. */
  public static final ObjectMapper SHARED = JsonMapper.builder(JsonFactory.builder()
          // A graph's state is bounded by its server, and an event by maxEventSize.
          .streamReadConstraints(StreamReadConstraints.builder()
              .maxStringLength(Integer.MAX_VALUE)
              .maxNestingDepth(100_000)
              .build())
          .build())
      .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
      .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .addModule(new OpenRunsModule())
      .build();

  private Mapper() {}
}
