import type { Problems } from "./problems.ts";
import type { Method, MethodChoice, MethodParameter, Operation, ParameterPlace, Type } from "./types.ts";

interface Candidate extends Omit<MethodParameter, "places" | "required"> {
  readonly place: ParameterPlace;
}

const PLACES: readonly ParameterPlace["in"][] = ["path", "body", "query", "header"];

/** Puts the operations that share a client method together. */
export function readMethods(operations: readonly Operation[], problems: Problems): Method[] {
  const groups = new Map<string, Operation[]>();
  for (const operation of operations) {
    if (operation.client === null) continue;
    const key = `${operation.client.resource}.${operation.client.method}`;
    groups.set(key, [...(groups.get(key) ?? []), operation]);
  }
  return [...groups].map(([key, group]) => readMethod(key, group, problems));
}

function readMethod(key: string, operations: readonly Operation[], problems: Problems): Method {
  const [resource = "", name = ""] = key.split(".");
  const candidates = new Map<string, Candidate[]>();
  for (const candidate of operations.flatMap(candidatesOf)) {
    candidates.set(candidate.name, [...(candidates.get(candidate.name) ?? []), candidate]);
  }
  const rank = ({ places }: MethodParameter): number => Math.min(...places.map((place) => PLACES.indexOf(place.in)));
  const parameters = [...candidates.values()]
    .map((same) => merge(key, same, operations, problems))
    .sort((a, b) => rank(a) - rank(b));
  const kinds = new Set(operations.map(({ result }) => result.kind));
  if (kinds.size > 1)
    problems.add(
      `/${key}`,
      `The operations of ${key} answer differently (${[...kinds].join(", ")}); split the method.`,
    );
  return {
    resource,
    name,
    choices: choicesOf(key, operations, parameters, problems),
    parameters,
    // Each variant of a union requires something, though no two the same.
    allOptional:
      parameters.every(({ required }) => !required) &&
      operations.every(({ body }) => body?.required !== true || body.variants.length === 0),
  };
}

function candidatesOf(operation: Operation): Candidate[] {
  const place = (where: ParameterPlace["in"], wireName: string, required: boolean): ParameterPlace => ({
    operation: operation.id,
    in: where,
    wireName,
    required,
  });
  const body = operation.body;
  const whole: Candidate[] =
    body?.wholeBodyName == null
      ? []
      : [
          {
            name: body.wholeBodyName,
            type: body.type,
            description: "The body of the request.",
            deprecated: false,
            place: place("body", "", body.required),
          },
        ];
  return [
    ...operation.parameters.map(({ style: _, in: where, wireName, required, ...rest }) => ({
      ...rest,
      place: place(where, wireName, required),
    })),
    ...whole,
    ...(body?.fields ?? []).map(({ wireName, required, readOnly: _, ...rest }) => ({
      ...rest,
      place: place("body", wireName, required && body?.required === true),
    })),
  ];
}

function merge(
  key: string,
  same: readonly Candidate[],
  operations: readonly Operation[],
  problems: Problems,
): MethodParameter {
  const first = same.find(({ type }) => SIMPLE.has(type.kind)) ?? same[0];
  if (first === undefined) throw new Error(`${key} has a parameter without a place.`);
  for (const other of same) {
    // What a query spells in many ways (`true`, `yes`, `1`) is one plain flag to a client.
    if (sameType(first.type, other.type) || SIMPLE.has(first.type.kind)) continue;
    problems.add(
      `/${key}`,
      `Its operations disagree on the type of "${first.name}" (${first.place.operation}, ${other.place.operation}): use one ` +
        "named schema.",
    );
  }
  const { place: _, ...rest } = first;
  const places = same.map(({ place }) => place);
  const nullable = same.some(({ type }) => type.nullable);
  const required = places.length === operations.length && places.every((place) => place.required);
  return { ...rest, type: { ...first.type, nullable }, required, places };
}

const SIMPLE = new Set(["boolean", "integer", "number", "string"]);

const sameType = (a: Type, b: Type): boolean => comparable(a) === comparable(b);

/** Limits and formats may differ: a client's type does not show them. */
function comparable(type: Type): string {
  const { nullable: _, ...shape } = type;
  return JSON.stringify(shape, (name, value: unknown) =>
    /^(format|pattern|minimum|maximum|minItems)$/.test(name) ? undefined : value,
  );
}

/** The more an operation demands that the others do not, the earlier it is tried. */
function choicesOf(
  key: string,
  operations: readonly Operation[],
  parameters: readonly MethodParameter[],
  problems: Problems,
): MethodChoice[] {
  const choices = operations
    .map(({ id }) => ({
      operation: id,
      when: parameters
        .filter(({ required, places }) => !required && places.some((place) => place.operation === id && place.required))
        .map(({ name }) => name),
    }))
    .sort((a, b) => b.when.length - a.when.length);
  const signatures = choices.map(({ when }) => when.join());
  if (choices.length > 1 && (new Set(signatures).size < choices.length || signatures.at(-1) !== "")) {
    problems.add(
      `/${key}`,
      `The operations of ${key} (${operations.map(({ id }) => id).join(", ")}) cannot be told apart by the parameters that each ` +
        "requires. All but one must require something that the others do not, and one nothing more than all require.",
    );
  }
  const [only] = choices;
  return choices.length === 1 && only !== undefined ? [{ ...only, when: [] }] : choices;
}
