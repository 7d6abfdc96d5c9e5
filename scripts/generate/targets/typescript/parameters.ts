import { operationsOf, schemaNamed } from "../../model/lookup.ts";
import type { Method, MethodParameter, Model } from "../../model/types.ts";
import { Imports } from "../../print/imports.ts";
import { modeSchema, typeParametersOf } from "./generics.ts";
import { key, paramsName } from "./names.ts";
import { doc, importLines, Spelling } from "./spelling.ts";

/** One flat object of parameters for each method that has any. */
export function emitParams(model: Model): string {
  const imports = new Imports();
  const spelling = new Spelling(model, imports, { isGiven: true });
  const parts = model.methods
    .filter(({ parameters }) => parameters.length > 0)
    .map((method) => emitMethod(model, method, spelling, imports));
  return `${importLines(imports)}\n${parts.join("\n")}`;
}

function emitMethod(model: Model, method: Method, spelling: Spelling, imports: Imports): string {
  const name = paramsName(model, method);
  const { assistant, mode, subgraphs, select, taken } = typeParametersOf(model, method);
  const own = spelling.parametersWithDefaults(taken).slice(1, -1);
  const parameters = own === "" ? [] : [own];
  // Parameters whose type is a type parameter, so that the method's other types can depend on them.
  const apart = new Map<MethodParameter, string>();
  const add = (parameter: MethodParameter | undefined, type: string, bound: () => string, fallback = bound): void => {
    if (parameter === undefined) return;
    apart.set(parameter, type);
    parameters.push(`${type} extends ${bound()} = ${fallback()}`);
  };
  const modes = (): string => imports.use("./types.ts", modeSchema(model));
  const fields = (): string => `readonly ${select === undefined ? "never" : spelling.name(select.fields)}[]`;
  add(assistant, "Agent", () => "string");
  add(mode, "Mode", () => `${modes()} | readonly ${modes()}[]`);
  add(subgraphs, "WithSubgraphs", () => "boolean");
  add(select?.parameter, "Select", fields);
  const head = parameters.length === 0 ? "" : `<${parameters.join(", ")}>`;
  const write = (parameter: MethodParameter): string =>
    property(parameter, nullable(parameter, apart.get(parameter) ?? spelling.write(parameter.type, "  ")));
  const union = unionBody(model, method);
  const within = new Set(union?.fields ?? []);
  const lines = method.parameters.filter((parameter) => !within.has(parameter.name)).map(write);
  const about = { description: `Parameters of \`${method.resource}.${method.name}\`.` };
  if (union === null) return `${doc(about)}export interface ${name}${head} {\n${lines.join("")}}\n`;
  const base = lines.length === 0 ? [] : [`{\n${lines.join("")}}`];
  const others = spelling.write({ kind: "ref", name: union.name, nullable: false });
  return `${doc(about)}export type ${name}${head} = ${[...base, others].join(" & ")};\n`;
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
  const renamed = fields.some(({ name, wireName }) => name !== wireName);
  if (type.kind !== "ref" || variants.length === 0 || renamed) return null;
  return { name: schemaNamed(model, type.name).name, fields: fields.map(({ name }) => name) };
}
