package dev.openruns.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the runtime must know of one operation; the emitted client makes one of each. */
public final class Operation {
  /** What a success looks like; a wait is JSON after keep-alive bytes, where a failed run is a 200. */
  public enum Result { JSON, WAIT, STREAM, TEXT, EMPTY }

  /** All parameters that are left make up the body. */
  static final String FIELDS = "";

  final String id;
  final String method;
  final String path;
  /** The path in pieces: literal text, and the names of placeholders at the odd places. */
  final List<String> pieces;
  final Set<String> inPath = new HashSet<>();
  final Set<String> query = new HashSet<>();
  final Map<String, String> lists = new HashMap<>();
  final Map<String, String> headers = new HashMap<>();
  final Map<String, String> rename = new HashMap<>();
  final Set<String> ofSiblings = new HashSet<>();
  final Set<String> nullUnset = new HashSet<>();
  final Set<String> labels = new HashSet<>();
  final List<String> when = new ArrayList<>();
  final Set<Integer> fails = new HashSet<>();
  @Nullable String body;
  Result result = Result.JSON;
  boolean isOptional;
  boolean createsRun;
  boolean isLong;

  /**
   * Begins the description of an operation.
   *
   * @param id the {@code operationId}, named in every error
   * @param method the HTTP method
   * @param path the path with its placeholders, each filled from the parameter of the same name
   */
  public Operation(String id, String method, String path) {
    this.id = id;
    this.method = method;
    this.path = path;
    pieces = List.of(path.split("[{}]", -1));
    for (int i = 1; i < pieces.size(); i += 2) inPath.add(pieces.get(i));
  }

  /**
   * Parameters that travel in the query.
   *
   * @param names their names
   * @return this
   */
  public Operation query(String... names) {
    query.addAll(List.of(names));
    return this;
  }

  /**
   * A list in the query or path that is not repeated.
   *
   * @param name the parameter
   * @param style {@code comma}, {@code period} or {@code json}
   * @return this
   */
  public Operation list(String name, String style) {
    lists.put(name, style);
    return this;
  }

  /**
   * A parameter that travels in a header.
   *
   * @param name the parameter
   * @param header the header
   * @return this
   */
  public Operation header(String name, String header) {
    headers.put(name, header);
    return this;
  }

  /**
   * A parameter whose name on the wire differs.
   *
   * @param name the parameter
   * @param wire its name on the wire
   * @return this
   */
  public Operation rename(String name, String wire) {
    rename.put(name, wire);
    return this;
  }

  /**
   * Parameters of which null means the same as unset; their null is not sent.
   *
   * @param names their names
   * @return this
   */
  public Operation nullUnset(String... names) {
    nullUnset.addAll(List.of(names));
    return this;
  }

  /**
   * All parameters that are left make up the body.
   *
   * @return this
   */
  public Operation body() {
    return body(FIELDS);
  }

  /**
   * One parameter is the body.
   *
   * @param name the parameter
   * @return this
   */
  public Operation body(String name) {
    body = name;
    return this;
  }

  /**
   * What a success looks like.
   *
   * @param kind JSON unless given
   * @return this
   */
  public Operation result(Result kind) {
    result = kind;
    return this;
  }

  /**
   * A success may come without a body.
   *
   * @return this
   */
  public Operation optional() {
    isOptional = true;
    return this;
  }

  /**
   * The operation creates a run, of which the headers of its answer tell.
   *
   * @return this
   */
  public Operation createsRun() {
    createsRun = true;
    return this;
  }

  /**
   * It may take as long as a run takes, so that no default deadline holds.
   *
   * @return this
   */
  public Operation isLong() {
    isLong = true;
    return this;
  }

  /**
   * Parameters that are lists of labels, wherever they travel: none may be empty or have a period.
   *
   * @param names their names
   * @return this
   */
  public Operation labels(String... names) {
    labels.addAll(List.of(names));
    return this;
  }

  /**
   * A status below 400 that is a failure all the same.
   *
   * @param status the status
   * @return this
   */
  public Operation fails(int status) {
    fails.add(status);
    return this;
  }

  /**
   * Parameters that only other operations of the same method know.
   *
   * @param names their names
   * @return this
   */
  public Operation without(String... names) {
    ofSiblings.addAll(List.of(names));
    return this;
  }

  /**
   * Chosen where these parameters are given: neither unset nor null.
   *
   * @param names their names
   * @return this
   */
  public Operation when(String... names) {
    when.addAll(List.of(names));
    return this;
  }
}
