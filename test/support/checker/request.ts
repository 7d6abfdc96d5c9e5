// Checks a request against the contract.
import { isObject } from "../../../scripts/generate/model/document.ts";
import type { Exchange } from "../exchange.ts";
import { checkBody } from "./bodies.ts";
import type { FoundOperation } from "./operations.ts";
import { checkParameter } from "./parameters.ts";
import type { ContractSchemas } from "./schemas.ts";

const HEADERS_OF_HTTP = new Set(["accept", "authorization", "content-type"]);

export function checkRequest(schemas: ContractSchemas, operation: FoundOperation, { request }: Exchange): string[] {
  return [...checkPath(schemas, operation), ...checkQuery(schemas, operation, request.path), ...checkRest()].map(
    (problem) => `request: ${problem}`,
  );

  function checkRest(): string[] {
    return [...checkHeaders(schemas, operation, request.headers), ...checkRequestBody(schemas, operation, request)];
  }
}

function checkPath(schemas: ContractSchemas, operation: FoundOperation): string[] {
  return Object.entries(operation.pathValues).flatMap(([name, text]) => {
    const parameter = operation.parameters.find((candidate) => candidate.in === "path" && candidate.name === name);
    if (parameter === undefined) return [`the path parameter ${name} is not declared`];
    return checkParameter(schemas, parameter, [text]).map((problem) => `path ${name}: ${problem}`);
  });
}

function checkQuery(schemas: ContractSchemas, operation: FoundOperation, path: string): string[] {
  const sent = new URLSearchParams(path.split("?")[1] ?? "");
  const declared = operation.parameters.filter((parameter) => parameter.in === "query");
  const unknown = [...new Set(sent.keys())].filter((name) => !declared.some((parameter) => parameter.name === name));
  return [
    ...unknown.map((name) => `the query parameter ${name} is not declared`),
    ...declared.flatMap((parameter) => {
      const name = String(parameter.name);
      const texts = sent.getAll(name);
      if (texts.length === 0) return parameter.required === true ? [`the query parameter ${name} is missing`] : [];
      return checkParameter(schemas, parameter, texts).map((problem) => `query ${name}: ${problem}`);
    }),
  ];
}

function checkHeaders(
  schemas: ContractSchemas,
  operation: FoundOperation,
  sent: Exchange["request"]["headers"],
): string[] {
  return operation.parameters.flatMap((parameter) => {
    const name = String(parameter.name).toLowerCase();
    if (parameter.in !== "header" || HEADERS_OF_HTTP.has(name)) return [];
    const text = sent[name];
    if (text === undefined) return parameter.required === true ? [`the header ${name} is missing`] : [];
    return checkParameter(schemas, parameter, [text]).map((problem) => `header ${name}: ${problem}`);
  });
}

function checkRequestBody(schemas: ContractSchemas, operation: FoundOperation, request: Exchange["request"]): string[] {
  const body = schemas.resolve(operation.definition.requestBody);
  const content = isObject(body.content) ? body.content : {};
  if (request.body === null || request.body === "") return body.required === true ? ["the body is missing"] : [];
  if (Object.keys(content).length === 0) return ["a body is sent, none is declared"];
  const contentType = request.headers["content-type"] ?? Object.keys(content)[0] ?? "";
  return checkBody(schemas, content, { contentType, text: request.body, isCut: false });
}
