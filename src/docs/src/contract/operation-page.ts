// One operation as its page shows it.
import type { EventSchema, Operation, Parameter, Property } from "../../../../scripts/generate/model/types.ts";
import { contractDocument, isObject, member, model, resolve, schemasByName } from "./contract.ts";

export interface Example {
  /** `howAreYou` */
  readonly name: string;
  readonly summary: string;
  readonly value: unknown;
}

export interface ResponseView {
  readonly status: string;
  readonly description: string;
  readonly contentType: string | null;
  readonly headers: readonly { readonly name: string; readonly description: string; readonly example: string }[];
  readonly examples: readonly Example[];
}

export interface OperationView {
  readonly operation: Operation;
  /** `runs.wait`; null where only the low-level call reaches it. */
  readonly clientMethod: string | null;
  readonly parameters: readonly Parameter[];
  readonly fields: readonly Property[];
  /** The schema of the body, where it has a page. */
  readonly bodySchema: string | null;
  readonly requestExamples: readonly Example[];
  readonly success: readonly ResponseView[];
  readonly failures: readonly ResponseView[];
  readonly events: readonly EventSchema[];
}

export function viewOf(operation: Operation): OperationView {
  const raw = member(contractDocument, "paths", operation.path, operation.method.toLowerCase());
  const responses = responsesOf(raw);
  return {
    operation,
    clientMethod: operation.client ? `${operation.client.resource}.${operation.client.method}` : null,
    parameters: operation.parameters,
    fields: operation.body?.fields ?? [],
    bodySchema: bodySchemaOf(operation),
    requestExamples: examplesOf(firstContent(member(raw, "requestBody"))),
    success: responses.filter(({ status }) => status.startsWith("2")),
    failures: responses.filter(({ status }) => !status.startsWith("2")),
    events: eventsOf(operation),
  };
}

function bodySchemaOf(operation: Operation): string | null {
  const type = operation.body?.type;
  return type?.kind === "ref" && schemasByName.has(type.name) ? type.name : null;
}

function eventsOf(operation: Operation): EventSchema[] {
  const name = operation.result.events;
  if (name === null) return [];
  const union = model.eventUnions.find((candidate) => candidate.name === name);
  const names = union?.events ?? [name];
  return model.events.filter((event) => names.includes(event.name));
}

function responsesOf(raw: unknown): ResponseView[] {
  const responses = member(raw, "responses");
  if (!isObject(responses)) return [];
  return Object.entries(responses).map(([status, value]) => {
    const response = resolve(value);
    const content = member(response, "content");
    return {
      status,
      description: text(member(response, "description")),
      contentType: isObject(content) ? (Object.keys(content)[0] ?? null) : null,
      headers: headersOf(response),
      examples: examplesOf(firstContent(response)),
    };
  });
}

function headersOf(response: unknown): ResponseView["headers"] {
  const headers = member(response, "headers");
  if (!isObject(headers)) return [];
  return Object.entries(headers).map(([name, value]) => ({
    name,
    description: text(member(value, "description")),
    example: text(member(value, "example") ?? member(value, "schema", "example")),
  }));
}

function firstContent(holder: unknown): unknown {
  const content = member(holder, "content");
  return isObject(content) ? Object.values(content)[0] : undefined;
}

function examplesOf(media: unknown): Example[] {
  const examples = member(media, "examples");
  if (!isObject(examples)) return [];
  return Object.entries(examples).map(([name, value]) => ({
    name,
    summary: text(member(value, "summary")),
    value: member(value, "value"),
  }));
}

const text = (value: unknown): string => (value === undefined || value === null ? "" : String(value));
