import type { Method, MethodParameter, Model } from "../../model/types.ts";
import {
  assistantParameter,
  genericsOf,
  modeParameter,
  modeSchema,
  operationsOf,
  paramsName,
  schemaOf,
} from "./generics.ts";
import { doc, genericsWithDefaults, importTypes, key, TypeWriter } from "./spelling.ts";

/** One flat object of parameters for each method that has any. */
export function emitParams(model: Model): string {
  const writer = new TypeWriter(model, new Map(), "readonly ");
  const parts = model.methods
    .filter(({ parameters }) => parameters.length > 0)
    .map((method) => emitMethod(model, method, writer));
  const text = parts.join("\n");
  const used = new Set([...writer.used, ...model.generics.map(({ schema }) => schema)]);
  const mode = modeSchema(model);
  if (mode !== "") used.add(mode);
  return `${importTypes(
    [...used].filter((name) => new RegExp(`\\b${name}\\b`).test(text)),
    "./types.ts",
  )}\n${text}`;
}

/** Type parameters of a method's parameters: the graph's own data, then the assistant's name, then the stream mode. */
export function paramsGenerics(model: Model, method: Method): string[] {
  const bodies = operationsOf(model, method).flatMap(({ body }) =>
    body === null || body.variants.length === 0 ? [] : [body.type],
  );
  return genericsOf(model, [...method.parameters.map(({ type }) => type), ...bodies]);
}

function emitMethod(model: Model, method: Method, writer: TypeWriter): string {
  const name = paramsName(model, method);
  const assistant = assistantParameter(model, method);
  const mode = modeParameter(model, method);
  const modes = `${modeSchema(model)} | readonly ${modeSchema(model)}[]`;
  const own = genericsWithDefaults(model, paramsGenerics(model, method)).slice(1, -1);
  const parameters = [
    ...(own === "" ? [] : [own]),
    ...(assistant === undefined ? [] : ["Agent extends string = string"]),
    ...(mode === undefined ? [] : [`Mode extends ${modes} = ${modes}`]),
  ];
  const head = parameters.length === 0 ? "" : `<${parameters.join(", ")}>`;
  const write = (parameter: MethodParameter): string => {
    if (parameter === assistant) return property(parameter, "Agent");
    if (parameter === mode) return property(parameter, "Mode");
    return property(parameter, nullable(parameter, writer.write(parameter.type, "  ")));
  };
  const union = unionBody(model, method);
  const apart = new Set(union?.fields ?? []);
  const fields = method.parameters.filter((parameter) => !apart.has(parameter.name)).map(write);
  const others = union === null ? [] : [writer.write({ kind: "ref", name: union.name, nullable: false })];
  const about = { description: `Parameters of \`${method.resource}.${method.name}\`.` };
  if (others.length === 0) return `${doc(about)}export interface ${name}${head} {\n${fields.join("")}}\n`;
  const base = fields.length === 0 ? [] : [`{\n${fields.join("")}}`];
  return `${doc(about)}export type ${name}${head} = ${[...base, ...others].join(" & ")};\n`;
}

/** Unset and `undefined` are the same to the client, whatever a caller's compiler thinks of it. */
function property(parameter: MethodParameter, type: string): string {
  const mark = parameter.required ? "" : "?";
  const more = parameter.required || type === "unknown" ? "" : " | undefined";
  return `${doc(parameter, "  ")}  ${key(parameter.name)}${mark}: ${type}${more};\n`;
}

/** Null may be given where it is the same as nothing; the client does not send it there. */
function nullable({ nullUnset, type: { nullable } }: MethodParameter, type: string): string {
  return nullUnset && !nullable && type !== "unknown" ? `${type} | null` : type;
}

/** A body that is one of several objects keeps being one of them. */
function unionBody(model: Model, method: Method): { name: string; fields: string[] } | null {
  const [operation, ...more] = operationsOf(model, method);
  if (operation === undefined || more.length > 0 || operation.body === null || operation.body.wholeBodyName !== null)
    return null;
  const { fields, type, variants } = operation.body;
  const schema = schemaOf(model, type);
  const renamed = fields.some(({ name, wireName }) => name !== wireName);
  if (schema === undefined || variants.length === 0 || renamed) return null;
  return { name: schema.name, fields: fields.map(({ name }) => name) };
}
