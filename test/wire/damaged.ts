import { gzipSync } from "node:zlib";
import type { Exchange } from "./exchange.ts";

const THREAD = "123e4567-e89b-12d3-a456-426614174001";

/** The JSON text of a value that is nested so many levels deep. `JSON.stringify` would exceed the stack. */
export const nestedJson = (depth: number): string => `${"[".repeat(depth)}1${"]".repeat(depth)}`;

/** Numbers that are legal JSON and too large, or too exact, for many number types. */
export const BIG_NUMBERS = [
  '"int64_max": 9223372036854775807',
  '"int64_min": -9223372036854775808',
  '"below_int64": -9223372036854775809',
  '"uint64_max": 18446744073709551615',
  '"digits_30": 123456789012345678901234567890',
  '"huge": 1e400',
  '"tiny": 1e-400',
].join(", ");

const threadWith = (metadata: string): string =>
  `{"thread_id": "${THREAD}", "created_at": "2026-11-21T10:00:00Z", "updated_at": "2026-11-21T10:00:00Z", ` +
  `"state_updated_at": "2026-11-21T10:00:00Z", "metadata": ${metadata}, ` +
  '"config": {"recursion_limit": 12345678901234567890}, "status": "idle", "values": null, "interrupts": {}, "error": null}';

/** Writes pieces to the bare socket, `every` milliseconds apart, until the client has gone. */
async function drip(exchange: Exchange, pieces: () => string): Promise<void> {
  const { response, scenario } = exchange;
  while (!response.destroyed && response.socket && !response.socket.destroyed) {
    response.socket.write(pieces());
    await exchange.pause(scenario.number("every", 80));
  }
}

/** Answers of servers that are slow, broken or strange; `false` where the scenario's `answer` is none of them. */
export function sendDamaged(exchange: Exchange): boolean {
  const { scenario, response } = exchange;
  switch (scenario.text("answer")) {
    case "drip-headers": {
      response.socket?.write("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n");
      let count = 0;
      void drip(exchange, () => `x-drip-${count++}: 1\r\n`);
      return true;
    }
    case "drip-body":
      response.socket?.write("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n");
      void drip(exchange, () => "1\r\n \r\n");
      return true;
    case "bad-gzip": {
      const bytes = gzipSync(threadWith("{}"));
      bytes.fill(255, 12);
      exchange.send(200, bytes, "application/json", { "content-encoding": "gzip" });
      return true;
    }
    case "unknown-encoding":
      exchange.send(200, Buffer.from([1, 2, 3, 250, 251, 252]), "application/json", {
        "content-encoding": "x-openruns",
      });
      return true;
    case "deep":
      exchange.send(200, threadWith(`{"deep": ${nestedJson(scenario.number("depth", 200))}}`), "application/json");
      return true;
    case "big-numbers":
      exchange.send(200, threadWith(`{${BIG_NUMBERS}}`), "application/json");
      return true;
    default:
      return false;
  }
}
