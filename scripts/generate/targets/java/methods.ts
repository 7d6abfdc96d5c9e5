import { specialOptions } from "../../model/lookup.ts";
import type { Method, Operation } from "../../model/types.ts";
import { capital } from "../../print/names.ts";
import { enumerate } from "../../print/prose.ts";
import { quoteJava as quote } from "../../print/strings.ts";
import { readerName } from "./events.ts";
import type { Writer } from "./files.ts";
import { camel, constant, javadoc, ofObject, prose } from "./names.ts";
import { operationsName } from "./operations.ts";
import { emitParams, type Given, isPositional, parametersOf, paramsName } from "./params.ts";
import type { Types } from "./spelling.ts";

/** One overload of a method. */
interface Signature {
  readonly parameters: readonly string[];
  /** The expression for its parameters, a map. */
  readonly values: string;
  readonly tags: readonly string[];
}

/** The result of a method. */
interface Outcome {
  readonly kind: "stream" | "wait" | "void" | "value";
  /** The type of the events of a stream, or of the state of a wait. */
  readonly type: string;
  readonly boxed: string;
  readonly mayBeNull: boolean;
  /** The expression that reads it. */
  readonly reader: string;
  /** Whether a caller may name a type of its own for it. */
  readonly isFree: boolean;
}

/** The suffix avoids clashes with the JDK, such as `System`. */
export const className = (resource: string): string => `${capital(resource)}Api`;

export function emitResources(types: Types, writer: Writer): void {
  const resources = [...new Set(types.model.methods.map(({ resource }) => resource))];
  for (const method of types.model.methods) {
    const given = parametersOf(method);
    if (given.length === 0 || isPositional(given)) continue;
    writer.declare(paramsName(method), "params");
    writer.write("params", paramsName(method), emitParams(types, method));
  }
  for (const name of resources) {
    for (const style of [BLOCKING, NON_BLOCKING]) {
      writer.declare(style.className(name), "resource");
      writer.write("resource", style.className(name), emitResource(types, name, style));
    }
  }
}

/** How the methods of the two clients differ. */
interface Style {
  className(resource: string): string;
  readonly about: (resource: string) => string;
  /** The declared result. */
  result(outcome: Outcome): string;
  /** The statement that makes the call. */
  call(outcome: Outcome, target: string, reader: string): string;
  returns(outcome: Outcome): string[];
}

const BLOCKING: Style = {
  className,
  about: (resource) => `{@code client.${camel(resource)}()}.`,
  result({ kind, type, mayBeNull }) {
    if (kind === "void") return "void";
    if (kind === "stream") return `RunStream<${type}>`;
    if (kind === "wait") return `RunResult<${type}>`;
    return mayBeNull ? `@Nullable ${type}` : type;
  },
  call({ kind, boxed }, target, reader) {
    if (kind === "void") return `core.call(${target}, options, null);`;
    if (kind === "stream") return `return core.stream(${target}, options, ${reader});`;
    if (kind === "wait") return `return core.wait(${target}, options, ${reader});`;
    return `return core.<${boxed}>call(${target}, options, ${reader});`;
  },
  returns({ kind, mayBeNull }) {
    if (kind === "void") return [THROWS];
    if (kind === "stream") return ["@return the events, to be closed", THROWS];
    if (kind === "wait") return ["@return what the run ended with", THROWS];
    return [
      `@return what the server answers${mayBeNull ? "; null where it answers without a body, or null" : ""}`,
      THROWS,
    ];
  },
};

const NON_BLOCKING: Style = {
  className: (resource) => `Async${className(resource)}`,
  about: (resource) => `{@code client.async().${camel(resource)}()}.`,
  result({ kind, type, boxed, mayBeNull }) {
    if (kind === "void") return "CompletableFuture<@Nullable Void>";
    if (kind === "stream") return `Flow.Publisher<${type}>`;
    if (kind === "wait") return `CompletableFuture<RunResult<${type}>>`;
    return `CompletableFuture<${mayBeNull ? "@Nullable " : ""}${boxed}>`;
  },
  call({ kind }, target, reader) {
    if (kind === "stream") return `return core.publish(${target}, options, ${reader});`;
    return `return core.callAsync(${target}, options, ${reader});`;
  },
  returns({ kind }) {
    const errors = "; a failure is an {@link dev.openruns.OpenRunsException}";
    if (kind === "stream") return ["@return the events; each subscriber opens a stream"];
    return [`@return completed with what the server answers${errors}. Whatever else completes it ends the call`];
  },
};

function emitResource(types: Types, resource: string, style: Style): string {
  const methods = types.model.methods.filter((method) => method.resource === resource);
  const readers = new Map<string, string>();
  const bodies = methods.flatMap((method) => {
    const outcome = outcomeOf(types, method);
    if (outcome.kind === "value" || outcome.kind === "wait") readers.set(outcome.reader, outcome.boxed);
    return signatures(types, method).flatMap((signature) => emitMethods(types, method, signature, outcome, style));
  });
  const constants = [...readers].map(
    ([name, type]) => `  private static final ObjectReader ${name} = Core.reader(new TypeReference<${type}>() {});`,
  );
  return `/** ${style.about(resource)} */
public final class ${style.className(resource)} {
${constants.join("\n")}
  private final Core core;

  /**
   * For the client, which makes the only one.
   *
   * @param core what sends the requests
   */
  @SuppressWarnings("exports") // Nobody else has a core to give.
  public ${style.className(resource)}(Core core) {
    this.core = core;
  }

${bodies.join("\n\n")}
}`;
}

function operationOf(types: Types, method: Method): Operation {
  const [choice] = method.choices;
  const found = types.model.operations.find(({ id }) => id === choice?.operation);
  if (found === undefined) throw new Error(`${method.resource}.${method.name} has no operation.`);
  return found;
}

export function outcomeOf(types: Types, method: Method): Outcome {
  const { result } = operationOf(types, method);
  const none = { boxed: "Void", mayBeNull: false, reader: "null", isFree: false };
  if (result.kind === "stream") {
    const union = result.events ?? "Event";
    return { ...none, kind: "stream", type: union, boxed: union, reader: `EventReaders.${readerName(union)}` };
  }
  // A result that most calls do not have is not returned: cancel returns the run's end only if it was asked to wait.
  const isLeftOut = result.kind === "wait" && result.mayBeEmpty;
  if (result.kind === "empty" || result.type === null || isLeftOut) return { ...none, kind: "void", type: "void" };
  const isFree = types.isFree(result.type);
  const boxed = types.boxed(result.type);
  const mayBeNull = result.mayBeEmpty || (!isFree && types.resolve(result.type).nullable);
  const reader = constant(boxed.replace(/[<>, ]+/g, "_"));
  if (result.kind === "wait") return { kind: "wait", type: boxed, boxed, mayBeNull: false, reader, isFree };
  const type = mayBeNull ? boxed : types.plain(result.type);
  return { kind: "value", type, boxed, mayBeNull, reader, isFree: isFree && !mayBeNull };
}

/** Up to three required parameters are arguments of the method; otherwise it takes one object. */
function signatures(types: Types, method: Method): Signature[] {
  const given = parametersOf(method);
  const required = given.filter((one) => one.required);
  const fromPath = required.every(({ places }) => places.every((place) => place.in === "path"));
  const object = {
    parameters: [`${paramsName(method)} params`],
    values: "params.values()",
    tags: ["@param params the parameters"],
  };
  if (isPositional(given)) return [positional(types, given)];
  return fromPath && required.length <= 3 ? [positional(types, required), object] : [object];
}

function positional(types: Types, given: readonly Given[]): Signature {
  const pairs = given.map(({ name, type }) => `${quote(name)}, ${types.input(type).convert(camel(name))}`);
  return {
    parameters: given.map(({ name, type }) => `${types.input(type).type} ${camel(name)}`),
    values: `Core.parameters(${pairs.join(", ")})`,
    tags: given.map(({ name, description }) => `@param ${camel(name)} ${prose(description) || "the body"}`),
  };
}

function about(types: Types, method: Method): string[] {
  return method.choices.flatMap(({ operation, when }) => {
    const found = types.model.operations.find(({ id }) => id === operation);
    if (found === undefined) return [];
    const text = found.description || found.summary.replace(/\.?$/, ".");
    const given = when.length > 0 ? `With ${when.map((name) => `{@code ${camel(name)}}`).join(" and ")}: ` : "";
    return [given + prose(text)];
  });
}

function optionsTag(types: Types, method: Method): string {
  const names = specialOptions(types.model, method).map((option) => `{@code ${camel(option)}}`);
  const special = names.length === 0 ? "" : `; of those that are not for every call it takes ${enumerate(names)}`;
  return `@param options what this call does differently${special}`;
}

const THROWS = "@throws dev.openruns.OpenRunsException where the call fails";
/** How a caller names the type of the state. */
const OWN_TYPES = ["Class<T>", "TypeReference<T>"];

function emitMethods(
  types: Types,
  method: Method,
  signature: Signature,
  outcome: Outcome,
  style: Style,
): readonly string[] {
  const name = camel(method.name);
  const { parameters, values, tags } = signature;
  const docs = about(types, method);
  const target = `Operations.${operationsName(method)}, ${values}`;
  const emit = (own: Outcome, generic: string, extra: readonly string[], extraTags: readonly string[]): string[] => {
    const typeTags = generic === "" ? [] : ["@param <T> a type of yours for the answer"];
    const result = `${generic}${style.result(own)}`;
    const given = [...parameters, ...extra];
    const names = given.map((parameter) => parameter.split(" ").at(-1));
    const reader = generic === "" ? own.reader : "core.readerOf(type)";
    const forward = style.result(own) === "void" ? "" : "return ";
    return spellings(name).flatMap((spelling) => [
      `${javadoc("  ", docs, [...typeTags, ...tags, ...extraTags, ...style.returns(own)])}
  public ${result} ${spelling}(${given.join(", ")}) {
    ${forward}${name}(${[...names, "RequestOptions.NONE"].join(", ")});
  }`,
      `${javadoc("  ", docs, [...typeTags, ...tags, ...extraTags, optionsTag(types, method), ...style.returns(own)])}
  public ${result} ${spelling}(${[...given, "RequestOptions options"].join(", ")}) {
    ${spelling === name ? style.call(own, target, reader) : `${forward}${name}(${[...names, "options"].join(", ")});`}
  }`,
    ]);
  };
  const plain = emit(outcome, "", [], []);
  if (!outcome.isFree) return plain;
  const typed = { ...outcome, type: "T", boxed: "T", mayBeNull: outcome.kind === "value" };
  return [...plain, ...OWN_TYPES.flatMap((own) => emit(typed, "<T> ", [`${own} type`], ["@param type that type"]))];
}

/** Every Java object has a method `wait()`, so a forgotten argument would call that one. */
export const spellings = (name: string): string[] => (ofObject(name) ? [name, `${name}For`] : [name]);
