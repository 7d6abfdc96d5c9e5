// Copied from src/java/dev/openruns/Field.java by `npm run generate`; edit it there.
package dev.openruns;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.openruns.internal.FieldJson;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A field that may be absent, null, or a value: three different things to the server.
 *
 * @param <T> the value
 */
@JsonSerialize(using = FieldJson.Writer.class)
@JsonDeserialize(using = FieldJson.Reader.class)
public final class Field<T> {
  private static final Field<?> UNSET = new Field<>(false, null);

  private final boolean set;
  private final @Nullable T value;

  private Field(boolean set, @Nullable T value) {
    this.set = set;
    this.value = value;
  }

  /**
   * The absent field.
   *
   * @param <T> the value that it has not
   * @return the absent field
   */
  @SuppressWarnings("unchecked") // It holds no T.
  public static <T> Field<T> unset() {
    return (Field<T>) UNSET;
  }

  /**
   * A field that is there.
   *
   * @param <T> the value
   * @param value its value; null stands for JSON's null
   * @return the field
   */
  public static <T> Field<T> of(@Nullable T value) {
    return new Field<>(true, value);
  }

  /** {@return whether it is there, with a value or null} */
  public boolean isSet() {
    return set;
  }

  /** {@return whether it is there and null} */
  public boolean isNull() {
    return set && value == null;
  }

  /** {@return the value; null where the field is absent or null} */
  public @Nullable T value() {
    return value;
  }

  /**
   * The value, where there is one.
   *
   * @return the value
   * @throws NoSuchElementException where the field is absent or null
   */
  public T get() {
    if (value == null) throw new NoSuchElementException(toString());
    return value;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Field<?> field && set == field.set && Objects.equals(value, field.value);
  }

  @Override
  public int hashCode() {
    return Objects.hash(set, value);
  }

  @Override
  public String toString() {
    return set ? "Field[" + value + "]" : "Field[unset]";
  }
}
