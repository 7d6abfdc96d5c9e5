// Holds recorded exchanges against a contract, strictly: path, parameters, body, status, content type and headers must be declared and
// valid, a property that no schema names is a problem, and every event of a stream needs a schema of its own.
import { findOperation } from "./checker/operations.ts";
import { checkRequest } from "./checker/request.ts";
import { checkResponse } from "./checker/response.ts";
import { ContractSchemas } from "./checker/schemas.ts";
import { type Document, member } from "./document.ts";
import type { Exchange } from "./exchange.ts";

export interface Checker {
  /** What is wrong, in sentences; empty where the contract describes the exchange fully. */
  problems(exchange: Exchange): string[];
  /** The same for a call that a server made by itself: only its request counts. */
  webhookProblems(webhook: string, call: Exchange): string[];
  /** Pointers of the schemas' properties that the exchanges so far had. */
  readonly witnessed: ReadonlySet<string>;
}

export interface CheckerOptions {
  /** Names (with `*`) of exchanges that send on purpose what the contract forbids although a server lets it pass. */
  readonly wrongOnPurpose?: readonly string[];
}

export function createChecker(document: Document, { wrongOnPurpose = [] }: CheckerOptions = {}): Checker {
  const schemas = new ContractSchemas(document);
  const wrong = wrongOnPurpose.map((name) => new RegExp(`^${name.replaceAll("*", ".*")}$`));
  return {
    witnessed: schemas.witnessed,
    problems(exchange) {
      const { request, response, name } = exchange;
      const operation = findOperation(document, request.method, request.path);
      if (operation === undefined) {
        const isKnownToBeNone = response.status === 404 || response.status === 405;
        return isKnownToBeNone ? [] : [`${request.method} ${request.path} is no operation of the contract`];
      }
      const isTaken = response.status >= 200 && response.status < 300;
      const asksRight = isTaken && !wrong.some((pattern) => pattern.test(name));
      const problems = asksRight ? checkRequest(schemas, operation, exchange) : [];
      return [...problems, ...checkResponse(schemas, operation, exchange)];
    },
    webhookProblems(webhook, call) {
      const definition = member(document, document.webhooks, webhook, "post");
      const operation = { id: webhook, template: "", method: "POST", definition, parameters: [], pathValues: {} };
      return checkRequest(schemas, operation, call);
    },
  };
}
