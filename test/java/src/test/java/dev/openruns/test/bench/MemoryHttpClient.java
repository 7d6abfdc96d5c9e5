package dev.openruns.test.bench;

import dev.openruns.test.FakeHttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;

/** Answers every request with the same chunks, which the reader pulls out of memory. */
final class MemoryHttpClient extends FakeHttpClient {
  private static final HttpHeaders HEADERS =
      HttpHeaders.of(Map.of("content-type", List.of("text/event-stream")), (name, value) -> true);
  private final List<byte[]> chunks;

  MemoryHttpClient(List<byte[]> chunks) {
    this.chunks = chunks;
  }

  @Override
  public <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
    var subscriber = handler.apply(new HttpResponse.ResponseInfo() {
      @Override
      public int statusCode() {
        return 200;
      }

      @Override
      public HttpHeaders headers() {
        return HEADERS;
      }

      @Override
      public Version version() {
        return Version.HTTP_1_1;
      }
    });
    subscriber.onSubscribe(new Flow.Subscription() {
      private int next;
      private boolean isDone;

      @Override
      public void request(long n) {
        for (long i = 0; i < n && next < chunks.size(); i++) {
          subscriber.onNext(List.of(ByteBuffer.wrap(chunks.get(next++)).asReadOnlyBuffer()));
        }
        if (next == chunks.size() && !isDone) {
          isDone = true;
          subscriber.onComplete();
        }
      }

      @Override
      public void cancel() {}
    });
    return null;
  }

  @Override
  public <T> CompletableFuture<HttpResponse<T>> sendAsync(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
    throw new UnsupportedOperationException();
  }
}
