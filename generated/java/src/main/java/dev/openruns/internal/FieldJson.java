// Copied from src/java/dev/openruns/internal/FieldJson.java by `npm run generate`; edit it there.
package dev.openruns.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import dev.openruns.Field;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** How a {@link Field} stands in JSON. */
public final class FieldJson {
  private FieldJson() {}

  /** Writes value or null; an unset one counts as empty, and empty ones are left out. */
  public static final class Writer extends JsonSerializer<Field<?>> {
    @Override
    public void serialize(Field<?> field, JsonGenerator out, SerializerProvider context) throws IOException {
      context.defaultSerializeValue(field.value(), out);
    }

    @Override
    public boolean isEmpty(SerializerProvider context, Field<?> field) {
      return field == null || !field.isSet();
    }
  }

  /** Reads the value, null or nothing. */
  public static final class Reader extends JsonDeserializer<Field<?>> implements ContextualDeserializer {
    private final @Nullable JavaType type;

    /** For Jackson, which asks it for one that knows its value's type. */
    public Reader() {
      this(null);
    }

    private Reader(@Nullable JavaType type) {
      this.type = type;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
      JavaType field = property == null ? context.getContextualType() : property.getType();
      return new Reader(field.containedType(0));
    }

    @Override
    public Field<?> deserialize(JsonParser in, DeserializationContext context) throws IOException {
      return Field.of(context.readValue(in, type));
    }

    @Override
    public Field<?> getNullValue(DeserializationContext context) {
      return Field.of(null);
    }

    @Override
    public Object getAbsentValue(DeserializationContext context) {
      return Field.unset();
    }
  }
}
