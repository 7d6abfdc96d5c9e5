import { describe, expect, it } from "vitest";
import { openMock } from "./harness.ts";

const ID = "00000000-0000-4000-8000-000000000000";

describe("a request that no operation answers", () => {
  it.each([
    ["GET /no/such/path", 404, "Not Found"],
    ["PUT /ok", 404, "Not Found"],
    ["PUT /threads", 405, "Method Not Allowed"],
    ["GET //ok", 404, "Not Found"],
    ["GET /threads/%2e%2e%2f/runs", 404, "Not Found"],
  ])("%s: %i %s", async (target, status, detail) => {
    const answer = await openMock().send(target);
    expect([answer.status, answer.json]).toEqual([status, { detail }]);
  });

  it("names the methods that are allowed", async () => {
    const answer = await openMock().send("PUT /threads");
    expect(answer.headers.get("allow")).toBe("POST");
  });

  it("is sent on where only the last slash is too many", async () => {
    const answer = await openMock().send("GET /store/items/?a=1");
    expect([answer.status, answer.headers.get("location")]).toEqual([307, "http://mock/store/items?a=1"]);
  });
});

describe("a body", () => {
  it.each([
    ["", "Invalid JSON in request body"],
    ["{", "Invalid JSON in request body"],
    ["\uFEFF{}", "Invalid JSON in request body"],
    ["[".repeat(100_000), "Invalid JSON in request body"],
    [
      '{"metadata":5}',
      '5 is not of type "object"\n\nFailed validating "type" in schema["properties"]["metadata"]\n\nOn instance["metadata"]:\n    5',
    ],
  ])("that is %.20j is refused in the server's words", async (text, detail) => {
    const answer = await openMock().send("POST /threads", text);
    expect([answer.status, answer.json]).toEqual([422, { detail }]);
  });

  it("larger than the limit is refused, and told how large it may be", async () => {
    const mock = openMock({ bodyLimit: 1_000 });
    const answer = await mock.send("POST /threads", { metadata: { text: "x".repeat(2_000) } });
    expect([answer.status, answer.json]).toEqual([413, { detail: "Request body too large (limit: 1000 bytes)" }]);
  });
});

describe("an id in the path", () => {
  it("is refused where it is no UUID", async () => {
    const answer = await openMock().send("GET /threads/nope");
    expect([answer.status, answer.json]).toEqual([422, { detail: "Invalid thread ID: must be a UUID" }]);
  });

  it("is taken in every form that Python takes", async () => {
    const mock = openMock();
    await mock.send("POST /threads", { thread_id: ID });
    for (const form of [ID.toUpperCase(), ID.replaceAll("-", ""), `{${ID}}`, `urn:uuid:${ID}`]) {
      expect((await mock.send(`GET /threads/${encodeURIComponent(form)}`)).at("thread_id")).toBe(ID);
    }
  });
});

describe("a browser of another origin", () => {
  const origin = { origin: "http://app.test" };

  it("may read the answer and the headers that the Python server exposes, not Location", async () => {
    const { headers } = await openMock().send("GET /ok", undefined, origin);
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(headers.get("access-control-expose-headers")).toBe(
      "x-pagination-total, x-pagination-next, content-location",
    );
  });

  it("is told that it may ask, from a public page as well", async () => {
    const asked = {
      ...origin,
      "access-control-request-method": "POST",
      "access-control-request-headers": "x-api-key",
      "access-control-request-private-network": "true",
    };
    const { status, headers, text } = await openMock().send("OPTIONS /threads", undefined, asked);
    expect([status, text]).toEqual([200, "OK"]);
    expect(headers.get("access-control-allow-headers")).toBe("x-api-key");
    expect(headers.get("access-control-allow-private-network")).toBe("true");
  });
});

describe("a mock that asks for a key", () => {
  it("refuses a call without it, but tells whether it is up", async () => {
    const mock = openMock({ apiKeys: ["k1", "k2"] });
    expect((await mock.send("POST /threads", {})).json).toEqual({ detail: "Invalid API key" });
    expect((await mock.send("POST /threads", {}, { "x-api-key": "k3" })).status).toBe(401);
    expect((await mock.send("POST /threads", {}, { "x-api-key": "k2" })).status).toBe(200);
    expect((await mock.send("GET /ok")).status).toBe(200);
  });
});

it("answers HEAD with the headers alone", async () => {
  const answer = await openMock().send("HEAD /info");
  expect([answer.status, answer.text]).toEqual([200, ""]);
});
