/** A small document that all our rules accept. */

export type Free = Record<string, unknown>;

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
        schema: { $ref: "#/components/schemas/Run" },
        example: { status: "pending" },
      } as { schema: Free; example?: Free },
    },
  },
  responses: {
    "200": {
      description: "The run.",
      headers: {
        Location: { description: "Where.", schema: { type: "string" }, example: "/runs" },
      },
      content: {
        "application/json": {
          schema: { $ref: "#/components/schemas/Run" } as Free,
          examples: { one: { value: { status: "pending" } } },
        },
      } as Free,
    },
    "401": { description: "No key." },
  } as Free,
};

export const responses = { "200": { description: "Well." }, "401": { description: "No key." } };

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
          ended: { type: ["string", "null"], "x-openruns-null": "value", description: "When." },
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
            "x-openruns-null": "unset",
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
