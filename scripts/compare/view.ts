/** A document as a map of its operations. References are resolved, and placeholders in paths lose their names. */
import { isObject } from "../generate/model/document.ts";
import { type Shape, Shapes } from "./shape.ts";

export interface Part {
  readonly shape: Shape;
  readonly required: boolean;
  readonly deprecated: boolean;
}

export interface Answer {
  /** By media type, without its parameters. */
  readonly bodies: ReadonlyMap<string, Shape>;
  readonly headers: ReadonlyMap<string, Part>;
}

export interface OperationView {
  /** `POST /threads/{}/runs` */
  readonly key: string;
  readonly id: string;
  /** The client method, from our extension `x-openruns-method`. */
  readonly method: string;
  readonly tags: readonly string[];
  readonly deprecated: boolean;
  /** By place and name: `query limit`. */
  readonly parameters: ReadonlyMap<string, Part>;
  /** By media type. */
  readonly request: ReadonlyMap<string, Part>;
  readonly answers: ReadonlyMap<string, Answer>;
}

const METHODS = ["get", "put", "post", "delete", "patch"];

export function viewOf(
  document: Readonly<Record<string, unknown>>,
  options = { webhooks: false },
): Map<string, OperationView> {
  const shapes = new Shapes(document);
  const calls = Object.entries(isObject(document.paths) ? document.paths : {});
  const hooks = Object.entries(isObject(document.webhooks) && options.webhooks ? document.webhooks : {});
  return new Map([
    ...calls.flatMap(([path, item]) =>
      operationsOf(shapes, path, item, (verb) => `${verb} ${path.replace(/\{[^}]*\}/g, "{}")}`),
    ),
    ...hooks.flatMap(([name, item]) => operationsOf(shapes, "", item, () => `WEBHOOK ${name}`)),
  ]);
}

function operationsOf(
  shapes: Shapes,
  path: string,
  item: unknown,
  keyOf: (verb: string) => string,
): [string, OperationView][] {
  const pathItem = shapes.resolve(item);
  return METHODS.flatMap((method): [string, OperationView][] => {
    const operation = pathItem[method];
    if (!isObject(operation)) return [];
    const key = keyOf(method.toUpperCase());
    const view: OperationView = {
      key,
      id: text(operation.operationId),
      method: text(operation["x-openruns-method"]),
      tags: Array.isArray(operation.tags) ? operation.tags.filter((tag) => typeof tag === "string") : [],
      deprecated: operation.deprecated === true,
      parameters: parametersOf(shapes, path, pathItem, operation),
      request: requestOf(shapes, operation),
      answers: answersOf(shapes, operation),
    };
    return [[key, view]];
  });
}

const text = (value: unknown): string => (typeof value === "string" ? value : "");

function parametersOf(
  shapes: Shapes,
  path: string,
  pathItem: Record<string, unknown>,
  operation: Record<string, unknown>,
): Map<string, Part> {
  const places = [...path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name);
  const parameters = new Map<string, Part>();
  for (const list of [pathItem.parameters, operation.parameters]) {
    for (const entry of Array.isArray(list) ? list : []) {
      const parameter = shapes.resolve(entry);
      const name = String(parameter.name);
      const at = places.indexOf(name);
      const key =
        parameter.in === "header" ? name.toLowerCase() : parameter.in === "path" && at >= 0 ? `{${at + 1}}` : name;
      parameters.set(`${parameter.in} ${key}`, partOf(shapes, parameter));
    }
  }
  return parameters;
}

function partOf(shapes: Shapes, part: Record<string, unknown>): Part {
  return { shape: shapes.of(part.schema), required: part.required === true, deprecated: part.deprecated === true };
}

function requestOf(shapes: Shapes, operation: Record<string, unknown>): Map<string, Part> {
  const body = shapes.resolve(operation.requestBody);
  const content = Object.entries(isObject(body.content) ? body.content : {});
  return new Map(
    content.map(([type, media]) => {
      const { schema } = shapes.resolve(media);
      return [mediaType(type), { shape: shapes.of(schema), required: body.required === true, deprecated: false }];
    }),
  );
}

function answersOf(shapes: Shapes, operation: Record<string, unknown>): Map<string, Answer> {
  const responses = Object.entries(isObject(operation.responses) ? operation.responses : {});
  return new Map(
    responses.map(([status, entry]) => {
      const { content, headers } = shapes.resolve(entry);
      const bodies = Object.entries(isObject(content) ? content : {}).map(
        ([type, media]) => [mediaType(type), shapes.of(shapes.resolve(media).schema)] as const,
      );
      const heads = Object.entries(isObject(headers) ? headers : {}).map(
        ([name, header]) => [name.toLowerCase(), partOf(shapes, shapes.resolve(header))] as const,
      );
      return [status, { bodies: new Map(bodies), headers: new Map(heads) }];
    }),
  );
}

function mediaType(type: string): string {
  return type.replace(/;.*/, "").trim().toLowerCase();
}
