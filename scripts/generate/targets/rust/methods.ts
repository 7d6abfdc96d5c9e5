import { isEventType } from "../../model/lookup.ts";
import type { Method, MethodParameter, Model, Operation, OptionName, Type } from "../../model/types.ts";
import { docs, literal, pascal, sentence, snake } from "./names.ts";
import { operationsName } from "./operations.ts";
import { Schemas } from "./spelling.ts";

/** A method with what its builder is made of. */
interface Builder {
  readonly method: Method;
  readonly operations: readonly Operation[];
  readonly name: string;
  /** How the runtime calls it: `value`, `optional`, `text`, `nothing`, `stream`. */
  readonly how: string;
  readonly output: string;
  readonly takesState: boolean;
}

/** The macros of src/rust/builders.rs, each by one of the options whose setters it has. */
const OPTION_MACROS: readonly (readonly [option: OptionName, macro: string])[] = [
  ["headers", "call_options"],
  ["on_run_created", "create_options"],
  ["raise_error", "run_options"],
  ["on_reconnect", "stream_options"],
];

/** A file for each resource: its methods, and a builder for each. */
export function emitResources(model: Model): [string, string][] {
  const schemas = new Schemas(model);
  const resources = [...new Set(model.methods.map(({ resource }) => resource))];
  return resources.map((resource) => {
    const methods = model.methods.filter((method) => method.resource === resource);
    return [
      `${resource}.rs`,
      emitResource(
        schemas,
        resource,
        methods.map((method) => builderOf(schemas, method)),
      ),
    ];
  });
}

export function builderOf(schemas: Schemas, method: Method): Builder {
  const operations = method.choices.flatMap(
    ({ operation }) => schemas.model.operations.find(({ id }) => id === operation) ?? [],
  );
  const [first] = operations;
  if (first === undefined) throw new Error(`${method.resource}.${method.name} has no operation.`);
  const constant = method.parameters.find((parameter) => parameter.type.kind === "literal");
  if (constant) throw new Error(`${method.resource}.${method.name} asks for the constant ${constant.name}.`);
  const { kind, type, events } = first.result;
  const base = { method, operations, name: `${pascal(method.name)}Call` };
  if (kind === "stream") return { ...base, how: "stream", output: `EventStream<${events}<State>>`, takesState: true };
  if (kind === "text") return { ...base, how: "text", output: "String", takesState: false };
  if (kind === "empty" || type === null) return { ...base, how: "nothing", output: "()", takesState: false };
  const state = kind === "wait" || schemas.mentionsState(type);
  const value = kind === "wait" ? "State" : schemas.full(type);
  const isOptional = method.mayBeEmpty;
  return {
    ...base,
    how: isOptional ? "optional" : "value",
    output: isOptional ? `Option<${value}>` : value,
    takesState: state,
  };
}

function emitResource(schemas: Schemas, resource: string, builders: readonly Builder[]): string {
  const name = pascal(resource[0]?.toUpperCase() + resource.slice(1));
  const text = [
    `/// \`client.${resource}()\`.\n#[derive(Debug, Clone, Copy)]\npub struct ${name}<'a>(pub(crate) &'a Arc<Core>);\n`,
    `impl ${name}<'_> {\n${builders.map((builder) => emitMethod(schemas, builder)).join("\n\n")}\n}\n`,
    ...builders.map((builder) => emitBuilder(schemas, builder)),
  ].join("\n");
  const words = new Set(text.replace(/^\s*\/\/\/.*$/gm, "").match(/\b\w+\b(?! =)/g));
  const has = (word: string): boolean => words.has(word);
  const types = schemas.model.schemas
    .map((schema) => schema.name)
    .filter((type) => has(type) && !isEventType(schemas.model, type));
  const events = schemas.model.eventUnions.map((union) => union.name).filter(has);
  return [
    `//! \`client.${resource}()\`: its methods and a builder for each. Awaiting a builder sends the request.`,
    "",
    has("PhantomData") ? "use std::marker::PhantomData;\nuse std::sync::Arc;\n" : "use std::sync::Arc;\n",
    has("Serialize") ? "use serde::Serialize;\n" : "",
    events.length > 0 ? `use crate::events::${events.length > 1 ? `{${events.join(", ")}}` : events[0]};` : "",
    "use crate::operations as ops;",
    "use crate::runtime::client::Core;",
    has("Maybe") ? "use crate::runtime::maybe::Maybe;" : "",
    "use crate::runtime::pending::Pending;",
    emitUse("crate::types", types),
    has("EventStream") ? "use crate::EventStream;" : "",
    `\n${text}`,
  ]
    .filter((line, index) => line !== "" || index === 1)
    .join("\n");
}

function emitUse(path: string, names: readonly string[]): string {
  if (names.length === 0) return "";
  if (names.length === 1) return `use ${path}::${names[0]};`;
  const sorted = [...names].sort((a, b) => (a < b ? -1 : 1));
  const oneLine = `use ${path}::{${sorted.join(", ")}};`;
  if (oneLine.length <= 120) return oneLine;
  const lines: string[] = [];
  let line = "   ";
  for (const name of sorted) {
    if (line.length + name.length + 2 > 120) {
      lines.push(line);
      line = "   ";
    }
    line += ` ${name},`;
  }
  return `use ${path}::{\n${[...lines, line].join("\n")}\n};`;
}

/** The parameters that every call needs, and the others. */
function split({ method }: Builder): { needed: readonly MethodParameter[]; free: readonly MethodParameter[] } {
  const { parameters } = method;
  return {
    needed: parameters.filter(({ required }) => required),
    free: parameters.filter(({ required }) => !required),
  };
}

function emitMethod(schemas: Schemas, builder: Builder): string {
  const { method, operations } = builder;
  const { needed } = split(builder);
  const args = needed.map((parameter) => `${snake(parameter.name)}: ${argument(schemas, parameter)}`);
  const wire = operations.map(({ method: verb, path }) => `\`${verb} ${path}\``).join(", ");
  const [head] = operations;
  const about = [head?.summary ?? "", head?.description ?? "", `On the wire: ${wire}.`].filter(Boolean);
  const lines = about.map((text) => docs(/[.!?]$/.test(text) ? text : `${text}.`, "    "));
  const sets = needed.map(
    (parameter) => `        call.set(${literal(parameter.name)}, ${converted(schemas, parameter)});`,
  );
  const made = `Pending::new(self.0, ops::${operationsName(method)})`;
  const wrap = (call: string): string => `${builder.name}(${call}${builder.takesState ? ", PhantomData" : ""})`;
  const signature = `    pub fn ${snake(method.name)}(&self${args.map((arg) => `, ${arg}`).join("")}) -> ${builder.name} {`;
  const broken = `    pub fn ${snake(method.name)}(\n        &self,\n${args.map((arg) => `        ${arg},`).join("\n")}\n    ) -> ${builder.name} {`;
  const body =
    sets.length > 0
      ? [`        let mut call = ${made};`, ...sets, `        ${wrap("call")}`]
      : [`        ${wrap(made)}`];
  return [lines.join("\n    ///\n"), signature.length > 120 ? broken : signature, ...body, "    }"].join("\n");
}

function emitBuilder(schemas: Schemas, builder: Builder): string {
  const { method, name, how, output, takesState } = builder;
  const options = OPTION_MACROS.flatMap(([option, macro]) => (method.options.includes(option) ? [macro] : []));
  const head = `request! {\n    /// A call of \`${method.resource}().${snake(method.name)}()\`.\n    ${name}${takesState ? "<State>" : ""} => ${how} ${output}; ${options.join(", ")}\n}\n`;
  const { free } = split(builder);
  if (free.length === 0) return head;
  const setters = free.map((parameter) => emitSetter(schemas, method, parameter));
  return `${head}\nimpl${takesState ? "<State>" : ""} ${name}${takesState ? "<State>" : ""} {\n${setters.join("\n\n")}\n}\n`;
}

function emitSetter(schemas: Schemas, method: Method, parameter: MethodParameter): string {
  const name = snake(parameter.name);
  const chooses = method.choices.some(({ when }) => when.includes(parameter.name));
  const text = docs(sentence(parameter), "    ");
  const isMaybe = (chooses || parameter.type.nullable) && !isAnyJson(schemas, parameter.type);
  const type = isMaybe ? `impl Into<Maybe<${schemas.bare(parameter.type)}>>` : argument(schemas, parameter);
  const note = isMaybe
    ? chooses
      ? "\n    ///\n    /// Null says that there is none."
      : "\n    ///\n    /// `Maybe::Null` is sent as null."
    : "";
  const set = isMaybe
    ? `set_maybe(${literal(parameter.name)}, ${name}.into())`
    : `set(${literal(parameter.name)}, ${converted(schemas, parameter)})`;
  return `${text}${note}\n    pub fn ${name}(mut self, ${name}: ${type}) -> Self {\n        self.0.${set};\n        self\n    }`;
}

/** Free JSON, or an object with arbitrary keys: anything that serde can write. */
export function isAnyJson(schemas: Schemas, type: Type): boolean {
  const target = schemas.resolve(type);
  return schemas.isState(type) || target.kind === "free" || (target.kind === "map" && target.values.kind === "free");
}

/** The type of an argument: as wide as what can be made into the parameter's type without a failure. */
export function argument(schemas: Schemas, { type }: MethodParameter): string {
  if (isAnyJson(schemas, type)) return "impl Serialize";
  const target = schemas.resolve(type);
  switch (target.kind) {
    case "string":
      return "impl Into<String>";
    case "array":
      return `impl IntoIterator<Item = impl Into<${schemas.full(target.items)}>>`;
    case "union":
      return `impl Into<${schemas.bare(type)}>`;
    case "enum":
      return target.values.every((value) => typeof value === "string") ? `impl Into<${schemas.bare(type)}>` : "u64";
    default:
      return schemas.bare(type);
  }
}

function converted(schemas: Schemas, parameter: MethodParameter): string {
  const name = snake(parameter.name);
  const type = argument(schemas, parameter);
  if (type.startsWith("impl Into<")) return `${name}.into()`;
  if (!type.startsWith("impl IntoIterator")) return name;
  return `${name}.into_iter().map(Into::into).collect::<Vec<_>>()`;
}
