import type { ErrorResult, Model, Operation, Parameter, Result } from "../../model/types.ts";
import { ContractTypes, OWN_BODIES, pascal } from "./types.ts";

const PLACES = [
  ["path", "path"],
  ["query", "query"],
  ["header", "headers"],
] as const;

/** A request type for each operation, and the interface of all handlers: a missing handler is a compile error. */
export function emitOperations(model: Model): string {
  const types = new ContractTypes(model);
  const requests = model.operations.map((operation) => requestType(operation, types));
  const handlers = model.operations.map((operation) => handlerType(operation, types));
  return `import type {
  Answered,
  EmptyAnswer,
  JsonAnswer,
  StreamAnswer,
  TextAnswer,
  WaitAnswer,
} from "../../src/mock/http/answers.ts";
import type { Call } from "../../src/mock/http/call.ts";
import type * as contract from "../typescript/index.ts";

${requests.join("\n")}
/** One function for each operation of the contract: it takes the typed request and returns a response with one of the declared statuses. */
export interface Handlers {
${handlers.join("\n")}}

export type OperationId = keyof Handlers;
`;
}

function requestType(operation: Operation, types: ContractTypes): string {
  const places = PLACES.map(([place, name]) => {
    const parameters = operation.parameters.filter((parameter) => parameter.in === place);
    if (parameters.length === 0) return `  readonly ${name}: Readonly<Record<string, never>>;\n`;
    return `  readonly ${name}: {\n${parameters.map((one) => parameterLine(one, types)).join("")}  };\n`;
  });
  const { body } = operation;
  const bodyType =
    body === null || OWN_BODIES.has(operation.id)
      ? "undefined"
      : `${types.write(body.type)}${body.required ? "" : " | undefined"}`;
  return `export interface ${pascal(operation.id)}Request {\n${places.join("")}  readonly body: ${bodyType};\n}\n`;
}

function parameterLine(parameter: Parameter, types: ContractTypes): string {
  const { name, required, type } = parameter;
  const text = types.write(type);
  return `    readonly ${name}${required ? "" : "?"}: ${text}${required ? "" : " | undefined"};\n`;
}

function handlerType(operation: Operation, types: ContractTypes): string {
  const { id, method, path, summary, result, errors } = operation;
  const answers = new Set([
    ...successes(result, types),
    ...result.emptyStatuses.map((status) => `EmptyAnswer<${status}>`),
    ...errors.map((error) => errorAnswer(error, types)),
  ]);
  const union = [...answers].map((answer) => `    | ${answer}\n`).join("");
  return `  /** ${method} ${path}: ${summary} */
  ${id}(
    request: ${pascal(id)}Request,
    call: Call,
  ): Answered<
${union}  >;
`;
}

function successes({ kind, status, type, others }: Result, types: ContractTypes): string[] {
  const body = type === null ? "undefined" : types.write(type);
  const main = {
    json: `JsonAnswer<${status}, ${body}>`,
    wait: `WaitAnswer<${status}, ${body}>`,
    stream: `StreamAnswer<${status}>`,
    text: `TextAnswer<${status}>`,
    empty: `EmptyAnswer<${status}>`,
  }[kind];
  const further = others.map((other) => {
    if (other.contentType === "text/event-stream") return `StreamAnswer<${other.status}>`;
    return `JsonAnswer<${other.status}, ${types.write(other.type)}>`;
  });
  return [main, ...further];
}

function errorAnswer({ status, contentType, type }: ErrorResult, types: ContractTypes): string {
  if (contentType === null) return `EmptyAnswer<${status}>`;
  if (contentType === "application/json" && type !== null) return `JsonAnswer<${status}, ${types.write(type)}>`;
  return `TextAnswer<${status}>`;
}
