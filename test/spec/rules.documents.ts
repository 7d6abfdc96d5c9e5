/** A small document that all our rules accept, and for each rule edits of it that the rule must refuse. */

type Free = Record<string, unknown>;

const get = {
  operationId: "getRun",
  "x-openruns-method": "runs.get",
  tags: ["Runs"],
  description: "Reads a run.",
  parameters: [
    {
      name: "select",
      in: "query",
      "x-openruns-name": "fields",
      description: "Which.",
      schema: { type: "string" } as Free,
    },
  ],
  requestBody: {
    content: {
      "application/json": {
        schema: { $ref: "#/components/schemas/Run" } as Free,
        example: { status: "pending" } as Free | undefined,
      },
    },
  },
  responses: {
    "200": {
      description: "The run.",
      headers: {
        Location: { description: "Where.", schema: { type: "string" }, example: "/runs" as string | undefined },
      },
      content: {
        "application/json": {
          schema: { $ref: "#/components/schemas/Run" } as Free,
          examples: { one: { value: { status: "pending" } } } as Free | undefined,
        },
      } as Free,
    },
    "401": { description: "No key." },
  } as Free,
};

const responses = { "200": { description: "Well." }, "401": { description: "No key." } };

export const good = {
  openapi: "3.1.0",
  info: { title: "Runs", version: "1.0.0" },
  paths: {
    "/run": { get },
    "/hidden": { get: { operationId: "getHidden", responses } as Free },
    "/ok": {
      get: {
        operationId: "getOk",
        "x-openruns-method": "system.ok",
        tags: ["System"],
        responses: { "200": responses["200"] },
      },
    },
    "/refused": {
      get: {
        operationId: "refuseAll",
        "x-openruns-method": "runs.refuse",
        responses: { "401": responses["401"] },
      } as Free,
    },
    "/either": {
      get: {
        operationId: "getEither",
        "x-openruns-method": "runs.either",
        responses: {
          "200": {
            description: "One or the other.",
            content: {
              "text/plain": { schema: { type: "string" }, example: "x" },
              "application/json": { schema: { $ref: "#/components/schemas/Run" }, example: { status: "pending" } },
              "text/event-stream": { schema: { $ref: "#/components/schemas/ValuesEvent" } },
            },
          },
          "401": responses["401"],
        },
      } as Free,
    },
  } as Record<string, Free> & { "/run": { get: typeof get } },
  components: {
    schemas: {
      Run: {
        type: "object",
        description: "A run.",
        required: ["status"],
        properties: {
          status: { $ref: "#/components/schemas/RunStatus" },
          ended: { type: ["string", "null"], description: "When." },
          parts: { type: "array", items: { type: "string" }, description: "What it is made of." },
          pair: {
            type: "array",
            minItems: 2,
            maxItems: 2,
            prefixItems: [{ type: "string" }, { type: "number" }],
            description: "Two.",
          },
          owner: {
            description: "Whose.",
            anyOf: [{ $ref: "#/components/schemas/Owner" }, { type: "null" }],
          },
        } as Record<string, Free>,
      } as Free & { properties: Record<string, Free> },
      RunStatus: { type: "string", enum: ["pending"], description: "How it goes." },
      Owner: {
        description: "Who.",
        oneOf: [{ $ref: "#/components/schemas/Ann" }, { $ref: "#/components/schemas/Bob" }],
      } as Free,
      Ann: {
        type: "object",
        description: "Ann.",
        required: ["ann"],
        properties: { ann: { const: 1, description: "One." } },
      },
      Bob: {
        type: "object",
        description: "Bob.",
        required: ["bob"],
        properties: { bob: { const: 1, description: "One." } },
      },
      ValuesEvent: {
        description: "The state.",
        "x-openruns-event": "values",
        type: "object",
        required: ["event", "data"],
        properties: {
          event: { type: "string", const: "values", description: "The name." } as Free,
          data: { description: "The state.", type: "object" } as Free,
        } as Record<string, Free>,
      } as Free & { properties: Record<string, Free> },
    } as Record<string, Free> & {
      Run: { properties: Record<string, Free> };
      ValuesEvent: { properties: Record<string, Free> };
    },
  },
};

type Edit = (document: typeof good) => void;
const run = (name: string, schema: Free): Edit => {
  return ({ components }) => {
    components.schemas.Run.properties[name] = { description: "New.", ...schema };
  };
};
const operation = (members: Free): Edit => {
  return ({ paths }) => {
    Object.assign(paths["/run"].get, members);
  };
};
const event = (members: Free): Edit => {
  return ({ components }) => {
    Object.assign(components.schemas.ValuesEvent, members);
  };
};

export const bad: { rule: string; what: string; edit: Edit }[] = [
  { rule: "array-items", what: "an array without items", edit: run("x", { type: "array" }) },
  { rule: "array-items", what: "a nullable one", edit: run("x", { type: ["array", "null"] }) },
  { rule: "array-items", what: "an open tuple", edit: run("x", { type: "array", prefixItems: [{ type: "string" }] }) },
  {
    rule: "body-example",
    what: "a request without an example",
    edit: ({ paths }) => {
      delete paths["/run"].get.requestBody.content["application/json"].example;
    },
  },
  {
    rule: "body-example",
    what: "a success without an example",
    edit: operation({
      responses: {
        ...responses,
        "200": {
          description: "Well.",
          content: { "application/json": { schema: { $ref: "#/components/schemas/Run" } } },
        },
      },
    }),
  },
  {
    rule: "body-named",
    what: "an object in a body",
    edit: ({ paths }) => {
      paths["/run"].get.requestBody.content["application/json"].schema = { type: "object" };
    },
  },
  {
    rule: "described",
    what: "a property without a description",
    edit: run("x", { description: undefined, type: "string" }),
  },
  { rule: "described", what: "half a sentence", edit: run("x", { description: "New", type: "string" }) },
  { rule: "described", what: "an operation without a full stop", edit: operation({ description: "Reads a run" }) },
  {
    rule: "described",
    what: "a named schema without a description",
    edit: ({ components }) => {
      components.schemas.Bare = { type: "string" };
      components.schemas.Run.properties.x = { description: "New.", allOf: [{ $ref: "#/components/schemas/Bare" }] };
    },
  },
  { rule: "enum-named", what: "an enumeration in a property", edit: run("x", { type: "string", enum: ["a", "b"] }) },
  { rule: "event-schema", what: "an event without data", edit: event({ required: ["event"] }) },
  { rule: "event-schema", what: "two names for one event", edit: event({ "x-openruns-event": "updates" }) },
  { rule: "event-schema", what: "an event without its mark", edit: event({ "x-openruns-event": undefined }) },
  {
    rule: "event-schema",
    what: "any text as the name",
    edit: ({ components }) => {
      components.schemas.ValuesEvent.properties.event = { type: "string", description: "The name." };
    },
  },
  {
    rule: "header-example",
    what: "a header without an example",
    edit: ({ paths }) => {
      const header = { description: "Where.", schema: { type: "string" } };
      paths["/run"].get.responses["401"] = { description: "No key.", headers: { Location: header } };
    },
  },
  { rule: "known-extensions", what: "a typing error", edit: operation({ "x-openrun-method": "runs.get" }) },
  {
    rule: "known-extensions",
    what: "one in the wrong place",
    edit: run("x", { type: "string", "x-openruns-method": "a.b" }),
  },
  {
    rule: "known-keywords",
    what: "a keyword of JSON Schema",
    edit: run("x", { type: "array", items: {}, uniqueItems: true }),
  },
  {
    rule: "no-array-default-on-union",
    what: "a list as the default of a union",
    edit: run("x", { anyOf: [{ $ref: "#/components/schemas/Ann" }, { type: "null" }], default: [] }),
  },
  {
    rule: "no-catch-all-response",
    what: "default",
    edit: operation({ responses: { ...responses, default: { description: "Whatever." } } }),
  },
  {
    rule: "no-catch-all-response",
    what: "4XX",
    edit: operation({ responses: { ...responses, "4XX": { description: "No." } } }),
  },
  { rule: "no-multi-type", what: "two types", edit: run("x", { type: ["string", "integer"] }) },
  { rule: "no-multi-type", what: "two types and null", edit: run("x", { type: ["string", "integer", "null"] }) },
  { rule: "no-nullable", what: "nullable", edit: run("x", { type: "string", nullable: true }) },
  {
    rule: "no-overlapping-one-of",
    what: "arms that both may accept",
    edit: ({ components }) => {
      components.schemas.Bob = { type: "object", description: "Bob." };
    },
  },
  {
    rule: "one-success-body",
    what: "two media types",
    edit: operation({
      responses: {
        "200": {
          description: "Well.",
          content: { "text/plain": { schema: { type: "string" }, example: "x" }, "text/html": { example: "x" } },
        },
        "401": responses["401"],
      },
    }),
  },
  {
    rule: "one-success-body",
    what: "an exception that is none",
    edit: ({ paths }) => {
      paths["/either"] = { get: { operationId: "getEither", "x-openruns-method": "runs.either", responses } };
    },
  },
  { rule: "operation-id-verb-noun", what: "snake case", edit: operation({ operationId: "get_run" }) },
  { rule: "operation-id-verb-noun", what: "a verb alone", edit: operation({ operationId: "get" }) },
  { rule: "operation-method", what: "no method", edit: operation({ "x-openruns-method": undefined }) },
  { rule: "operation-method", what: "a method without a resource", edit: operation({ "x-openruns-method": "get" }) },
  {
    rule: "operation-method",
    what: "an exception that is none",
    edit: ({ paths }) => {
      paths["/hidden"] = { get: { operationId: "getHidden", "x-openruns-method": "runs.hidden", responses } };
    },
  },
  {
    rule: "success-declared",
    what: "an operation that never succeeds",
    edit: operation({ responses: { "401": responses["401"] } }),
  },
  {
    rule: "success-declared",
    what: "an exception that is none",
    edit: ({ paths }) => {
      paths["/refused"] = { get: { operationId: "refuseAll", "x-openruns-method": "runs.refuse", responses } };
    },
  },
  { rule: "unauthorized-declared", what: "no 401", edit: operation({ responses: { "200": responses["200"] } }) },
  {
    rule: "union-arms-named",
    what: "a type as an arm",
    edit: run("x", { anyOf: [{ type: "string" }, { type: "null" }] }),
  },
];
