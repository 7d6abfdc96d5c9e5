// The mock in the page itself: no server is there.
import { setupWorker } from "msw/browser";
import { createMock } from "../../../src/mock/index.ts";
import { mockHandlers } from "../../../src/mock/msw/index.ts";

export async function startWorker(query: URLSearchParams): Promise<void> {
  const dialect = query.get("dialect") === "javascript" ? "javascript" : "python";
  const pace = { first: 50, tokensPerSecond: 60 };
  const mock = createMock({ pace, dialect, clock: { speed: Number(query.get("speed") ?? 1) } });
  Reflect.set(globalThis, "mock", mock);
  const worker = setupWorker(...mockHandlers(mock, { url: query.get("url") ?? "/api" }));
  await worker.start({ onUnhandledRequest: "bypass", quiet: true });
}
