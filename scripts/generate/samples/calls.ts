import { asJson, isObject, Reader } from "../model/document.ts";
import { Problems } from "../model/problems.ts";
import type { Json, Method, MethodParameter, Model, Operation, ParameterPlace } from "../model/types.ts";
import type { GivenParameter, SampleCall } from "./sample.ts";

/** Every operation as its first example calls it: required parameters, and the body. */
export function sampleCalls(document: Record<string, unknown>, model: Model): SampleCall[] {
  const reader = new ExampleReader(document);
  const calls = model.operations.map((operation) => callOf(reader, model, operation));
  reader.problems.throwIfAny();
  return calls;
}

function callOf(reader: ExampleReader, model: Model, operation: Operation): SampleCall {
  const body = reader.body(operation);
  const values = new Map(
    operation.parameters
      .filter(({ required }) => required)
      .map((parameter) => [parameter.wireName, reader.parameter(operation, parameter.wireName)] as const),
  );
  const method = model.methods.find(({ choices }) => choices.some((choice) => choice.operation === operation.id));
  const path = operation.path.replaceAll(/\{([^}]+)\}/g, (_, name: string) =>
    encodeURIComponent(String(values.get(name))),
  );
  const query = operation.parameters.flatMap(({ in: place, wireName }) =>
    place === "query" && values.has(wireName) ? [[wireName, String(values.get(wireName))] as const] : [],
  );
  const succeeds = reader.succeeds(operation);
  const isEndless = operation.result.kind === "stream" && !operation.createsRun && !operation.path.includes("{run_id}");
  return {
    operation,
    method: method ?? null,
    given: method === undefined ? [] : givenTo(method, operation, values, body),
    request: { path, query, body },
    succeeds,
    completes: succeeds && !isEndless,
  };
}

function givenTo(
  method: Method,
  operation: Operation,
  values: ReadonlyMap<string, Json>,
  body: Json | undefined,
): GivenParameter[] {
  const given = method.parameters.flatMap((parameter): GivenParameter[] => {
    const place = parameter.places.find((one) => one.operation === operation.id);
    const value = place === undefined ? undefined : valueAt(place, values, body);
    if (value === undefined) return [];
    return [{ parameter, value: isPeriodList(operation, parameter) ? String(value).split(".") : value }];
  });
  return given.sort((a, b) => Number(b.parameter.required) - Number(a.parameter.required));
}

function valueAt(place: ParameterPlace, values: ReadonlyMap<string, Json>, body: Json | undefined): Json | undefined {
  if (place.in !== "body") return values.get(place.wireName);
  if (place.wireName === "") return body;
  return isObject(body) && place.wireName in body ? asJson(body[place.wireName]) : undefined;
}

/** The example of a namespace is its text on the wire; a client takes its labels. */
const isPeriodList = (operation: Operation, { name, type }: MethodParameter): boolean =>
  type.kind !== "string" && operation.parameters.some((one) => one.name === name && one.style === "period");

/** Reads the examples of operations in the bundled document. */
class ExampleReader {
  readonly problems = new Problems();
  readonly #reader: Reader;

  constructor(document: Record<string, unknown>) {
    this.#reader = new Reader(document, this.problems);
  }

  /** The first example of the body; undefined where there is no body, or where an empty one may as well be left out. */
  body(operation: Operation): Json | undefined {
    if (operation.body === null) return undefined;
    const body = this.#at(operation, "requestBody");
    const [media] = body === null ? [] : this.#reader.children(this.#reader.child(body, "content"));
    const value = media === undefined ? undefined : this.#first(media[1]);
    if (value === undefined) {
      this.problems.add(`${operation.id}/requestBody`, "An example of the body is due here, to make samples of.");
      return undefined;
    }
    const isEmpty = isObject(value) && Object.keys(value).length === 0;
    return isEmpty && !operation.body.required ? undefined : value;
  }

  /** The example of a parameter. */
  parameter(operation: Operation, name: string): Json {
    const item = this.#reader.at(`#/paths/${operation.path.replaceAll("/", "~1")}`);
    const own = this.#at(operation, null);
    const declared = [item, own].flatMap((node) => (node === null ? [] : this.#reader.items(node, "parameters")));
    const node = declared.map((one) => this.#reader.resolve(one)).find(({ value }) => value.name === name);
    const schema = node === undefined ? null : this.#reader.child(node, "schema");
    const value =
      node === undefined ? undefined : (this.#first(node) ?? (schema === null ? undefined : this.#first(schema)));
    if (value === undefined)
      this.problems.add(`${operation.id}/parameters/${name}`, "A required parameter needs an example.");
    return value ?? null;
  }

  succeeds(operation: Operation): boolean {
    const responses = this.#at(operation, "responses");
    return Object.keys(responses?.value ?? {}).some((status) => status.startsWith("2"));
  }

  #at(operation: Operation, key: string | null) {
    const path = `#/paths/${operation.path.replaceAll("/", "~1")}/${operation.method.toLowerCase()}`;
    const node = this.#reader.at(path);
    if (node === null || key === null) return node;
    const child = this.#reader.child(node, key);
    return child === null ? null : this.#reader.resolve(child);
  }

  /** `example`, or the first of `examples`. */
  #first(node: { readonly value: Readonly<Record<string, unknown>>; readonly pointer: string }): Json | undefined {
    if (node.value.example !== undefined) return asJson(node.value.example);
    if (Array.isArray(node.value.examples))
      return node.value.examples[0] === undefined ? undefined : asJson(node.value.examples[0]);
    const [named] = this.#reader.children(this.#reader.child(node, "examples"));
    return named === undefined ? undefined : asJson(this.#reader.resolve(named[1]).value.value);
  }
}
