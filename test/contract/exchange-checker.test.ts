// Tests the checker itself: it must find each kind of gap, or else a contract that describes nothing would pass.
import { describe, expect, it } from "vitest";
import type { Exchange } from "../support/exchange.ts";
import { createChecker } from "../support/exchange-checker.ts";

const string = { type: "string" };
const thing = {
  type: "object",
  required: ["id"],
  properties: {
    id: { type: "string", format: "uuid" },
    tags: { type: "array", items: { $ref: "#/components/schemas/Tag" } },
    free: { type: "object", additionalProperties: true },
    kind: { anyOf: [{ $ref: "#/components/schemas/Tag" }, { type: "null" }] },
  },
};
const contract = {
  openapi: "3.1.0",
  components: {
    schemas: {
      Thing: thing,
      Tag: { type: "object", properties: { name: string } },
      ValuesEvent: {
        type: "object",
        required: ["event", "data"],
        properties: {
          event: { type: "string", pattern: "^values(\\|[^|]+)*$" },
          data: { $ref: "#/components/schemas/Tag" },
        },
      },
      AnyEvent: { type: "object", properties: { event: { type: "string", pattern: ".*" }, data: {} } },
      Event: { anyOf: [{ $ref: "#/components/schemas/ValuesEvent" }, { $ref: "#/components/schemas/AnyEvent" }] },
    },
  },
  paths: {
    "/things/{id}": {
      parameters: [{ name: "id", in: "path", required: true, schema: { type: "string", format: "uuid" } }],
      post: {
        operationId: "changeThing",
        parameters: [
          { name: "limit", in: "query", schema: { type: "integer" } },
          { name: "mode", in: "query", schema: { type: "array", items: { enum: ["a", "b"] } } },
        ],
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } },
        },
        responses: {
          "200": {
            headers: { "X-Pagination-Total": { required: true, schema: { type: "integer" } } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } },
          },
          "204": { description: "Nothing." },
        },
      },
      get: {
        operationId: "streamThing",
        responses: { "200": { content: { "text/event-stream": { schema: { $ref: "#/components/schemas/Event" } } } } },
      },
    },
  },
};

const ID = "123e4567-e89b-12d3-a456-426614174000";
const checker = createChecker(contract, { wrongOnPurpose: ["bad-*"] });

interface Change {
  readonly name?: string;
  readonly path?: string;
  readonly method?: string;
  readonly body?: unknown;
  readonly status?: number;
  readonly answer?: unknown;
  readonly headers?: Record<string, string>;
}

function problems(change: Change): string[] {
  const { name = "good", path = `/things/${ID}`, method = "POST", status = 200 } = change;
  const body = "body" in change ? change.body : { id: ID };
  const answer = "answer" in change ? change.answer : { id: ID };
  const headers = change.headers ?? { "content-type": "application/json", "x-pagination-total": "3" };
  const exchange: Exchange = {
    name,
    operation: null,
    request: { method, path, headers: { "content-type": "application/json" }, body: textOf(body) },
    response: { status, headers, body: textOf(answer) },
    meta: {},
  };
  return checker.problems(exchange);
}

const textOf = (value: unknown): string | null =>
  value === undefined ? null : typeof value === "string" ? value : JSON.stringify(value);

describe("a described exchange", () => {
  it.each<[string, Change]>([
    ["with its parameters", { path: `/things/${ID}?limit=3&mode=a&mode=b` }],
    ["with what a free object holds", { answer: { id: ID, free: { anything: [1] } } }],
    ["with a null that the schema allows", { answer: { id: ID, kind: null } }],
    ["with newlines before the JSON", { answer: `\n\n{"id":"${ID}"}` }],
    ["with no body where none is declared", { status: 204, answer: undefined, headers: {} }],
    ["to a path that nobody has", { path: "/nowhere", status: 404 }],
    ["whose request is wrong on purpose", { name: "bad-body", body: { id: 5 } }],
  ])("passes %s", (_what, change) => {
    expect(problems(change)).toEqual([]);
  });
});

describe("a gap is found in", () => {
  it.each<[string, Change, RegExp]>([
    ["an unknown operation", { method: "PUT" }, /no operation/],
    ["a path parameter", { path: "/things/1" }, /path id/],
    ["a query parameter's value", { path: `/things/${ID}?limit=x` }, /query limit/],
    ["an undeclared query parameter", { path: `/things/${ID}?nope=1` }, /nope is not declared/],
    ["a missing request body", { body: undefined }, /body is missing/],
    ["a wrong request body", { body: { id: 5 } }, /request: \/id/],
    ["an undescribed field of a request", { body: { id: ID, nope: 1 } }, /request: \/nope is not described/],
    ["an undeclared status", { status: 201 }, /201: not declared/],
    [
      "an undeclared content type",
      { headers: { "content-type": "text/html", "x-pagination-total": "1" } },
      /text\/html/,
    ],
    ["a missing header", { headers: { "content-type": "application/json" } }, /x-pagination-total is missing/],
    [
      "an undeclared header",
      { headers: { "content-type": "application/json", "x-pagination-total": "1", location: "/x" } },
      /location is not declared/,
    ],
    ["a body that is not JSON", { answer: "oops" }, /not JSON/],
    ["a wrong response", { answer: {} }, /required property 'id'/],
    ["an undescribed field", { answer: { id: ID, nope: 1 } }, /\/nope is not described/],
    ["an undescribed field in a list", { answer: { id: ID, tags: [{ colour: 1 }] } }, /\/tags\/\*\/colour/],
    ["an undescribed field behind a union", { answer: { id: ID, kind: { colour: 1 } } }, /\/kind\/colour/],
    ["a body where none is declared", { status: 204, headers: {} }, /none is declared/],
  ])("%s", (_what, change, expected) => {
    expect(problems(change).join("\n")).toMatch(expected);
  });
});

describe("a stream", () => {
  const stream = (answer: string) =>
    problems({ method: "GET", body: undefined, answer, headers: { "content-type": "text/event-stream" } });

  it("passes with events of their own schema, in any framing", () => {
    expect(stream('event: values\ndata: {"name":"a"}\n\n: heartbeat\n\n')).toEqual([]);
    expect(stream('event: values|child:1\r\ndata: {"name":\r\ndata: "a"}\r\n\r\n')).toEqual([]);
  });

  it.each([
    ["an event that only a catch-all names", "event: other\ndata: {}\n\n", /other has no schema of its own/],
    ["wrong data", 'event: values\ndata: {"name":5}\n\n', /\/data\/name must be string/],
    ["an undescribed field", 'event: values\ndata: {"nope":5}\n\n', /\/data\/nope is not described/],
  ])("fails for %s", (_what, answer, expected) => {
    expect(stream(answer).join("\n")).toMatch(expected);
  });
});
