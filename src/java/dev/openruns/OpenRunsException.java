package dev.openruns;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.OptionalInt;

/** Every failure of a call. It holds no credentials, however it is printed. */
public class OpenRunsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What went wrong. */
  private final ErrorKind kind;
  /** What was called. */
  private final String operation;
  /** The HTTP method. */
  private final String method;
  /** The address. */
  private final String url;
  /** The status, or null. */
  private final Integer status;
  /** The x-request-id, or null. */
  private final String requestId;
  /** The server's words, or null. */
  private final String detail;
  private final transient JsonNode body;

  /**
   * Makes an error.
   *
   * @param what what happened, for people
   * @param facts where and how
   */
  public OpenRunsException(String what, Facts facts) {
    super(facts.operation() + " (" + facts.method() + " " + facts.url() + "): " + what
        + (facts.requestId() == null ? "" : " [request " + facts.requestId() + "]"));
    kind = facts.kind();
    operation = facts.operation();
    method = facts.method();
    url = facts.url();
    status = facts.status();
    requestId = facts.requestId();
    detail = facts.detail();
    body = facts.body();
  }

  /**
   * Where and how a call failed.
   *
   * @param kind what went wrong
   * @param operation the {@code operationId}
   * @param method the HTTP method of the last request
   * @param url its address without the query
   * @param status the status of the answer; null where there is none
   * @param requestId the answer's {@code x-request-id}; null where the server sends none
   * @param detail the server's own words, made readable; null where it said nothing
   * @param body the body that came with a refusal; null where there is none
   */
  public record Facts(
      ErrorKind kind,
      String operation,
      String method,
      String url,
      Integer status,
      String requestId,
      String detail,
      JsonNode body) {}

  /** {@return what went wrong} */
  public ErrorKind kind() {
    return kind;
  }

  /** {@return the {@code operationId} of what was called} */
  public String operation() {
    return operation;
  }

  /** {@return the HTTP method of the last request} */
  public String method() {
    return method;
  }

  /** {@return the address of the last request, without its query} */
  public String url() {
    return url;
  }

  /** {@return the status of the answer, where there is one} */
  public OptionalInt status() {
    return status == null ? OptionalInt.empty() : OptionalInt.of(status);
  }

  /** {@return the answer's {@code x-request-id}, where the server sends one} */
  public Optional<String> requestId() {
    return Optional.ofNullable(requestId);
  }

  /** {@return the server's own words, made readable} */
  public Optional<String> detail() {
    return Optional.ofNullable(detail);
  }

  /** {@return the body that came with a refusal: parsed where it is JSON, else as text} */
  public Optional<JsonNode> body() {
    return Optional.ofNullable(body);
  }
}
