// Copied from src/java/dev/openruns/internal/Codec.java by `npm run generate`; edit it there.
package dev.openruns.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.POJONode;
import dev.openruns.ErrorKind;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Between JSON and values, for one client: the types of the contract by our rules, a caller's own data by the caller's mapper. */
final class Codec {
  private final ObjectMapper writer;
  private final ObjectMapper ofCaller;

  Codec(@Nullable ObjectMapper ofCaller) {
    this.ofCaller = ofCaller == null ? Mapper.SHARED : ofCaller;
    writer = ofCaller == null ? Mapper.SHARED : Mapper.SHARED.copy().registerModule(
        new SimpleModule("openruns-caller").addSerializer(POJONode.class, new ByCaller(ofCaller)));
  }

  byte[] write(@Nullable Object body, Exchange exchange) {
    try {
      return writer.writeValueAsBytes(body);
    } catch (JsonProcessingException | StackOverflowError e) {
      var said = e instanceof JsonProcessingException json ? json.getOriginalMessage() : "it contains itself";
      var failure = exchange.failure(ErrorKind.REQUEST, "the parameters cannot be written as JSON: " + said);
      failure.initCause(e);
      throw failure;
    }
  }

  ObjectReader reader(Class<?> type) {
    return ofCaller.readerFor(type);
  }

  ObjectReader reader(TypeReference<?> type) {
    return ofCaller.readerFor(type);
  }

  /** Values of a caller's own types are kept as they are until they are sent: only then it is known by which mapper. */
  private static final class ByCaller extends JsonSerializer<POJONode> {
    private final ObjectMapper mapper;

    ByCaller(ObjectMapper mapper) {
      this.mapper = mapper;
    }

    @Override
    public void serialize(POJONode node, JsonGenerator out, SerializerProvider context) throws IOException {
      mapper.writeValue(out, node.getPojo());
    }
  }
}
