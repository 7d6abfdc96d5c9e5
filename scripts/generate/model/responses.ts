import { type Node, type Reader, step } from "./document.ts";
import { pascal } from "./names.ts";
import type { SchemaReader } from "./schemas.ts";
import type { ErrorResult, Operation, ResponseHeader, Result, Type } from "./types.ts";

interface Answer {
  readonly status: number;
  readonly node: Node;
  readonly contentType: string | null;
  readonly type: Type | null;
}

const FREE: Type = { kind: "free", nullable: false };
const KINDS: readonly Result["kind"][] = ["text", "json", "stream", "empty"];

/** Reads the responses of an operation, successes and errors. */
export function readResponses(
  reader: Reader,
  schemas: SchemaReader,
  operation: string,
  node: Node,
): Pick<Operation, "result" | "errors"> {
  const answers = reader.children(reader.child(node, "responses")).flatMap(([code, given]) => {
    const status = Number(code);
    if (!Number.isInteger(status)) {
      reader.problems.add(given.pointer, `The key of a response must be its status code, not "${code}".`);
      return [];
    }
    return readAnswers(reader, schemas, `${pascal(operation)}Response${code}`, status, reader.resolve(given));
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

/** One entry for each body of a response; a single entry without a body if it has none. */
function readAnswers(reader: Reader, schemas: SchemaReader, hint: string, status: number, node: Node): Answer[] {
  const media = reader.children(reader.child(node, "content"));
  if (media.length === 0) return [{ status, node, contentType: null, type: null }];
  return media.map(([contentType, content], index) => {
    const schema = reader.child(content, "schema");
    if (schema === null) reader.problems.add(content.pointer, "A body must have a schema.");
    const name = index === 0 ? hint : `${hint}Option${index + 1}`;
    return { status, node, contentType, type: schema === null ? FREE : schemas.type(schema, name) };
  });
}

/**
 * The body that a client method returns. If there are several content types: text before JSON, since every JSON body can be read
 * as text, and a stream only if there is nothing else.
 */
function mainAnswer(answers: readonly Answer[]): Answer | undefined {
  const [first] = answers;
  const withBody = answers.filter(({ contentType }) => contentType !== null);
  const same = withBody.filter(({ status }) => status === withBody[0]?.status);
  const rank = ({ contentType }: Answer): number => KINDS.indexOf(kindOf(contentType, false));
  return [...same].sort((a, b) => rank(a) - rank(b))[0] ?? first;
}

function readResult(reader: Reader, schemas: SchemaReader, node: Node, answers: readonly Answer[]): Result {
  const answer = mainAnswer(answers);
  if (answer === undefined) return noSuccess(reader, node);
  const long = reader.text(node, "x-openruns-result");
  if (long !== "" && long !== "wait") {
    reader.problems.add(node.pointer, `x-openruns-result may only be "wait", not "${long}".`);
  }
  const kind = kindOf(answer.contentType, long === "wait");
  const emptyStatuses = answers.flatMap(({ contentType, status }) =>
    contentType === null && status !== answer.status ? [status] : [],
  );
  return {
    kind,
    status: answer.status,
    emptyStatuses,
    mayBeEmpty: kind !== "empty" && emptyStatuses.length > 0,
    failures: answers.flatMap(({ contentType, status }) =>
      contentType !== null && status !== answer.status ? [status] : [],
    ),
    others: answers.flatMap((other) =>
      other === answer || other.contentType === null || other.type === null
        ? []
        : [
            {
              status: other.status,
              contentType: other.contentType,
              description: reader.text(other.node, "description"),
              type: other.type,
            },
          ],
    ),
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
    reader.problems.add(step(node.pointer, "responses"), "An operation must declare at least one response.");
  }
  return {
    kind: "empty",
    status: 204,
    emptyStatuses: [],
    mayBeEmpty: false,
    failures: [],
    others: [],
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
