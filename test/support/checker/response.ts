// Checks a response against the contract.
import { isObject } from "../../../scripts/generate/model/document.ts";
import type { Exchange } from "../exchange.ts";
import { checkBody } from "./bodies.ts";
import type { FoundOperation } from "./operations.ts";
import { checkParameter } from "./parameters.ts";
import type { ContractSchemas, Schema } from "./schemas.ts";

/** Headers that clients use: if a server sends one, the contract must declare it. */
const TELLING_HEADERS = ["content-location", "location", "retry-after", "x-pagination-next", "x-pagination-total"];

export function checkResponse(schemas: ContractSchemas, operation: FoundOperation, exchange: Exchange): string[] {
  const { status, headers } = exchange.response;
  const responses = isObject(operation.definition.responses) ? operation.definition.responses : {};
  const declared = responses[String(status)] ?? responses[`${Math.floor(status / 100)}XX`] ?? responses.default;
  if (declared === undefined) return [`${status}: not declared, only ${Object.keys(responses).join(", ")}`];
  const response = schemas.resolve(declared);
  return [...checkHeaders(schemas, response, headers), ...checkContent(schemas, response, exchange)].map(
    (problem) => `${status}: ${problem}`,
  );
}

function checkHeaders(schemas: ContractSchemas, response: Schema, sent: Exchange["response"]["headers"]): string[] {
  const entries = isObject(response.headers) ? Object.entries(response.headers) : [];
  const declared = new Map(entries.map(([name, header]) => [name.toLowerCase(), schemas.resolve(header)]));
  const unknown = TELLING_HEADERS.filter((name) => sent[name] !== undefined && !declared.has(name));
  return [
    ...unknown.map((name) => `the header ${name} is not declared`),
    ...[...declared].flatMap(([name, header]) => {
      const text = sent[name];
      if (text === undefined) return header.required === true ? [`the header ${name} is missing`] : [];
      return checkParameter(schemas, header, [text]).map((problem) => `header ${name}: ${problem}`);
    }),
  ];
}

function checkContent(schemas: ContractSchemas, { content }: Schema, { response, meta }: Exchange): string[] {
  const declared = isObject(content) ? content : {};
  const isCut = meta.client_error !== undefined;
  if (response.body_omitted !== undefined) return [];
  const text = response.body ?? "";
  const contentType = response.headers["content-type"] ?? "";
  if (Object.keys(declared).length === 0) return text === "" ? [] : [`a body is sent, none is declared`];
  if (text === "" && contentType === "") return isCut ? [] : ["no body is sent, one is declared"];
  return checkBody(schemas, declared, { contentType, text, isCut });
}
