/** For each rule, edits of the good document that the rule must refuse. */
import { type Free, type good, responses } from "./rules.good.ts";

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
const sent = { "x-openruns-null": "value" };

export const bad: { rule: string; what: string; edit: Edit; beside?: Record<string, string> }[] = [
  {
    rule: "webhook-linked",
    what: "a webhook file that nothing names",
    edit: () => {},
    beside: { "webhooks/lost.yaml": "{}" },
  },
  { rule: "array-items", what: "an array without items", edit: run("x", { type: "array" }) },
  { rule: "array-items", what: "a nullable one", edit: run("x", { type: ["array", "null"], ...sent }) },
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
    rule: "known-extensions",
    what: "another word for what null does",
    edit: run("x", { type: ["string", "null"], "x-openruns-null": "nothing" }),
  },
  { rule: "null-decided", what: "a request that may have null", edit: run("x", { type: ["string", "null"] }) },
  {
    rule: "no-array-default-on-union",
    what: "a list as the default of a union",
    edit: run("x", { anyOf: [{ $ref: "#/components/schemas/Ann" }, { type: "null" }], default: [], ...sent }),
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
  {
    rule: "no-multi-type",
    what: "two types and null",
    edit: run("x", { type: ["string", "integer", "null"], ...sent }),
  },
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
    edit: run("x", { anyOf: [{ type: "string" }, { type: "null" }], ...sent }),
  },
];
