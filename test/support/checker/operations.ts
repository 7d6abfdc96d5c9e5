// Finds the operation of the contract for a request.
import { isObject } from "../../../scripts/generate/model/document.ts";
import { type Document, member } from "../document.ts";

export interface FoundOperation {
  readonly id: string;
  readonly template: string;
  readonly method: string;
  readonly definition: Record<string, unknown>;
  /** The parameters of the path and of the operation, resolved. */
  readonly parameters: readonly Record<string, unknown>[];
  readonly pathValues: Readonly<Record<string, string>>;
}

/** Literal segments are preferred to parameters, from the left. */
export function findOperation(document: Document, method: string, target: string): FoundOperation | undefined {
  const segments = (target.split("?")[0] ?? "").split("/");
  const candidates = Object.keys(member(document, document.paths))
    .filter((template) => matches(template, segments))
    .sort((left, right) => shape(left).localeCompare(shape(right)));
  for (const template of candidates) {
    const item = member(document, document.paths, template);
    const definition = item[method.toLowerCase()];
    if (isObject(definition)) return found(document, template, method, item, definition, segments);
  }
  return undefined;
}

export function hasPath(document: Document, target: string): boolean {
  const segments = (target.split("?")[0] ?? "").split("/");
  return Object.keys(member(document, document.paths)).some((template) => matches(template, segments));
}

function found(
  document: Document,
  template: string,
  method: string,
  item: Record<string, unknown>,
  definition: Record<string, unknown>,
  segments: readonly string[],
): FoundOperation {
  const listed = [item.parameters, definition.parameters].flatMap((list) => (Array.isArray(list) ? list : []));
  const names = template.split("/");
  const pathValues = names.flatMap((name, index) =>
    name.startsWith("{") ? [[name.slice(1, -1), decode(segments[index] ?? "")]] : [],
  );
  return {
    id: typeof definition.operationId === "string" ? definition.operationId : `${method} ${template}`,
    template,
    method,
    definition,
    parameters: listed.map((parameter) => member(document, parameter)),
    pathValues: Object.fromEntries(pathValues),
  };
}

function matches(template: string, segments: readonly string[]): boolean {
  const names = template.split("/");
  return (
    names.length === segments.length &&
    names.every((name, index) => (name.startsWith("{") ? segments[index] !== "" : name === segments[index]))
  );
}

/** Sorts literals before parameters at each position. */
const shape = (template: string): string => template.replace(/\{[^}]+\}/g, "~");

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
