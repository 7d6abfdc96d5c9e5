// A request of Node's HTTP server as the mock reads it.
import type { IncomingMessage } from "node:http";
import type { Call } from "../../mock/index.ts";

export class NodeCall implements Call {
  readonly method: string;
  readonly path: string;
  readonly #search: string;
  #query: URLSearchParams | undefined;

  constructor(private readonly request: IncomingMessage) {
    this.method = request.method ?? "GET";
    const target = request.url ?? "/";
    const at = target.indexOf("?");
    this.path = at === -1 ? target : target.slice(0, at);
    this.#search = at === -1 ? "" : target.slice(at + 1);
  }

  get query(): URLSearchParams {
    this.#query ??= new URLSearchParams(this.#search);
    return this.#query;
  }

  get origin(): string {
    return `http://${this.request.headers.host ?? "localhost"}`;
  }

  header(name: string): string | undefined {
    const value = this.request.headers[name];
    return Array.isArray(value) ? value.join(", ") : value;
  }

  headers(): Readonly<Record<string, string>> {
    const all: Record<string, string> = {};
    for (const name of Object.keys(this.request.headers)) all[name] = this.header(name) ?? "";
    return all;
  }

  /** Of a body that is announced, or turns out, larger than the limit nothing is kept. */
  text(limit: number): Promise<string | null> {
    const { request } = this;
    if (Number(request.headers["content-length"] ?? 0) > limit) return Promise.resolve(null);
    return new Promise((resolve, reject) => {
      const chunks: Buffer[] = [];
      let size = 0;
      request.on("data", (chunk: Buffer) => {
        size += chunk.length;
        if (size <= limit) chunks.push(chunk);
        else {
          chunks.length = 0;
          resolve(null);
        }
      });
      request.on("end", () =>
        resolve(chunks.length === 1 ? String(chunks[0]) : Buffer.concat(chunks).toString("utf8")),
      );
      request.on("error", reject);
    });
  }
}
