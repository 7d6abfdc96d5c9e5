import { describe, expect, it } from "vitest";
import { buildModel } from "../../scripts/generate/model/index.ts";
import type { MethodChoice, Model } from "../../scripts/generate/model/types.ts";
import { body, contract, inPath, object, operation, ref } from "./contract.ts";

const text = { type: "string" };
const answer = (schema: object, more = {}) => ({
  description: "Done.",
  content: { "application/json": { schema } },
  ...more,
});

/** The model of one operation; its id is `do`, its method `runs.do`. */
const modelOf = (more: object, path = "/runs", verb = "post", schemas = {}): Model =>
  buildModel(contract({ [path]: { [verb]: operation("do", "runs.do", { ...more }) } }, schemas));

const choiceOf = (model: Model): MethodChoice => {
  const choice = model.methods[0]?.choices[0];
  if (choice === undefined) throw new Error("The model has no method.");
  return choice;
};

describe("the body that is sent", () => {
  const free = { type: "object", additionalProperties: true };

  it.each([
    ["none where the operation has none", {}, { kind: "none" }],
    ["none where it may be left out and the server ignores it", { requestBody: body(free, false) }, { kind: "none" }],
    ["of fields where it has some", { requestBody: body(object({ a: text }), false) }, { kind: "fields" }],
    [
      "one parameter where the contract says so",
      { requestBody: body({ type: "array", items: text }), "x-openruns-body": "runs" },
      { kind: "parameter", name: "runs" },
    ],
  ])("is %s", (_, more, sent) => {
    expect(choiceOf(modelOf(more)).body).toEqual(sent);
  });

  it("cannot have its fields as parameters if its members disagree on the type of a field", () => {
    const arms = { A: object({ a: text }), B: object({ a: { type: "integer" } }) };
    const both = { requestBody: body({ anyOf: [ref("A"), ref("B")] }) };
    expect(() => modelOf(both, "/runs", "post", arms)).toThrow(/disagree on the type of "a"[\s\S]*x-openruns-body/);
  });
});

describe("answers", () => {
  it("with a body and another status than the first are failures, those without a body are successes", () => {
    const responses = { "200": answer(text), "201": answer(text), "204": { description: "None." } };
    expect(choiceOf(modelOf({ responses }))).toMatchObject({ failures: [201], mayBeEmpty: true });
  });

  it("of another content type are not failures", () => {
    const content = { "application/json": { schema: text }, "text/event-stream": { schema: text } };
    const model = modelOf({ responses: { "200": { description: "Either.", content } } });
    expect(choiceOf(model)).toMatchObject({ failures: [], mayBeEmpty: false, result: "json" });
  });

  it("name a new run if the request did not name one", () => {
    const responses = { "200": answer(text, { headers: { "Content-Location": { schema: text } } }) };
    expect(choiceOf(modelOf({ responses })).createsRun).toBe(true);
    expect(choiceOf(modelOf({ responses }, "/runs", "get")).createsRun).toBe(false);
    const cancel = { responses, parameters: [inPath("run_id")] };
    expect(choiceOf(modelOf(cancel, "/runs/{run_id}/cancel")).createsRun).toBe(false);
  });
});

describe("the options of a method", () => {
  const created = { headers: { "Content-Location": { schema: text } } };
  const events = { description: "Events.", content: { "text/event-stream": { schema: text } } };
  const every = ["headers", "timeout", "cancellation"];
  const ofRun = ["raise_error", "max_reconnects", "idle_timeout"];

  it.each([
    ["an ordinary one", { responses: { "200": answer(text) } }, every, true],
    ["one that creates a run", { responses: { "200": answer(text, created) } }, [...every, "on_run_created"], true],
    ["a wait", { responses: { "200": answer(text) }, "x-openruns-result": "wait" }, [...every, ...ofRun], false],
    ["one that runs an agent", { responses: { "200": answer(text) }, "x-openruns-long": true }, every, false],
    ["a stream", { responses: { "200": events } }, [...every, ...ofRun, "on_reconnect", "max_event_size"], false],
  ])("are those of %s", (_, more, options, hasDefaultDeadline) => {
    expect(modelOf(more).methods[0]).toMatchObject({ options, hasDefaultDeadline });
  });
});

describe("labels", () => {
  it("are looked at in every parameter that is the list of a text of labels", () => {
    const model = modelOf(
      {
        parameters: [{ name: "namespace", in: "query", schema: ref("JoinedLabels") }],
        requestBody: body(object({ prefix: ref("Labels"), others: { type: "array", items: text } })),
      },
      "/things",
      "post",
      {
        Labels: { type: "array", items: text },
        JoinedLabels: { ...text, "x-openruns-labels": "Labels" },
      },
    );
    expect(choiceOf(model).labels).toEqual(["namespace", "prefix"]);
  });
});

describe("null", () => {
  it("is not sent if the contract says that it means unset", () => {
    const model = modelOf({
      parameters: [{ name: "limit", in: "query", "x-openruns-null": "unset", schema: text }],
      requestBody: body(object({ a: { ...text, "x-openruns-null": "unset" }, b: text })),
    });
    expect(choiceOf(model).nullUnset).toEqual(["a", "limit"]);
    expect(model.methods[0]?.parameters.map(({ name, nullUnset }) => [name, nullUnset])).toEqual([
      ["a", true],
      ["b", false],
      ["limit", true],
    ]);
  });

  it("is not sent in any optional property of an object that says so, but where it is a value", () => {
    const members = { a: text, b: { ...text, "x-openruns-null": "value" }, c: text };
    const requestBody = body(object(members, { "x-openruns-null": "unset", required: ["c"] }));
    expect(choiceOf(modelOf({ requestBody })).nullUnset).toEqual(["a"]);
  });

  it("may mean nothing else", () => {
    const requestBody = body(object({ a: { ...text, "x-openruns-null": "sent" } }));
    expect(() => modelOf({ requestBody })).toThrow(/x-openruns-null may only be "unset" or "value", not "sent"/);
  });
});

describe("a schema", () => {
  const schemas = {
    Body: object({ part: ref("Part") }),
    Part: object({ a: text }),
    Told: object({ b: text }),
    Extra: object({ c: text }, { "x-openruns-public": true }),
    Lost: object({ d: text }),
  };
  const model = buildModel({
    ...contract({ "/runs": { post: operation("do", "runs.do", { requestBody: body(ref("Body")) }) } }, schemas),
    webhooks: { told: { post: operation("tell", "", { requestBody: body(ref("Told")) }) } },
  });

  it("is left out if no operation, event or webhook uses it and it has no x-openruns-public", () => {
    expect(model.schemas.map(({ name }) => name)).toEqual(["Body", "Extra", "Part", "Told"]);
  });

  it("is not part of a client if it is only a body whose fields are parameters", () => {
    expect(model.schemas.filter(({ inClient }) => !inClient).map(({ name }) => name)).toEqual(["Body"]);
  });
});
