package dev.openruns.test;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;

/** A transport that throws. */
final class BrokenHttpClient extends FakeHttpClient {
  private final Exception thrown;

  BrokenHttpClient(Exception thrown) {
    this.thrown = thrown;
  }

  @Override
  public <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) throws IOException {
    if (thrown instanceof IOException lost) throw lost;
    throw (RuntimeException) thrown;
  }

  @Override
  public <T> CompletableFuture<HttpResponse<T>> sendAsync(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
    return CompletableFuture.failedFuture(thrown);
  }
}
