// Copied from src/java/dev/openruns/ErrorKind.java by `npm run generate`; edit it there.
package dev.openruns;

/** What went wrong, in the few ways in which a caller may care. */
public enum ErrorKind {
  /** The parameters do not make up a request; nothing was sent. */
  REQUEST,
  /** No server, or the connection was lost. */
  CONNECTION,
  /** The deadline passed. */
  TIMEOUT,
  /** The caller ended the call. */
  ABORTED,
  /** The server refused; status and detail say how. */
  STATUS,
  /** The server's answer is not what the operation answers with. */
  BODY,
  /** The run itself failed; always a {@link RunException}. */
  RUN
}
