// A mock for one test. Every response that passes through it is held against the contract, always.
import { expect, onTestFinished } from "vitest";
import { createMock, type Graphs, type Mock, type MockOptions } from "../../src/mock/index.ts";
import { loadContract } from "../support/contract.ts";
import type { Exchange } from "../support/exchange.ts";
import { type Checker, createChecker } from "../support/exchange-checker.ts";

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The parsed body; undefined where it is no JSON. */
  readonly json: unknown;
  /** The value at a path like `0.thread_id`. */
  at(path: string): unknown;
}

export interface TestMock<Given extends Graphs = Graphs> extends Mock<Given> {
  /** `send("POST /threads", {})`: the whole answer. */
  send(target: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<Answer>;
}

let checker: Checker | undefined;

/** Closed when the test ends, which fails where a response was none of the contract's. */
export function openMock<Given extends Graphs = Graphs>(options: MockOptions<Given> = {}): TestMock<Given> {
  const errors: string[] = [];
  const mock = createMock({ log: (line) => errors.push(line), ...options });
  const problems: string[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const sent = { method: request.method, target: pathOf(request.url), headers: request.headers, body: init?.body };
    const response = await mock.fetch(request);
    return watched(response, (text) => problems.push(...problemsOf(sent, response, text)));
  };
  onTestFinished(async () => {
    await mock.close();
    expect(problems).toEqual([]);
    expect(errors.filter((line) => /\n +at /.test(line))).toEqual([]);
  });
  return {
    ...mock,
    fetch,
    async send(target, body, headers = {}) {
      const [method = "GET", path = "/"] = target.split(" ");
      const text = body === undefined ? null : typeof body === "string" ? body : JSON.stringify(body);
      const type: Record<string, string> = text === null ? {} : { "content-type": "application/json" };
      const response = await fetch(`http://mock${path}`, { method, body: text, headers: { ...type, ...headers } });
      return answerOf(response, await response.text());
    },
  };
}

function pathOf(url: string): string {
  const { pathname, search } = new URL(url);
  return `${pathname}${search}`;
}

/** Tells the whole text when it was read; a stream that was left early tells nothing. */
function watched(response: Response, tell: (text: string) => void): Response {
  if (response.body === null) {
    tell("");
    return response;
  }
  const decoder = new TextDecoder();
  let text = "";
  const body = response.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        text += decoder.decode(chunk, { stream: true });
        controller.enqueue(chunk);
      },
      flush: () => tell(text),
    }),
  );
  const { status, headers } = response;
  return new Response(body, { status, headers });
}

function problemsOf(
  sent: { method: string; target: string; headers: Headers; body: unknown },
  response: Response,
  text: string,
): string[] {
  // What browsers and clients ask of every server is no operation of the contract.
  if (sent.method === "OPTIONS" || sent.method === "HEAD" || response.status === 307) return [];
  checker ??= createChecker(loadContract(), { wrongOnPurpose: ["*"] });
  const name = `${sent.method} ${sent.target}`;
  const request = {
    method: sent.method,
    path: sent.target,
    headers: Object.fromEntries(sent.headers),
    body: typeof sent.body === "string" ? sent.body : null,
  };
  const answered = { status: response.status, headers: Object.fromEntries(response.headers), body: text };
  const exchange: Exchange = { name, operation: null, request, response: answered, meta: {} };
  return checker.problems(exchange).map((problem) => `${name}: ${problem}`);
}

function answerOf(response: Response, text: string): Answer {
  const json = parsed(text);
  return {
    status: response.status,
    headers: response.headers,
    text,
    json,
    at: (path) =>
      path.split(".").reduce<unknown>((value, key) => {
        return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
      }, json),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
