import type { Writer } from "./files.ts";
import { className } from "./methods.ts";
import { camel } from "./names.ts";

/** Emits the two client classes. */
export function emitClients(resources: readonly string[], writer: Writer): void {
  writer.write("", "OpenRuns", emitBlocking(resources));
  writer.write("", "AsyncOpenRuns", emitNonBlocking(resources));
}

const field = (resource: string, prefix = ""): string =>
  `  private final ${prefix}${className(resource)} ${camel(resource)};`;

const accessor = (resource: string, prefix = ""): string => `  /** {@return the operations on ${resource}} */
  public ${prefix}${className(resource)} ${camel(resource)}() {
    return ${camel(resource)};
  }`;

const assign = (resource: string, prefix = ""): string =>
  `    ${camel(resource)} = new ${prefix}${className(resource)}(core);`;

const emitBlocking = (resources: readonly string[]): string => `/**
 * A client of an Agent Server. It is safe to share between threads, needs no closing, and blocks; {@link #async} does not.
 */
public final class OpenRuns {
${resources.map((name) => field(name)).join("\n")}
  private final AsyncOpenRuns async;

  /** A client of a server on this machine, with the environment's key. */
  public OpenRuns() {
    this(ClientOptions.builder().build());
  }

  /**
   * A client with the environment's key.
   *
   * @param baseUrl the server's address, {@code http://localhost:2024}
   * @throws OpenRunsException where it is no address of a server
   */
  public OpenRuns(String baseUrl) {
    this(ClientOptions.builder().baseUrl(baseUrl).build());
  }

  /**
   * A client.
   *
   * @param options how it reaches its server
   * @throws OpenRunsException where the options cannot hold: no address of a server, an HTTP client that follows redirects
   */
  public OpenRuns(ClientOptions options) {
    var core = new Core(options);
${resources.map((name) => assign(name)).join("\n")}
    async = new AsyncOpenRuns(core);
  }

  /** {@return the same calls, as futures and publishers} */
  public AsyncOpenRuns async() {
    return async;
  }

${resources.map((name) => accessor(name)).join("\n\n")}
}`;

const emitNonBlocking = (resources: readonly string[]): string => `/**
 * The calls of an {@link OpenRuns} that do not block, and hold no thread while they wait: whatever completes a future before its
 * call does ({@code cancel}, {@code orTimeout}, {@code complete}) ends the call and frees its connection; cancelling a
 * subscription ends its stream. What depends on a future runs in a thread of the HTTP client; use {@code thenApplyAsync} and its
 * like for work that takes long.
 */
public final class AsyncOpenRuns {
${resources.map((name) => field(name, "Async")).join("\n")}

  AsyncOpenRuns(Core core) {
${resources.map((name) => assign(name, "Async")).join("\n")}
  }

${resources.map((name) => accessor(name, "Async")).join("\n\n")}
}`;
