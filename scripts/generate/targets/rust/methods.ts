import type { Method, MethodParameter, Model, Operation, OptionName, Type } from "../../model/types.ts";
import { indent, list } from "../../print/layout.ts";
import { asSentence, fullDescription } from "../../print/prose.ts";
import { quoteRust } from "../../print/strings.ts";
import { docLines, docs, pascal, snake } from "./names.ts";
import { operationsName } from "./operations.ts";
import { emitUses, Schemas } from "./spelling.ts";

/** A method and the parts of its builder. */
interface Builder {
  readonly method: Method;
  readonly operations: readonly Operation[];
  readonly name: string;
  /** How the runtime calls it: `value`, `optional`, `text`, `nothing`, `stream`. */
  readonly how: string;
  /** The type of the result, or of the events of a stream. */
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
  const resources = [...new Set(model.methods.map(({ resource }) => resource))];
  return resources.map((resource) => {
    const schemas = new Schemas(model);
    const builders = model.methods
      .filter((method) => method.resource === resource)
      .map((method) => builderOf(schemas, method));
    return [`${snake(resource)}.rs`, emitResource(schemas, resource, builders)];
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
  if (kind === "stream") {
    const event = schemas.imports.use("crate::events", pascal(events ?? ""));
    return { ...base, how: "stream", output: `${event}<State>`, takesState: true };
  }
  if (kind === "text") return { ...base, how: "text", output: "String", takesState: false };
  if (kind === "empty" || type === null) return { ...base, how: "nothing", output: "()", takesState: false };
  const takesState = kind === "wait" || schemas.mentionsState(type);
  const value = kind === "wait" ? "State" : schemas.full(type);
  return method.mayBeEmpty
    ? { ...base, how: "optional", output: `Option<${value}>`, takesState }
    : { ...base, how: "value", output: value, takesState };
}

function emitResource(schemas: Schemas, resource: string, builders: readonly Builder[]): string {
  const name = pascal(resource);
  const { imports } = schemas;
  imports.use("crate::runtime::mode", "Asynchronous");
  imports.use("crate::runtime::mode", "Resource");
  const text = [
    `/// Methods of \`${resource}\`, those of \`client.${snake(resource)}()\`.`,
    "#[derive(Debug, Clone, Copy)]",
    `pub struct ${name}<'a, Mode = Asynchronous>(pub(crate) Resource<'a, Mode>);\n`,
    `impl<Mode: Clone> ${name}<'_, Mode> {\n${builders.map((builder) => emitMethod(schemas, builder)).join("\n\n")}\n}\n`,
    ...builders.map((builder) => emitBuilder(schemas, name, builder)),
  ].join("\n");
  return `//! \`client.${snake(resource)}()\`: its methods and a builder for each. Awaiting a builder sends the request.

${emitUses(imports, ["use crate::operations as ops;"])}

${text}`;
}

/** Splits the parameters into required and optional ones. */
function split({ parameters }: Method): { needed: readonly MethodParameter[]; others: readonly MethodParameter[] } {
  return {
    needed: parameters.filter(({ required }) => required),
    others: parameters.filter(({ required }) => !required),
  };
}

function emitMethod(schemas: Schemas, builder: Builder): string {
  const { method, name } = builder;
  const { needed } = split(method);
  const parameters = needed.map((parameter) => `${snake(parameter.name)}: ${argument(schemas, parameter)}`);
  const sets = needed.map(
    (parameter) => `    call.set(${quoteRust(parameter.name)}, ${converted(schemas, parameter)});`,
  );
  const made = `self.0.call(ops::${operationsName(method)})`;
  const state = builder.takesState ? `${schemas.imports.use("serde_json", "Value")}, ` : "";
  const body =
    sets.length > 0
      ? [`    let mut call = ${made};`, ...sets, `    ${name}::new(call)`]
      : [`    ${name}::new(${made})`];
  const signature = list(
    `pub fn ${snake(method.name)}(`,
    ["&self", ...parameters],
    `) -> ${name}<${state}Mode> {`,
    116,
  );
  return [methodDocs(builder), indent([signature, ...body, "}"].join("\n"), "    ")].join("\n");
}

/** The documentation of a method: what it does, what its builder sets, and the HTTP request that it sends. */
function methodDocs({ method, operations, name }: Builder): string {
  const [head] = operations;
  const { needed, others } = split(method);
  const wire = operations.map(({ method: verb, path }) => `\`${verb} ${path}\``).join(", ");
  const rest =
    others.length === 0
      ? "It has no other parameter"
      : `${needed.length === 0 ? "Its parameters" : "The other parameters"} are set on it: ${others
          .map(({ name: other }) => `[\`${snake(other)}\`](${name}::${snake(other)})`)
          .join(", ")}`;
  return [
    docs(asSentence(head?.summary ?? ""), "    "),
    docs(head?.description ?? "", "    "),
    docLines(`Gives a [\`${name}\`], which awaiting sends. ${rest}.`, "    "),
    docs(`On the wire: ${wire}.`, "    "),
  ].join("\n    ///\n");
}

function emitBuilder(schemas: Schemas, resource: string, builder: Builder): string {
  const { method, name, how, output, takesState } = builder;
  const options = OPTION_MACROS.flatMap(([option, macro]) => (method.options.includes(option) ? [macro] : []));
  const called = `${snake(method.resource)}.${snake(method.name)}`;
  const text = `request! {
${docLines(`A call of [\`${called}\`](${resource}::${snake(method.name)}) that has not been sent. ${given(builder)}`, "    ")}
    ///
    /// Each of its methods sets one parameter or option; what is not set is not sent.
    ${name}${takesState ? "<State>" : ""} = ${called} => ${how} ${output}; ${options.join(", ")}
}
`;
  const { others } = split(method);
  if (others.length === 0) return text;
  const setters = others.map((parameter) => emitSetter(schemas, method, parameter));
  const generics = takesState ? "<State, Mode>" : "<Mode>";
  return `${text}\nimpl${generics} ${name}${generics} {\n${setters.join("\n\n")}\n}\n`;
}

/** The type of the awaited call. */
function given({ how, takesState }: Builder): string {
  const typed = takesState ? ", the graph's state as JSON or as the type that `state` names" : "";
  switch (how) {
    case "stream":
      return `Awaiting it opens the stream and gives it once the headers of the answer are here${typed}.`;
    case "nothing":
      return "Awaiting it sends it and gives nothing.";
    case "optional":
      return `Awaiting it sends it and gives the answer, or nothing where it has no body${typed}.`;
    default:
      return `Awaiting it sends it and gives the answer${typed}.`;
  }
}

function emitSetter(schemas: Schemas, method: Method, parameter: MethodParameter): string {
  const name = snake(parameter.name);
  const chooses = method.choices.some(({ when }) => when.includes(parameter.name));
  const takesNull = (chooses || parameter.type.nullable) && !isAnyJson(schemas, parameter.type);
  const type = takesNull
    ? `impl Into<${schemas.imports.use("crate", "Maybe")}<${schemas.bare(parameter.type)}>>`
    : argument(schemas, parameter);
  const note = chooses
    ? "Null says that there is none."
    : parameter.nullUnset
      ? "Null counts as not given."
      : "`Maybe::Null` is sent as null.";
  const set = takesNull
    ? `set_maybe(${quoteRust(parameter.name)}, ${name}.into())`
    : `set(${quoteRust(parameter.name)}, ${converted(schemas, parameter)})`;
  return [
    docs(fullDescription(parameter), "    "),
    ...(takesNull ? ["    ///", `    /// ${note}`] : []),
    `    pub fn ${name}(mut self, ${name}: ${type}) -> Self {`,
    `        self.0.${set};`,
    "        self",
    "    }",
  ].join("\n");
}

/** Whether a parameter takes anything that serde can serialise: free JSON, or an object with arbitrary keys. */
export function isAnyJson(schemas: Schemas, type: Type): boolean {
  const target = schemas.resolve(type);
  return schemas.isState(type) || target.kind === "free" || (target.kind === "map" && target.values.kind === "free");
}

/** The type of an argument: `impl Into<…>` if the conversion to the parameter's type cannot fail. */
export function argument(schemas: Schemas, { type }: MethodParameter): string {
  if (isAnyJson(schemas, type)) return `impl ${schemas.imports.use("serde", "Serialize")}`;
  const target = schemas.resolve(type);
  switch (target.kind) {
    case "string":
      return "impl Into<String>";
    case "number":
      return "impl Into<f64>";
    case "array":
      return `impl IntoIterator<Item = impl Into<${schemas.full(target.items)}>>`;
    case "union":
      return `impl Into<${schemas.bare(type)}>`;
    case "enum":
      return target.values.every((value) => typeof value === "string") ? `impl Into<${schemas.bare(type)}>` : "i64";
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
