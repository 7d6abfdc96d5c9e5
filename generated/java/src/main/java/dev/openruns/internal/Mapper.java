// Copied from src/java/dev/openruns/internal/Mapper.java by `npm run generate`; edit it there.
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
  /** How many levels of lists and objects JSON may have. */
  static final int MAX_DEPTH = 1000;
  /** Never changed after it was made. */
  public static final ObjectMapper SHARED = make();

  private Mapper() {}

  private static ObjectMapper make() {
    JacksonVersion.check();
    return JsonMapper.builder(JsonFactory.builder()
            // A graph's state is bounded by its server, and an event by maxEventSize.
            .streamReadConstraints(StreamReadConstraints.builder()
                .maxStringLength(Integer.MAX_VALUE)
                .maxNameLength(Integer.MAX_VALUE)
                .maxNumberLength(100_000)
                .maxNestingDepth(MAX_DEPTH)
                .build())
            .build())
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .addModule(new OpenRunsModule())
        .addModule(Numbers.module())
        .build();
  }
}
