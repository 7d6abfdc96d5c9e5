/** Faults that an editor of the contract could make; the contract tests must notice each of them. */
import { isObject } from "../../generate/model/document.ts";

export interface Mutant {
  readonly name: string;
  /** The file of the tests that must notice it. */
  readonly noticedBy: string;
  /** Makes the fault in a copy of the bundle. */
  readonly edit: (contract: Contract) => void;
}

const tests = {
  badInput: "test/contract/prism/bad-input.test.ts",
  errors: "test/contract/prism/errors.test.ts",
  success: "test/contract/prism/success.test.ts",
  events: "test/contract/fixtures.test.ts",
  recordings: "test/contract/recordings.test.ts",
  examples: "test/spec/contract.test.ts",
  dialect: "test/spec/prism-dialect.test.ts",
};

type Members = Record<string, unknown>;

/** A copy of the bundle. A path that does not exist is an error, so that a mutant never changes nothing without notice. */
export class Contract {
  readonly document: Members;

  constructor(document: Readonly<Members>) {
    this.document = structuredClone({ ...document });
  }

  at(...path: string[]): Members {
    let at: unknown = this.document;
    for (const key of path) {
      at = isObject(at) ? at[key] : undefined;
      if (at === undefined)
        throw new Error(`The mutant looks for ${path.join(" > ")}, but there is no ${key}: correct the mutant.`);
    }
    if (!isObject(at)) throw new Error(`The mutant looks for an object at ${path.join(" > ")}: correct the mutant.`);
    return at;
  }

  schema(name: string): Members {
    return this.at("components", "schemas", name);
  }
}

function rename(members: Members, from: string, to: string): void {
  if (!(from in members)) throw new Error(`The mutant renames ${from}, which is not there: correct the mutant.`);
  members[to] = members[from];
  delete members[from];
}

function without(list: unknown, item: (value: unknown) => boolean): unknown[] {
  if (!Array.isArray(list) || !list.some(item))
    throw new Error("The mutant removes what is not there: correct the mutant.");
  return list.filter((value) => !item(value));
}

const refersTo = (name: string) => (value: unknown) => isObject(value) && String(value.$ref).endsWith(`/${name}`);
const is = (text: string) => (value: unknown) => value === text;
const run = ["paths", "/threads/{thread_id}/runs/{run_id}"];
const wait = ["paths", "/runs/wait", "post"];

export const mutants: readonly Mutant[] = [
  {
    name: "a response lacks a property that servers send",
    noticedBy: tests.recordings,
    edit: (contract) => void delete contract.at("components", "schemas", "Run", "properties").kwargs,
  },
  {
    name: "a request no longer requires assistant_id",
    noticedBy: tests.badInput,
    edit: (contract) => {
      const body = contract.schema("RunCreate");
      body.required = without(body.required, is("assistant_id"));
    },
  },
  {
    name: "an enumeration of a request is open",
    noticedBy: tests.badInput,
    edit: (contract) => {
      delete contract.schema("MultitaskStrategy").enum;
    },
  },
  {
    name: "an enumeration of a response lacks a value",
    noticedBy: tests.examples,
    edit: (contract) => {
      const status = contract.schema("RunStatus");
      status.enum = without(status.enum, is("success"));
    },
  },
  {
    name: "a request's property has another name",
    noticedBy: tests.badInput,
    edit: (contract) =>
      rename(contract.at("components", "schemas", "RunCreate", "properties"), "stream_mode", "stream_modes"),
  },
  {
    name: "a response's property has another name",
    noticedBy: tests.examples,
    edit: (contract) =>
      rename(contract.at("components", "schemas", "Run", "properties"), "multitask_strategy", "strategy"),
  },
  {
    name: "a response's property has another type",
    noticedBy: tests.examples,
    edit: (contract) => {
      contract.at("components", "schemas", "Thread", "properties").created_at = { type: "integer" };
    },
  },
  {
    name: "a response requires what servers leave out",
    noticedBy: tests.recordings,
    edit: (contract) => {
      const thread = contract.schema("Thread");
      thread.required = [...(Array.isArray(thread.required) ? thread.required : []), "ttl"];
    },
  },
  {
    name: "null is refused where servers send it",
    noticedBy: tests.recordings,
    edit: (contract) => {
      const { properties } = contract.schema("Cron");
      if (!isObject(properties) || !isObject(properties.end_time))
        throw new Error("Cron has no end_time: correct the mutant.");
      properties.end_time.type = "string";
    },
  },
  {
    name: "a success has another status",
    noticedBy: tests.success,
    edit: (contract) => rename(contract.at(...run, "delete", "responses"), "204", "205"),
  },
  {
    name: "an error is not declared",
    noticedBy: tests.errors,
    edit: (contract) => void delete contract.at(...run, "get", "responses")["404"],
  },
  {
    name: "a header is not declared",
    noticedBy: tests.recordings,
    edit: (contract) => void delete contract.at(...wait, "responses", "200").headers,
  },
  {
    name: "a success has another media type",
    noticedBy: tests.success,
    edit: (contract) => rename(contract.at(...wait, "responses", "200", "content"), "application/json", "text/plain"),
  },
  {
    name: "a parameter is not a uuid",
    noticedBy: tests.badInput,
    edit: (contract) => void delete contract.at("components", "parameters", "ThreadId", "schema").format,
  },
  {
    name: "a parameter has another name",
    noticedBy: tests.badInput,
    edit: (contract) => {
      contract.at("components", "parameters", "ThreadId").name = "thread";
    },
  },
  {
    name: "a stream lacks an event",
    noticedBy: tests.events,
    edit: (contract) => {
      const union = contract.schema("RunEvent");
      union.anyOf = without(union.anyOf, refersTo("ValuesEvent"));
    },
  },
  {
    name: "an event has another name",
    noticedBy: tests.events,
    edit: (contract) => {
      contract.at("components", "schemas", "MetadataEvent", "properties", "event").const = "meta";
    },
  },
  {
    name: "input and command exclude each other",
    noticedBy: tests.success,
    edit: (contract) => {
      contract.schema("RunCreate").not = { required: ["input", "command"] };
    },
  },
  {
    name: "Prism validates nothing",
    noticedBy: tests.dialect,
    edit: (contract) => {
      contract.document.jsonSchemaDialect = "https://spec.openapis.org/oas/3.1/dialect/base";
    },
  },
  {
    name: "an operation is missing",
    noticedBy: tests.success,
    edit: (contract) => void delete contract.at("paths", "/threads/{thread_id}/copy").post,
  },
  {
    name: "a reference leads nowhere",
    noticedBy: tests.examples,
    edit: (contract) => rename(contract.at("components", "schemas"), "RunMetadata", "MetadataOfRun"),
  },
  {
    name: "an example is not valid",
    noticedBy: tests.examples,
    edit: (contract) => void delete contract.at("components", "examples", "ThreadIdle", "value").thread_id,
  },
];
