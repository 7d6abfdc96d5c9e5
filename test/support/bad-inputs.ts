import type { Property, Type } from "../../scripts/generate/model/types.ts";
import type { SampleCall } from "./sample-calls.ts";
import { model } from "./samples.ts";

/** Parameters that a server must refuse, with a name for the mistake. */
export interface BadInput {
  readonly name: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Puts one mistake at a time into the operation's first request example; if the body is a union, into an example of each member. */
export function badInputs(sample: SampleCall): BadInput[] {
  const { body } = sample.operation;
  const alternatives = [...sample.requests.values()];
  const isUnion = body !== null && resolve(body.type).kind === "union";
  const inputs = (isUnion ? alternatives : alternatives.slice(0, 1)).flatMap((good) => mistakes(sample, good, isUnion));
  return inputs.filter(({ name }, index) => inputs.findIndex((other) => other.name === name) === index);
}

/** @param onlyGiven change only fields that the example has; the others may belong to another member of the union */
function mistakes(sample: SampleCall, good: Readonly<Record<string, unknown>>, onlyGiven: boolean): BadInput[] {
  const { operation } = sample;
  const inputs: BadInput[] = [];
  const add = (name: string, change: Record<string, unknown>) => inputs.push({ name, params: { ...good, ...change } });
  // Without a parameter that selects the operation, another operation is called.
  const picks = new Set(
    model.methods.flatMap(({ choices }) => choices).find((one) => one.operation === operation.id)?.when,
  );

  for (const parameter of operation.parameters) {
    const { name } = parameter;
    if (parameter.in === "path" && format(parameter.type) === "uuid")
      add(`${name} is no uuid`, { [name]: "not-a-uuid" });
    if (parameter.in === "query" && isEnum(parameter.type))
      add(`${name} is no known value`, { [name]: "no-such-value" });
    if (parameter.in === "query" && kinds(parameter.type).every((kind) => kind === "integer")) {
      add(`${name} is no number`, { [name]: "many" });
    }
  }
  const fields = (operation.body?.fields ?? []).filter(({ name }) => !onlyGiven || name in good);
  for (const field of fields) {
    const { name } = field;
    if (field.required && operation.body?.required && !picks.has(name))
      add(`${name} is missing`, { [name]: undefined });
    const wrong = wrongValue(field);
    if (wrong !== undefined) add(`${name} has the wrong type`, { [name]: wrong });
    if (isEnum(field.type)) add(`${name} is no known value`, { [name]: "no-such-value" });
    if (kinds(field.type).join() === "string" && format(field.type) === "uuid") {
      add(`${name} is no uuid`, { [name]: "not-a-uuid" });
    }
  }
  return inputs;
}

/** The kinds of a type, with references and unions resolved. */
function kinds(type: Type, seen: ReadonlySet<string> = new Set()): string[] {
  if (type.kind === "ref") {
    const schema = model.schemas.find(({ name }) => name === type.name);
    if (schema === undefined || seen.has(type.name)) return ["free"];
    return kinds(schema.type, new Set([...seen, type.name]));
  }
  if (type.kind === "union") return [...new Set(type.members.flatMap((member) => kinds(member, seen)))];
  return [type.kind];
}

function resolve(type: Type): Type {
  if (type.kind !== "ref") return type;
  const schema = model.schemas.find(({ name }) => name === type.name);
  return schema === undefined ? type : resolve(schema.type);
}

const isEnum = (type: Type): boolean => resolve(type).kind === "enum";

function format(type: Type): string {
  const resolved = resolve(type);
  return resolved.kind === "string" ? resolved.format : "";
}

/** A value whose type the field does not accept; undefined if it accepts any. */
function wrongValue({ type }: Property): unknown {
  const taken = kinds(type);
  if (taken.includes("free")) return undefined;
  if (!taken.some((kind) => kind === "integer" || kind === "number" || kind === "literal")) return 12.5;
  if (!taken.some((kind) => kind === "string" || kind === "enum" || kind === "literal")) return "not a number";
  return undefined;
}
