// One connection that sends the same request again and again. It does as little as it can, so that the server is what is measured.
import { connect, type Socket } from "node:net";

const HEADERS_END = Buffer.from("\r\n\r\n");
const LAST_CHUNK = Buffer.from("0\r\n\r\n");

/** The bytes of a `POST` of JSON. */
export function postBytes(url: string, path: string, body: string, more: readonly string[] = []): Buffer {
  const length = `content-length: ${Buffer.byteLength(body)}`;
  const headers = [`host: ${new URL(url).host}`, "content-type: application/json", length, ...more];
  return Buffer.from(`POST ${path} HTTP/1.1\r\n${headers.join("\r\n")}\r\n\r\n${body}`);
}

export function open(url: string): Promise<Socket> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect({ host: hostname, port: Number(port), noDelay: true });
    socket.once("error", reject);
    socket.once("connect", () => {
      socket.off("error", reject);
      resolve(socket);
    });
  });
}

/** Tells each answer that has come whole: its status. */
export class Answers {
  #waiting: Buffer | undefined;

  constructor(private readonly onAnswer: (status: number, answer: Buffer) => void) {}

  take(piece: Buffer): void {
    const data = this.#waiting === undefined ? piece : Buffer.concat([this.#waiting, piece]);
    const end = endOf(data);
    if (end === undefined) this.#waiting = data;
    else {
      // No request is sent before the answer of the one before it, so nothing follows.
      this.#waiting = undefined;
      this.onAnswer(statusOf(data), data);
    }
  }
}

function statusOf(answer: Buffer): number {
  return Number(answer.toString("latin1", "HTTP/1.1 ".length, "HTTP/1.1 200".length));
}

/** Where the answer ends; undefined where it has not come whole. */
function endOf(data: Buffer): number | undefined {
  const headersEnd = data.indexOf(HEADERS_END);
  if (headersEnd === -1) return undefined;
  const length = /\r\ncontent-length: *(\d+)/i.exec(data.toString("latin1", 0, headersEnd))?.[1];
  const bodyStart = headersEnd + HEADERS_END.length;
  if (length !== undefined) {
    const end = bodyStart + Number(length);
    return data.length >= end ? end : undefined;
  }
  const isWhole = data.length >= bodyStart + LAST_CHUNK.length && data.subarray(-LAST_CHUNK.length).equals(LAST_CHUNK);
  return isWhole ? data.length : undefined;
}
