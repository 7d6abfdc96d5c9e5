package dev.openruns;

/** The run failed: {@link #error} is the server's name of the failure, {@link #detail} its message. */
public class RunException extends OpenRunsException {
  private static final long serialVersionUID = 1L;

  /** The server's name of the failure. */
  private final String error;

  /**
   * Makes an error.
   *
   * @param error the server's name of the failure
   * @param facts where and how
   */
  public RunException(String error, Facts facts) {
    super("the run failed: " + error + ": " + facts.detail(), facts);
    this.error = error;
  }

  /** {@return the server's name of the failure, {@code ValueError}} */
  public String error() {
    return error;
  }
}
