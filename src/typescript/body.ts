import { fail } from "./failures.ts";
import { LONG_LIVED_CONNECTION, MAX_ANSWER_SIZE } from "./policy.ts";
import { onAbort, type SilenceWatch } from "./time.ts";
import type { Exchange } from "./transport.ts";

/** The body of an answer, piece by piece. */
export interface BodyReader {
  /** The next piece; undefined where the body ended. Rejects where the connection was lost or aborted before. */
  read(): Promise<Uint8Array | undefined>;
  /** Frees the connection. */
  close(): void;
}

export function readBody(exchange: Exchange, body: ReadableStream<Uint8Array>, watch: SilenceWatch): BodyReader {
  const { signal } = watch;
  const reader = body.getReader();
  const began = Date.now();
  const cancel = (): void => void reader.cancel().catch(() => {});
  const stopListening = onAbort(signal, cancel);

  function check({ value }: { value?: Uint8Array | undefined }): Uint8Array | undefined {
    watch.pause();
    if (value) exchange.madeProgress = Date.now() - began > LONG_LIVED_CONNECTION;
    else if (signal.aborted) exchange.throwLost(signal.reason);
    return value;
  }

  return {
    read() {
      watch.start();
      return reader.read().then(check, exchange.throwLost);
    },
    close() {
      stopListening();
      watch.stop();
      cancel();
    },
  };
}

/** A whole body as text. Throws where it is too large, so that a few kilobytes of gzip cannot fill the memory. */
export async function readText(
  exchange: Exchange,
  body: ReadableStream<Uint8Array>,
  watch: SilenceWatch,
): Promise<string> {
  const reader = readBody(exchange, body, watch);
  const utf8 = new TextDecoder();
  let size = 0;
  let text = "";
  try {
    for (let part = await reader.read(); part; part = await reader.read()) {
      size += part.length;
      if (size > MAX_ANSWER_SIZE) throw fail(exchange, "body", `the answer is larger than ${MAX_ANSWER_SIZE} bytes`);
      text += utf8.decode(part, { stream: true });
    }
    return text + utf8.decode();
  } finally {
    reader.close();
  }
}
