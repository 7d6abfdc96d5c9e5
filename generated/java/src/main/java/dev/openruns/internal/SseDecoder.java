// Copied from src/java/dev/openruns/internal/SseDecoder.java by `npm run generate`; edit it there.
package dev.openruns.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Decodes an event stream by the rules of
 * <a href="https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream">the HTML standard</a>. Bytes
 * are kept until their line is whole: a line end is never part of a character, and every byte is looked at once, however the
 * stream is cut up.
 */
public final class SseDecoder {
  private static final byte[] EMPTY = {};
  /** A larger buffer is not kept while nothing is in it: thousands of streams may be open and silent. */
  private static final int KEPT_BUFFER = 4096;
  private final long maxEventSize;
  private final Consumer<Message> sink;
  private byte[] buffer = EMPTY;
  private int end;
  private boolean started;
  private boolean afterCr;
  private String name = "";
  private @Nullable String data;
  private @Nullable StringBuilder moreData;
  private long dataSize;
  private @Nullable String id;
  private @Nullable String lastEventId;
  private long retry;

  /** One event is larger than the bound. */
  static final class TooLarge extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooLarge(long maxEventSize) {
      super("one event is larger than " + maxEventSize + " bytes (maxEventSize)");
    }
  }

  /**
   * Begins a stream.
   *
   * @param maxEventSize the largest event in bytes
   * @param sink takes the events
   */
  public SseDecoder(long maxEventSize, Consumer<Message> sink) {
    this.maxEventSize = maxEventSize;
    this.sink = sink;
  }

  /** {@return the id that the last completed event left behind, empty where it was cleared; null before the first} */
  public @Nullable String lastEventId() {
    return lastEventId;
  }

  /** {@return the milliseconds that the server wants a client to wait before it reconnects; 0 where it says nothing} */
  public long retry() {
    return retry;
  }

  /**
   * Takes the next bytes and hands over the events that they complete.
   *
   * @param chunk the bytes
   */
  public void push(ByteBuffer chunk) {
    int from = end;
    int size = chunk.remaining();
    if (end + size > buffer.length) buffer = Arrays.copyOf(buffer, Math.max(end + size, buffer.length * 2));
    chunk.get(buffer, end, size);
    end += size;
    int start = 0;
    for (int at = from; at < end; at++) {
      byte b = buffer[at];
      // No field of a line holds a byte below CR but LF and tab: most bytes are told by one comparison.
      if (b > '\r' || b < 0) continue;
      if (b == '\n') {
        if (!afterCr || at > start) readLine(start, at);
      } else if (b == '\r') readLine(start, at);
      else continue;
      afterCr = b == '\r';
      start = at + 1;
    }
    if (start < end) {
      // The LF of a CRLF is the first byte of what follows, so anything else ends the chance of it.
      afterCr = false;
      bound(end - start + dataSize);
    }
    if (start > 0) System.arraycopy(buffer, start, buffer, 0, end - start);
    end -= start;
    if (end == 0 && buffer.length > KEPT_BUFFER) buffer = EMPTY;
  }

  /** At a clean end of the body: hands over the event that lacks only its blank line. Not to be called after a cut. */
  public void end() {
    push(ByteBuffer.wrap(new byte[] {'\n', '\n'}));
  }

  private void bound(long size) {
    if (size > maxEventSize) throw new TooLarge(maxEventSize);
  }

  private void readLine(int start, int end) {
    if (!started) {
      started = true;
      if (end - start >= 3 && buffer[start] == -17 && buffer[start + 1] == -69 && buffer[start + 2] == -65) start += 3;
    }
    if (start == end) {
      dispatch();
      return;
    }
    int colon = start;
    while (colon < end && buffer[colon] != ':') colon++;
    int value = colon + 1 < end && buffer[colon + 1] == ' ' ? colon + 2 : Math.min(colon + 1, end);
    switch (colon - start) {
      case 2 -> {
        if (!is("id", start)) return;
        var text = new String(buffer, value, end - value, UTF_8);
        if (text.indexOf('\0') < 0) id = text;
      }
      case 4 -> {
        if (is("data", start)) addData(value, end);
      }
      case 5 -> {
        if (is("event", start)) name = new String(buffer, value, end - value, UTF_8);
        else if (is("retry", start)) setRetry(new String(buffer, value, end - value, UTF_8));
      }
      default -> {}
    }
  }

  private boolean is(String field, int start) {
    for (int i = 0; i < field.length(); i++) if (buffer[start + i] != field.charAt(i)) return false;
    return true;
  }

  private void addData(int start, int end) {
    dataSize += end - start + 1;
    bound(dataSize - 1);
    var line = new String(buffer, start, end - start, UTF_8);
    if (data == null) data = line;
    else {
      if (moreData == null) moreData = new StringBuilder(data);
      moreData.append('\n').append(line);
    }
  }

  private void setRetry(String text) {
    if (!text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9') && text.length() < 16) retry = Long.parseLong(text);
  }

  private void dispatch() {
    if (id != null) lastEventId = id;
    var text = moreData == null ? data : moreData.toString();
    if (text != null) {
      sink.accept(new Message(name.isEmpty() ? "message" : name, text, id == null || id.isEmpty() ? null : id));
    }
    name = "";
    data = null;
    moreData = null;
    dataSize = 0;
    id = null;
  }
}
