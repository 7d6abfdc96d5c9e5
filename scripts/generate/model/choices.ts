import type { Method, MethodParameter, Model, Operation } from "./types.ts";

/** An operation that a method may call, and the parameters that must be given for it to be the one. */
export interface Choice {
  readonly operation: Operation;
  readonly when: readonly string[];
}

/** The operations behind a method, in the order in which a client tries them. */
export function choicesOf(model: Model, method: Method): Choice[] {
  return method.choices.map(({ operation: id, when }) => {
    const operation = model.operations.find((one) => one.id === id);
    if (operation === undefined) throw new Error(`The method ${method.name} names the unknown operation ${id}.`);
    return { operation, when };
  });
}

/** Where one operation takes a parameter of the method. */
export type Place = MethodParameter["places"][number] & { readonly name: string };

export const placesOf = (operation: Operation, method: Method): Place[] =>
  method.parameters.flatMap(({ name, places }) =>
    places.filter((place) => place.operation === operation.id).map((place) => ({ name, ...place })),
  );

/** The method's parameters that only its other operations take. */
export const siblingsOf = (operation: Operation, method: Method): string[] =>
  method.parameters
    .filter(({ places }) => places.every((place) => place.operation !== operation.id))
    .map(({ name }) => name);

/** Places where the wire has another name than the client; a header always does, and is listed by itself. */
export const renamedAmong = (places: readonly Place[]): Place[] =>
  places.filter(({ name, wireName, in: where }) => where !== "header" && wireName !== "" && wireName !== name);

/** Parameters that are lists on the client's side and one text on the wire. */
export const listsOf = (operation: Operation): Operation["parameters"] =>
  operation.parameters.filter(({ style }) => style === "comma" || style === "json");
