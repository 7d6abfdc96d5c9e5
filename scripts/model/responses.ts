import type { ErrorResult, Operation, ResponseHeader, Result, Type } from "../model-types.ts";
import { type Node, type Reader, step } from "./document.ts";
import { pascal } from "./names.ts";
import type { SchemaReader } from "./schemas.ts";

interface Answer {
  readonly status: number;
  readonly node: Node;
  readonly contentType: string | null;
  readonly type: Type | null;
}

/** What an operation answers, good and bad. */
export function readResponses(
  reader: Reader,
  schemas: SchemaReader,
  operation: string,
  node: Node,
): Pick<Operation, "result" | "errors"> {
  const answers = reader.children(reader.child(node, "responses")).flatMap(([code, given]) => {
    const status = Number(code);
    if (!Number.isInteger(status)) {
      reader.problems.add(given.pointer, `Responses are declared by their status, not by "${code}".`);
      return [];
    }
    return [readAnswer(reader, schemas, `${pascal(operation)}Response${code}`, status, reader.resolve(given))];
  });
  const good = answers.filter(({ status }) => status < 400);
  const errors: ErrorResult[] = answers
    .filter(({ status }) => status >= 400)
    .map((answer) => ({
      status: answer.status,
      description: reader.text(answer.node, "description"),
      contentType: answer.contentType,
      type: answer.type,
    }));
  return { result: readResult(reader, schemas, node, good), errors };
}

function readAnswer(reader: Reader, schemas: SchemaReader, hint: string, status: number, node: Node): Answer {
  const [media, ...more] = reader.children(reader.child(node, "content"));
  if (media === undefined) return { status, node, contentType: null, type: null };
  const schema = reader.child(media[1], "schema");
  if (schema === null || (more.length > 0 && status < 400)) {
    reader.problems.add(node.pointer, "A response has one content type, with a schema.");
  }
  return { status, node, contentType: media[0], type: schema === null ? null : schemas.type(schema, hint) };
}

function readResult(reader: Reader, schemas: SchemaReader, node: Node, answers: readonly Answer[]): Result {
  const [first] = answers;
  const withBody = answers.filter(({ contentType }) => contentType !== null);
  const [answer = first] = withBody;
  if (answer === undefined) {
    if (answers.length === 0) return noSuccess(reader, node);
    throw new Error("unreachable");
  }
  for (const other of withBody.slice(1)) {
    if (JSON.stringify(other.type) === JSON.stringify(answer.type)) continue;
    reader.problems.add(other.node.pointer, "All successes of an operation that have a body have the same one.");
  }
  const long = reader.text(node, "x-openruns-result");
  if (long !== "" && long !== "wait")
    reader.problems.add(node.pointer, `x-openruns-result may only be "wait", not "${long}".`);
  const kind = kindOf(answer.contentType, long === "wait");
  return {
    kind,
    status: answer.status,
    emptyStatuses: answers
      .filter(({ contentType, status }) => contentType === null && status !== answer.status)
      .map(({ status }) => status),
    contentType: answer.contentType,
    description: reader.text(answer.node, "description"),
    type: answer.type,
    events: kind === "stream" && answer.type?.kind === "ref" ? eventsName(schemas, answer.type.name) : null,
    headers: readHeaders(reader, schemas, answer.node),
  };
}

function noSuccess(reader: Reader, node: Node): Result {
  // An operation that servers always refuse (GET /mcp) is part of the contract; its result is an error, never a body.
  if (reader.children(reader.child(node, "responses")).length === 0) {
    reader.problems.add(step(node.pointer, "responses"), "An operation declares what it answers.");
  }
  return {
    kind: "empty",
    status: 204,
    emptyStatuses: [],
    contentType: null,
    description: "",
    type: null,
    events: null,
    headers: [],
  };
}

function kindOf(contentType: string | null, wait: boolean): Result["kind"] {
  if (contentType === null) return "empty";
  if (wait) return "wait";
  if (contentType.startsWith("text/event-stream")) return "stream";
  return /[/+]json\b/.test(contentType) ? "json" : "text";
}

function eventsName(schemas: SchemaReader, name: string): string | null {
  const draft = schemas.drafts.get(name);
  return draft?.type.kind === "union" || draft?.node.value["x-openruns-event"] !== undefined ? name : null;
}

function readHeaders(reader: Reader, schemas: SchemaReader, node: Node): ResponseHeader[] {
  return reader.children(reader.child(node, "headers")).map(([name, given]) => {
    const header = reader.resolve(given);
    const schema = reader.child(header, "schema");
    return {
      name,
      description: reader.text(header, "description"),
      required: reader.flag(header, "required"),
      type: schema === null ? { kind: "free", nullable: false } : schemas.type(schema, `${pascal(name)}Header`),
    };
  });
}
