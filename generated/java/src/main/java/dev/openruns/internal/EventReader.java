// Copied from src/java/dev/openruns/internal/EventReader.java by `npm run generate`; edit it there.
package dev.openruns.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes the events of one union from what stands on the wire.
 *
 * @param <E> the events
 */
public final class EventReader<E> {
  /**
   * Makes one event.
   *
   * @param <D> its data
   * @param <E> the event
   */
  @FunctionalInterface
  public interface Maker<D, E> {
    /**
     * Makes one event.
     *
     * @param data its data
     * @param namespace the subgraphs that it comes from
     * @param id its id, or null
     * @return the event
     */
    E make(D data, List<String> namespace, @Nullable String id);
  }

  /**
   * Makes an event of a name or form that the contract does not know.
   *
   * @param <E> the event
   */
  @FunctionalInterface
  public interface UnknownMaker<E> {
    /**
     * Makes one event.
     *
     * @param event its name
     * @param data its data
     * @param namespace the subgraphs that it comes from
     * @param id its id, or null
     * @return the event
     */
    E make(String event, JsonNode data, List<String> namespace, @Nullable String id);
  }

  private record Candidate<E>(ObjectReader type, boolean free, Maker<Object, E> maker, List<String> needs) {}

  private final Map<String, List<Candidate<E>>> candidates = new HashMap<>();
  private final UnknownMaker<? extends E> unknown;

  /**
   * Knows no event yet.
   *
   * @param unknown makes what it does not know
   */
  public EventReader(UnknownMaker<? extends E> unknown) {
    this.unknown = unknown;
  }

  /**
   * Learns an event.
   *
   * @param <D> its data
   * @param event its name
   * @param data the type of its data
   * @param maker makes it
   * @param needs keys of the data that tell it from another event of the same name
   * @return this
   */
  @SuppressWarnings("unchecked") // The maker is only given what was read as its type.
  public <D> EventReader<E> on(String event, TypeReference<D> data, Maker<D, ? extends E> maker, String... needs) {
    var reader = Mapper.SHARED.readerFor(data);
    boolean free = data.getType() == JsonNode.class;
    candidates.computeIfAbsent(event, name -> new ArrayList<>())
        .add(new Candidate<>(reader, free, (Maker<Object, E>) maker, List.of(needs)));
    return this;
  }

  /**
   * One event; data of a form that the contract does not know makes an unknown one, and empty data counts as null.
   *
   * @throws JsonProcessingException where the data is not JSON
   */
  E read(String event, List<String> namespace, String text, @Nullable String id) throws JsonProcessingException {
    var data = text.isEmpty() ? "null" : text;
    var known = candidates.getOrDefault(event, List.of());
    if (known.size() == 1) {
      var only = known.get(0);
      try {
        return only.maker.make(only.free ? Mapper.SHARED.readTree(data) : only.type.readValue(data), namespace, id);
      } catch (JsonMappingException e) {
        return unknown.make(event, Mapper.SHARED.readTree(data), namespace, id);
      }
    }
    var tree = Mapper.SHARED.readTree(data);
    for (var one : known) {
      if (!one.needs.stream().allMatch(tree::has)) continue;
      try {
        return one.maker.make(one.free ? tree : one.type.readValue(tree), namespace, id);
      } catch (IOException e) {
        // Another event of this name may fit.
      }
    }
    return unknown.make(event, tree, namespace, id);
  }

  /** An event whose data is no JSON. */
  E unknown(String event, List<String> namespace, JsonNode data, @Nullable String id) {
    return unknown.make(event, data, namespace, id);
  }
}
