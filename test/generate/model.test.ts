import { describe, expect, it } from "vitest";
import { buildModel } from "../../scripts/generate/model/index.ts";
import { ModelError } from "../../scripts/generate/model/problems.ts";
import type { Model, NamedSchema } from "../../scripts/generate/model/types.ts";
import { body, contract, forUsers, inPath, object, operation, ref } from "./contract.ts";

const schemaOf = (model: Model, name: string): NamedSchema => {
  const schema = model.schemas.find((known) => known.name === name);
  if (schema === undefined) throw new Error(`There is no schema ${name}.`);
  return schema;
};

describe("types", () => {
  it("represent null as a flag, however the schema writes it", () => {
    const nullable = { anyOf: [ref("Name"), { type: "null" }] };
    const schemas = {
      Name: { type: "string" },
      Row: object({ a: { type: ["string", "null"] }, b: nullable, c: ref("Name") }),
    };
    const { type } = schemaOf(buildModel(contract({}, forUsers(schemas))), "Row");
    expect(type.kind === "object" && type.properties.map((property) => property.type)).toMatchObject([
      { kind: "string", nullable: true },
      { kind: "ref", name: "Name", nullable: true },
      { kind: "ref", name: "Name", nullable: false },
    ]);
  });

  it("put what allOf combines into one object", () => {
    const schemas = {
      Base: object({ id: { type: "string" } }, { required: ["id"] }),
      Row: { allOf: [ref("Base"), object({ size: { type: "integer" } }, { required: ["size"] })] },
    };
    const { type } = schemaOf(buildModel(contract({}, forUsers(schemas))), "Row");
    expect(type.kind === "object" && type.properties.map(({ name, required }) => [name, required])).toEqual([
      ["id", true],
      ["size", true],
    ]);
  });

  it("give inline objects the name of their place", () => {
    const schemas = { Row: object({ size: object({ width: { type: "number" } }) }) };
    const model = buildModel(contract({}, forUsers(schemas)));
    expect(schemaOf(model, "RowSize")).toMatchObject({ inline: true, type: { kind: "object" } });
    expect(schemaOf(model, "Row").type).toMatchObject({ properties: [{ type: { kind: "ref", name: "RowSize" } }] });
  });

  it("find the property that distinguishes the members of a union", () => {
    const message = (type: string) => object({ type: { type: "string", const: type } }, { required: ["type"] });
    const schemas = { Human: message("human"), Ai: message("ai"), Message: { anyOf: [ref("Human"), ref("Ai")] } };
    expect(schemaOf(buildModel(contract({}, forUsers(schemas))), "Message").type).toMatchObject({
      discriminator: {
        property: "type",
        mapping: [
          { value: "human", schema: "Human" },
          { value: "ai", schema: "Ai" },
        ],
      },
    });
  });

  it("have type parameters for a graph's own data, also where they refer to it indirectly", () => {
    const schemas = {
      GraphState: { "x-openruns-generic": "State" },
      GraphInput: { "x-openruns-generic": "Input" },
      Thread: object({ values: ref("GraphState") }),
      ThreadList: { type: "array", items: ref("Thread") },
      Both: object({ input: ref("GraphInput"), threads: ref("ThreadList") }),
    };
    const model = buildModel(contract({}, forUsers(schemas)));
    expect(model.generics).toEqual([
      { name: "State", schema: "GraphState" },
      { name: "Input", schema: "GraphInput" },
    ]);
    expect(schemaOf(model, "ThreadList").generics).toEqual(["State"]);
    expect(schemaOf(model, "Both").generics).toEqual(["State", "Input"]);
  });
});

describe("methods", () => {
  const wait = (id: string, more = {}) => operation(id, "runs.wait", { requestBody: body(ref("RunCreate")), ...more });
  const schemas = {
    RunCreate: object(
      {
        assistant_id: { type: "string" },
        input: { type: ["string", "null"] },
        command: { type: ["string", "null"] },
        tracer: { type: "string", "x-openruns-name": "tracing" },
      },
      { required: ["assistant_id"] },
    ),
  };
  const paths = {
    "/runs/wait": { post: wait("waitRun") },
    "/threads/{thread_id}/runs/wait": { parameters: [inPath("thread_id")], post: wait("waitThreadRun") },
  };

  it("choose between operations by the parameters that only one of them requires", () => {
    expect(buildModel(contract(paths, schemas)).methods).toMatchObject([
      {
        resource: "runs",
        name: "wait",
        choices: [
          { operation: "waitThreadRun", when: ["thread_id"] },
          { operation: "waitRun", when: [] },
        ],
      },
    ]);
  });

  it("give the place and the wire name of each parameter in each operation", () => {
    const [method] = buildModel(contract(paths, schemas)).methods;
    const parameter = (name: string) => method?.parameters.find((known) => known.name === name);
    expect(parameter("thread_id")).toMatchObject({
      required: false,
      places: [{ operation: "waitThreadRun", in: "path" }],
    });
    expect(parameter("assistant_id")).toMatchObject({ required: true });
    expect(parameter("tracing")?.places.map(({ wireName }) => wireName)).toEqual(["tracer", "tracer"]);
  });

  it("refuse operations that no parameter distinguishes", () => {
    const same = { "/a": { post: wait("waitA") }, "/b": { post: wait("waitB") } };
    expect(() => buildModel(contract(same, schemas))).toThrow(/runs\.wait \(waitA, waitB\) cannot be told apart/);
  });
});

describe("parameters", () => {
  const get = (parameter: object) =>
    contract(
      { "/a": { get: operation("getA", "runs.get", { parameters: [{ name: "modes", in: "query", ...parameter }] }) } },
      {
        Modes: { type: "array", items: { type: "string", enum: ["a", "b"] } },
        ModesText: { type: "string", contentMediaType: "application/json", contentSchema: ref("Modes") },
        Choice: { anyOf: [{ type: "boolean" }, ref("ModesText")] },
      },
    );

  it.each([
    ["repeat", { schema: ref("Modes") }],
    ["comma", { schema: ref("Modes"), explode: false }],
    ["plain", { schema: { type: "string" } }],
    ["json", { content: { "application/json": { schema: ref("Modes") } } }],
  ])("say how a list travels: %s", (style, parameter) => {
    expect(buildModel(get(parameter)).operations[0]?.parameters[0]?.style).toBe(style);
  });

  it("are arrays in a client if the wire has JSON in one string", () => {
    const model = buildModel(get({ schema: ref("Choice") }));
    expect(model.operations[0]?.parameters[0]).toMatchObject({
      style: "json",
      type: { kind: "ref", name: "ChoiceValue" },
    });
    expect(schemaOf(model, "ChoiceValue").type).toMatchObject({
      kind: "union",
      members: [{ kind: "boolean" }, { kind: "ref", name: "Modes" }],
    });
  });
});

describe("what no emitter could take", () => {
  it.each([
    [
      "an unknown keyword",
      { Row: { type: "string", contentEncoding: "base64" } },
      /Row\/contentEncoding[\s\S]*unknown to the emitters/,
    ],
    ["an unknown extension", { Row: { type: "string", "x-color": "red" } }, /Row\/x-color/],
    ["several types at once", { Row: { type: ["string", "integer"] } }, /Several types/],
    ["a list of nothing", { Row: { type: "array" } }, /`items`/],
    ["an object that says nothing", { Row: { type: "object" } }, /list its `properties`/],
    ["a reference to nothing", { Row: object({ a: ref("Nowhere") }) }, /no schema Nowhere/],
    ["a requirement of nothing", { Row: object({}, { required: ["a"] }) }, /"a" but does not describe it/],
    ["a name that is none", { "my row": { type: "string" } }, /PascalCase/],
  ])("stops generation: %s", (_, schemas, message) => {
    expect(() => buildModel(contract({}, schemas))).toThrow(message);
  });

  it("is found at any depth, and all of it is reported at once", () => {
    const schemas = {
      Row: object({ list: { type: "array", items: { if: {}, type: "string" } } }),
      Other: { dependentSchemas: {} },
    };
    const error = (() => {
      try {
        return buildModel(contract({}, schemas));
      } catch (caught) {
        return caught;
      }
    })();
    expect(error).toBeInstanceOf(ModelError);
    expect(error instanceof ModelError && error.problems.map(({ pointer }) => pointer)).toEqual([
      "/components/schemas/Row/properties/list/items/if",
      "/components/schemas/Other/dependentSchemas",
    ]);
  });

  it("includes a parameter that has no name a client can use", () => {
    const parameters = [{ name: "Last-Event-ID", in: "header", schema: { type: "string" } }];
    const paths = { "/a": { get: operation("getA", "runs.get", { parameters }) } };
    expect(() => buildModel(contract(paths))).toThrow(/x-openruns-name/);
  });
});

describe("streams", () => {
  const event = (name: string, more = {}) =>
    object(
      { event: { type: "string", const: name }, data: {} },
      { required: ["event", "data"], "x-openruns-event": name, ...more },
    );
  const schemas = {
    Mode: {
      type: "string",
      enum: ["values", "ends"],
      "x-openruns-modes": true,
    },
    ValuesEvent: object(
      { event: { type: "string", pattern: "^values(\\|[^|]+)*$" }, data: {}, id: { type: "string" } },
      { required: ["event", "data"], "x-openruns-event": "values", "x-openruns-mode": "values" },
    ),
    EndEvent: event("end", { "x-openruns-mode": "ends" }),
    RunEvent: { anyOf: [ref("ValuesEvent"), ref("EndEvent")] },
  };
  const responses = {
    "200": { description: "Events.", content: { "text/event-stream": { schema: ref("RunEvent") } } },
  };
  const paths = { "/s": { get: operation("readStream", "runs.stream", { responses }) } };

  it("are typed by the union of their events", () => {
    const model = buildModel(contract(paths, schemas));
    expect(model.operations[0]?.result).toMatchObject({ kind: "stream", events: "RunEvent" });
    expect(model.eventUnions).toMatchObject([
      { name: "RunEvent", events: ["ValuesEvent", "EndEvent"], operations: ["readStream"] },
    ]);
    expect(model.events).toMatchObject([
      { name: "EndEvent", event: "end", namespaced: false, id: false },
      { name: "ValuesEvent", event: "values", namespaced: true, id: true },
    ]);
    expect(model.streamModes).toEqual([
      { schema: "Mode", mode: "values", events: ["values"] },
      { schema: "Mode", mode: "ends", events: ["end"] },
    ]);
  });

  it("must name each event as its schema says", () => {
    const wrong = { ...schemas, EndEvent: event("end", { "x-openruns-event": "finish" }) };
    expect(() => buildModel(contract(paths, wrong))).toThrow(/constant "finish"/);
  });

  it("must have an event for each mode, and a mode that exists for each event", () => {
    const without = { ...schemas, Mode: { ...schemas.Mode, enum: ["values", "ends", "all"] } };
    expect(() => buildModel(contract(paths, without))).toThrow(/No event has the mode "all"/);
    const wrong = { ...schemas, EndEvent: event("end", { "x-openruns-mode": "end" }) };
    expect(() => buildModel(contract(paths, wrong))).toThrow(/"end" is not one of the modes values, ends/);
  });
});
