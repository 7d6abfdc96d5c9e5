import type { Operation } from "../../scripts/generate/model/types.ts";
import { type Document, examplesOf, member } from "./document.ts";

/** One operation as the contract's examples call and answer it. */
export interface SampleCall {
  readonly operation: Operation;
  /** Parameters of the client's method by request example, `default` where the operation takes no body. */
  readonly requests: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  /** Whether the contract has any success for it; `GET /mcp` has none. */
  readonly succeeds: boolean;
  /** Success examples by name, of the status that carries a body. */
  readonly successes: ReadonlyMap<string, unknown>;
  /** Documented failures: what the first example of each says. */
  readonly failures: readonly {
    readonly status: number;
    readonly contentType: string | null;
    readonly body: unknown;
  }[];
}

export function sampleCall(document: Document, operation: Operation): SampleCall {
  const source = member(document, document.paths, operation.path, operation.method.toLowerCase());
  const given = parameterExamples(document, operation, source);
  const response = (status: number, contentType: string | null) =>
    examplesOf(document, member(document, source, "responses", String(status), "content", contentType ?? ""));
  return {
    operation,
    requests: new Map(
      [...bodyExamples(document, operation, source)].map(([name, fields]) => [name, { ...given, ...fields }]),
    ),
    succeeds: Object.keys(member(document, source, "responses")).some((status) => status.startsWith("2")),
    successes: response(operation.result.status, operation.result.contentType),
    failures: operation.errors.flatMap(({ status }) => {
      const content = member(document, source, "responses", String(status), "content");
      const types: (string | null)[] = Object.keys(content);
      return (types.length === 0 ? [null] : types).map((contentType) => {
        return { status, contentType, body: [...response(status, contentType).values()][0] };
      });
    }),
  };
}

/** Path parameters, and the query and header parameters that the operation requires. */
function parameterExamples(document: Document, operation: Operation, source: Record<string, unknown>) {
  const pathItem = member(document, document.paths, operation.path);
  const declared = [pathItem.parameters, source.parameters].flatMap((list) => (Array.isArray(list) ? list : []));
  const given: Record<string, unknown> = {};
  for (const parameter of operation.parameters) {
    if (!parameter.required) continue;
    const found = declared
      .map((one) => member(document, one))
      .find((one) => one.name === parameter.wireName && one.in === parameter.in);
    const example = [...examplesOf(document, found ?? {}).values()][0] ?? member(document, found, "schema").example;
    if (example === undefined) {
      throw new Error(`${operation.id} requires ${parameter.wireName}, and the contract has no example of it.`);
    }
    given[parameter.name] = example;
  }
  return given;
}

function bodyExamples(document: Document, operation: Operation, source: Record<string, unknown>) {
  const { body } = operation;
  if (body === null) return new Map([["default", {}]]);
  const media = member(document, source, "requestBody", "content", body.contentType);
  const examples = [...examplesOf(document, media)];
  if (examples.length === 0) throw new Error(`${operation.id} has a body, and the contract has no example of it.`);
  const clientName = new Map(body.fields.map((field) => [field.wireName, field.name]));
  return new Map(
    examples.map(([name, value]): [string, Record<string, unknown>] => {
      if (body.wholeBodyName !== null) return [name, { [body.wholeBodyName]: value }];
      const fields = Object.entries(Object(value)).map(([key, field]) => [clientName.get(key) ?? key, field]);
      return [name, Object.fromEntries(fields)];
    }),
  );
}
