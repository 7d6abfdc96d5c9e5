// Sends one request exactly as it was recorded.
import { request } from "node:http";
import { flatHeaders } from "../peers/record/recorder.ts";
import type { RecordedRequest, RecordedResponse } from "../support/exchange.ts";

const GIVE_UP_AFTER_MS = 60_000;
/** Headers of the connection that the recording was made over. */
const OWN_HEADERS = new Set(["host", "connection", "content-length", "transfer-encoding"]);

export interface SendOptions {
  /** Hang up after so many milliseconds. */
  readonly hangUpAfter?: number;
  onHeaders(headers: Readonly<Record<string, string>>): void;
}

export function sendRecorded(base: string, asked: RecordedRequest, options: SendOptions): Promise<RecordedResponse> {
  const { hostname, port } = new URL(base);
  const kept = Object.entries(asked.headers).filter(([name]) => !OWN_HEADERS.has(name));
  const length = asked.body === null ? {} : { "content-length": String(Buffer.byteLength(asked.body)) };
  const headers = { ...Object.fromEntries(kept), ...length };
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let finish = () => resolve({ status: 0, headers: {}, body: "" });
    const outgoing = request({ host: hostname, port, method: asked.method, path: asked.path, headers, agent: false });
    const timer = setTimeout(() => {
      finish();
      outgoing.destroy();
    }, options.hangUpAfter ?? GIVE_UP_AFTER_MS);
    outgoing.on("response", (incoming) => {
      const received = flatHeaders(incoming.headers);
      options.onHeaders(received);
      finish = () => {
        clearTimeout(timer);
        const body = Buffer.concat(chunks).toString("utf8");
        resolve({ status: incoming.statusCode ?? 0, headers: received, body });
      };
      incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
      incoming.on("end", () => finish());
      incoming.on("error", () => finish());
    });
    outgoing.on("error", (error) => {
      clearTimeout(timer);
      reject(new Error(`${asked.method} ${asked.path}: ${error.message}`, { cause: error }));
    });
    outgoing.end(asked.body ?? undefined);
  });
}
