// Copied from src/java/dev/openruns/internal/Numbers.java by `npm run generate`; edit it there.
package dev.openruns.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.math.BigDecimal;

/** Numbers that Java's types do not hold, or that JSON does not. */
final class Numbers {
  private static final BigDecimal LEAST = BigDecimal.valueOf(Long.MIN_VALUE);
  private static final BigDecimal GREATEST = BigDecimal.valueOf(Long.MAX_VALUE);

  private Numbers() {}

  static SimpleModule module() {
    return new SimpleModule("openruns-numbers")
        .addDeserializer(Long.class, new ToLong())
        .addDeserializer(long.class, new ToLong())
        .addSerializer(Double.class, new FromDouble())
        .addSerializer(double.class, new FromDouble())
        .addSerializer(Float.class, new FromFloat())
        .addSerializer(float.class, new FromFloat());
  }

  /** Servers send integers of any size; one beyond 64 bits becomes the nearest that a long holds, and fails no call. */
  private static final class ToLong extends JsonDeserializer<Long> {
    @Override
    public Long deserialize(JsonParser in, DeserializationContext context) throws IOException {
      if (in.currentToken() == JsonToken.VALUE_NUMBER_INT) {
        var type = in.getNumberType();
        if (type != JsonParser.NumberType.BIG_INTEGER) return in.getLongValue();
        return clamp(new BigDecimal(in.getBigIntegerValue()));
      }
      if (in.currentToken() == JsonToken.VALUE_NUMBER_FLOAT) return clamp(in.getDecimalValue());
      return (Long) context.handleUnexpectedToken(Long.class, in);
    }

    private static long clamp(BigDecimal value) {
      return value.max(LEAST).min(GREATEST).longValue();
    }
  }

  /** JSON has no NaN and no infinity; Jackson would write them as text, which no server takes for a number. */
  private static final class FromDouble extends JsonSerializer<Double> {
    @Override
    public void serialize(Double value, JsonGenerator out, SerializerProvider context) throws IOException {
      if (value.isNaN() || value.isInfinite()) context.reportMappingProblem("JSON has no number " + value);
      out.writeNumber(value);
    }
  }

  private static final class FromFloat extends JsonSerializer<Float> {
    @Override
    public void serialize(Float value, JsonGenerator out, SerializerProvider context) throws IOException {
      if (value.isNaN() || value.isInfinite()) context.reportMappingProblem("JSON has no number " + value);
      out.writeNumber(value);
    }
  }
}
