// Copied from src/java/dev/openruns/OpenRunsException.java by `npm run generate`; edit it there.
package dev.openruns;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Every failure of a call. It holds no credentials, however it is printed. The nested classes are for those who catch by type:
 * {@code catch (OpenRunsException.NotFound e)}; {@link #kind} and {@link #status} tell the same.
 */
public class OpenRunsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What happened, without where. */
  private final String reason;
  /** Where and how. */
  private final Facts facts;

  /**
   * Makes an error.
   *
   * @param reason what happened, for people
   * @param facts where and how
   */
  protected OpenRunsException(String reason, Facts facts) {
    super(where(facts) + reason + (facts.requestId() == null ? "" : " [request " + facts.requestId() + "]"));
    this.reason = reason;
    this.facts = facts;
  }

  private static String where(Facts facts) {
    return facts.operation().isEmpty() ? "" : facts.operation() + " (" + facts.method() + " " + facts.url() + "): ";
  }

  /**
   * Makes the error of the class that fits.
   *
   * @param reason what happened, for people
   * @param facts where and how
   * @return the error
   */
  public static OpenRunsException of(String reason, Facts facts) {
    return switch (facts.kind()) {
      case CONNECTION -> new ConnectionLost(reason, facts);
      case TIMEOUT -> new DeadlinePassed(reason, facts);
      case STATUS -> switch (facts.status() == null ? 0 : facts.status()) {
        case 401, 403 -> new Unauthorized(reason, facts);
        case 404 -> new NotFound(reason, facts);
        case 409 -> new Conflict(reason, facts);
        case 422 -> new InvalidRequest(reason, facts);
        case 429 -> new RateLimited(reason, facts);
        default -> new OpenRunsException(reason, facts);
      };
      default -> new OpenRunsException(reason, facts);
    };
  }

  /**
   * Where and how a call failed.
   *
   * @param kind what went wrong
   * @param operation the {@code operationId}; empty where no operation was called yet
   * @param method the HTTP method of the last request
   * @param url its address without the query
   * @param status the status of the answer; null where there is none
   * @param requestId the answer's {@code x-request-id}; null where the server sends none
   * @param detail the server's own words, made readable; null where it said nothing
   * @param body the body that came with a refusal; null where there is none
   * @param retryAfter how long the server asks to wait; null where it does not say
   * @param headers the headers of the answer, those that may hold secrets masked; empty where there is none
   * @serial exclude
   */
  @SuppressWarnings("serial") // What is put into it can be serialized.
  public record Facts(
      ErrorKind kind,
      String operation,
      String method,
      String url,
      @Nullable Integer status,
      @Nullable String requestId,
      @Nullable String detail,
      @Nullable JsonNode body,
      @Nullable Duration retryAfter,
      Map<String, List<String>> headers)
      implements Serializable {}

  /** {@return what went wrong} */
  public ErrorKind kind() {
    return facts.kind();
  }

  /** {@return what happened, without where: the message without its operation and address} */
  public String reason() {
    return reason;
  }

  /** {@return the {@code operationId} of what was called; empty where the client itself could not be made} */
  public String operation() {
    return facts.operation();
  }

  /** {@return the HTTP method of the last request} */
  public String method() {
    return facts.method();
  }

  /** {@return the address of the last request, without its query} */
  public String url() {
    return facts.url();
  }

  /** {@return the status of the answer; null where there was none} */
  public @Nullable Integer status() {
    return facts.status();
  }

  /** {@return the answer's {@code x-request-id}; null where the server sent none} */
  public @Nullable String requestId() {
    return facts.requestId();
  }

  /** {@return the server's own words, made readable, at most 1,000 characters; null where it said nothing} */
  public @Nullable String detail() {
    return facts.detail();
  }

  /** {@return the body that came with a refusal: parsed where it is JSON, else as text; null where there was none} */
  public @Nullable JsonNode body() {
    return facts.body();
  }

  /** {@return how long the server asks to wait before the next request; null where it did not say} */
  public @Nullable Duration retryAfter() {
    return facts.retryAfter();
  }

  /** {@return the headers of the answer by their names in small letters, values of secret ones masked; empty without answer} */
  public Map<String, List<String>> headers() {
    return facts.headers();
  }

  /** No server, or the connection was lost; the cause tells more, {@code java.net.ConnectException} for one. */
  public static final class ConnectionLost extends OpenRunsException {
    private static final long serialVersionUID = 1L;

    ConnectionLost(String reason, Facts facts) {
      super(reason, facts);
    }
  }

  /** The deadline of the call passed. */
  public static final class DeadlinePassed extends OpenRunsException {
    private static final long serialVersionUID = 1L;

    DeadlinePassed(String reason, Facts facts) {
      super(reason, facts);
    }
  }

  /** 401 or 403: no key, a wrong one, or one that may not do this. */
  public static final class Unauthorized extends OpenRunsException {
    private static final long serialVersionUID = 1L;

    Unauthorized(String reason, Facts facts) {
      super(reason, facts);
    }
  }

  /** 404: there is no such thing. */
  public static final class NotFound extends OpenRunsException {
    private static final long serialVersionUID = 1L;

    NotFound(String reason, Facts facts) {
      super(reason, facts);
    }
  }

  /** 409: it exists already, or a run is going on. */
  public static final class Conflict extends OpenRunsException {
    private static final long serialVersionUID = 1L;

    Conflict(String reason, Facts facts) {
      super(reason, facts);
    }
  }

  /** 422: the server does not take these parameters. */
  public static final class InvalidRequest extends OpenRunsException {
    private static final long serialVersionUID = 1L;

    InvalidRequest(String reason, Facts facts) {
      super(reason, facts);
    }
  }

  /** 429: too many requests; {@link #retryAfter} may tell when to come again. */
  public static final class RateLimited extends OpenRunsException {
    private static final long serialVersionUID = 1L;

    RateLimited(String reason, Facts facts) {
      super(reason, facts);
    }
  }
}
