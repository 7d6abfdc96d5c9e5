import { choicesOf } from "./choices.ts";
import { optionsOf } from "./options.ts";
import type { Problems } from "./problems.ts";
import type { Method, MethodParameter, Operation, ParameterPlace } from "./types.ts";
import { sameType } from "./unions.ts";

interface Candidate extends Omit<MethodParameter, "places" | "required" | "selects"> {
  readonly place: ParameterPlace;
}

const PLACES: readonly ParameterPlace["in"][] = ["path", "body", "query", "header"];

/** Groups the operations by their client method. */
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
      `The operations of ${key} have results of different kinds (${[...kinds].join(", ")}); give each kind a method of its own.`,
    );
  const kind = operations[0]?.result.kind ?? "json";
  const createsRun = operations.some((operation) => operation.createsRun);
  return {
    resource,
    name,
    kind,
    mayBeEmpty: operations.some(({ result }) => result.mayBeEmpty),
    createsRun,
    hasDefaultDeadline: operations.every(({ isLong }) => !isLong),
    options: optionsOf({ kind, createsRun }),
    choices: choicesOf(key, operations, parameters, problems),
    parameters,
    // Each variant of a union body requires some field, even if no field is required by all.
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
            nullUnset: false,
            role: null,
            place: place("body", "", body.required),
          },
        ];
  return [
    ...operation.parameters.map(({ style: _, isLabels: _labels, in: where, wireName, required, ...rest }) => ({
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
    // A flag that a query may spell in several ways (`true`, `yes`, `1`) is a plain boolean in a client.
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
  // A parameter that only some operations of the method require decides which operation is called.
  const selects = !required && operations.length > 1 && places.some((place) => place.required);
  const nullUnset = selects || same.some((candidate) => candidate.nullUnset);
  const role = same.find((candidate) => candidate.role !== null)?.role ?? null;
  return { ...rest, type: { ...first.type, nullable }, required, selects, nullUnset, role, places };
}

const SIMPLE = new Set(["boolean", "integer", "number", "string"]);
