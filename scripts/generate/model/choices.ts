import type { Problems } from "./problems.ts";
import type { ListStyle, MethodChoice, MethodParameter, Operation, Parameter, SentBody } from "./types.ts";

/**
 * The operations of a method in the order in which a client tries them: an operation that requires more parameters of its own
 * comes earlier.
 */
export function choicesOf(
  key: string,
  operations: readonly Operation[],
  parameters: readonly MethodParameter[],
  problems: Problems,
): MethodChoice[] {
  const choices = operations
    .map((operation) => ({ operation, when: selectingParameters(operation, operations, parameters) }))
    .sort((a, b) => b.when.length - a.when.length);
  const signatures = choices.map(({ when }) => when.join());
  if (choices.length > 1 && (new Set(signatures).size < choices.length || signatures.at(-1) !== "")) {
    problems.add(
      `/${key}`,
      `The operations of ${key} (${operations.map(({ id }) => id).join(", ")}) cannot be told apart by the parameters that each ` +
        "requires. All but one must require something that the others do not, and one nothing more than all require.",
    );
  }
  return choices.map(({ operation, when }) => readChoice(operation, when, parameters));
}

function selectingParameters(
  { id }: Operation,
  operations: readonly Operation[],
  parameters: readonly MethodParameter[],
): string[] {
  if (operations.length === 1) return [];
  return parameters
    .filter(({ required, places }) => !required && places.some((place) => place.operation === id && place.required))
    .map(({ name }) => name);
}

function readChoice(
  operation: Operation,
  when: readonly string[],
  parameters: readonly MethodParameter[],
): MethodChoice {
  const own = parameters.flatMap(({ name, places }) =>
    places.filter((place) => place.operation === operation.id).map((place) => ({ name, ...place })),
  );
  const { id, method, path, result } = operation;
  const unset = new Set(
    [...operation.parameters, ...(operation.body?.fields ?? [])].flatMap(({ name, nullUnset }) =>
      nullUnset ? [name] : [],
    ),
  );
  const labels = [
    ...operation.parameters.filter(({ isLabels }) => isLabels).map(({ name }) => name),
    ...(operation.body?.labels ?? []),
  ];
  return {
    operation: id,
    httpMethod: method,
    path,
    when,
    query: own.filter((place) => place.in === "query").map(({ name }) => name),
    headers: own.filter((place) => place.in === "header").map(({ name, wireName }) => ({ name, wireName })),
    lists: operation.parameters.filter(isOneText).map(({ name, style }) => ({ name, style })),
    renamed: own
      .filter(({ name, wireName, in: place }) => place !== "header" && wireName !== "" && wireName !== name)
      .map(({ name, wireName }) => ({ name, wireName })),
    body: sentBody(operation),
    result: result.kind,
    mayBeEmpty: result.mayBeEmpty,
    failures: result.failures,
    createsRun: operation.createsRun,
    isLong: operation.isLong,
    labels,
    nullUnset: own.filter(({ name }) => unset.has(name)).map(({ name }) => name),
    siblings: parameters
      .filter(({ places }) => places.every((place) => place.operation !== id))
      .map(({ name }) => name),
  };
}

const isOneText = (parameter: Parameter): parameter is Parameter & { style: ListStyle } =>
  parameter.style !== "plain" && parameter.style !== "repeat";

/** An optional body without fields is not sent: the server ignores it. */
function sentBody({ body }: Operation): SentBody {
  if (body === null) return { kind: "none" };
  if (body.wholeBodyName !== null) return { kind: "parameter", name: body.wholeBodyName };
  return { kind: body.fields.length > 0 || body.required ? "fields" : "none" };
}
