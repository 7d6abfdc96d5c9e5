import type { Method, Operation } from "../../model/types.ts";
import { readerName } from "./events.ts";
import type { Writer } from "./files.ts";
import { camel, capital, constant, javadoc, prose, quote } from "./names.ts";
import { operationsName } from "./operations.ts";
import { emitParams, type Given, isPositional, parametersOf, paramsName } from "./params.ts";
import type { Types } from "./spelling.ts";

/** One way to call a method. */
interface Signature {
  readonly parameters: readonly string[];
  /** The expression for its parameters, a map. */
  readonly values: string;
  readonly tags: readonly string[];
}

/** What a method gives. */
interface Outcome {
  readonly kind: "stream" | "void" | "value";
  readonly type: string;
  readonly boxed: string;
  readonly optional: boolean;
  readonly reader: string;
  readonly free: boolean;
}

/** `System` alone would hide the JDK's. */
const className = (resource: string): string => `${capital(resource)}Api`;

export function emitResources(types: Types, writer: Writer): void {
  const resources = [...new Set(types.model.methods.map(({ resource }) => resource))];
  for (const method of types.model.methods) {
    const given = parametersOf(method);
    if (given.length === 0 || isPositional(given)) continue;
    writer.declare(paramsName(method), "params");
    writer.write("params", paramsName(method), emitParams(types, method));
  }
  for (const name of resources) {
    writer.declare(className(name), "resource");
    writer.declare(`Async${className(name)}`, "resource");
    writer.write("resource", className(name), emitResource(types, name));
    writer.write("resource", `Async${className(name)}`, emitAsyncResource(types, name));
  }
  writer.write("", "OpenRuns", emitClient(resources));
  writer.declare("AsyncOpenRuns", "");
  writer.write("", "AsyncOpenRuns", emitAsyncClient(resources));
}

function emitResource(types: Types, resource: string): string {
  const methods = types.model.methods.filter((method) => method.resource === resource);
  const readers = new Map<string, string>();
  const bodies = methods.flatMap((method) => {
    const outcome = outcomeOf(types, method);
    if (outcome.kind === "value") readers.set(outcome.reader, outcome.boxed);
    return signatures(types, method).flatMap((signature) => emitMethods(types, method, signature, outcome));
  });
  const constants = [...readers].map(
    ([name, type]) => `  private static final ObjectReader ${name} = Core.reader(new TypeReference<${type}>() {});`,
  );
  return `/** {@code client.${resource}()}. */
public final class ${className(resource)} {
${constants.join("\n")}
  private final Core core;

  /**
   * For the client, which makes the only one.
   *
   * @param core what sends the requests
   */
  public ${className(resource)}(Core core) {
    this.core = core;
  }

${bodies.join("\n\n")}
}`;
}

function emitAsyncResource(types: Types, resource: string): string {
  const methods = types.model.methods.filter((method) => method.resource === resource);
  const bodies = methods.flatMap((method) =>
    signatures(types, method).flatMap((signature) =>
      emitAsyncMethods(types, method, signature, outcomeOf(types, method)),
    ),
  );
  return `/** {@code client.async().${resource}()}. */
public final class Async${className(resource)} {
  private final Async async;
  private final ${className(resource)} blocking;

  /**
   * For the client, which makes the only one.
   *
   * @param async runs the calls
   * @param blocking the same, blocking
   */
  public Async${className(resource)}(Async async, ${className(resource)} blocking) {
    this.async = async;
    this.blocking = blocking;
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

function outcomeOf(types: Types, method: Method): Outcome {
  const { result } = operationOf(types, method);
  const none = { boxed: "Void", optional: false, reader: "null", free: false };
  if (result.kind === "stream") {
    const union = result.events ?? "Event";
    return {
      ...none,
      kind: "stream",
      type: `RunStream<${union}>`,
      boxed: union,
      reader: `EventReaders.${readerName(union)}`,
    };
  }
  if (result.kind === "empty" || result.type === null) return { ...none, kind: "void", type: "void" };
  const free = types.isFree(result.type);
  const boxed = types.boxed(result.type);
  const optional = result.mayBeEmpty || (!free && types.resolve(result.type).nullable);
  const type = optional ? `Optional<${boxed}>` : types.plain(result.type);
  const reader = constant(boxed.replace(/[<>, ]+/g, "_"));
  return { kind: "value", type, boxed, optional, reader, free };
}

/** A method takes few parameters one by one; many, or some that may be left out, as one object. */
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
    values: `Core.given(${pairs.join(", ")})`,
    tags: given.map(({ name, description }) => `@param ${camel(name)} ${prose(description) || "the body"}`),
  };
}

function about(types: Types, method: Method): string[] {
  return method.choices.flatMap(({ operation }, index) => {
    const found = types.model.operations.find(({ id }) => id === operation);
    if (found === undefined) return [];
    const text = found.description || found.summary.replace(/\.?$/, ".");
    const { when } = method.choices[index] ?? { when: [] };
    const given = when.length > 0 ? `With ${when.map((name) => `{@code ${camel(name)}}`).join(" and ")}: ` : "";
    return [given + prose(text)];
  });
}

const OPTIONS = "@param options what this call does differently";
const THROWS = "@throws dev.openruns.OpenRunsException where the call fails";

function resultTag({ kind, optional }: Outcome): string[] {
  if (kind === "void") return [];
  if (kind === "stream") return ["@return the events, to be closed"];
  return [`@return what the server answers${optional ? "; empty where it answers without a body, or null" : ""}`];
}

function emitMethods(types: Types, method: Method, signature: Signature, outcome: Outcome): string[] {
  const name = camel(method.name);
  const { parameters, values, tags } = signature;
  const names = parameters.map((parameter) => parameter.split(" ").at(-1));
  const docs = about(types, method);
  const target = `Operations.${operationsName(method)}, ${values}, options, ${outcome.reader}`;
  const call =
    outcome.kind === "stream"
      ? `return core.stream(${target});`
      : outcome.kind === "void"
        ? `core.call(${target});`
        : outcome.optional
          ? `return Optional.ofNullable(core.<${outcome.boxed}>call(${target}));`
          : `return core.<${outcome.boxed}>call(${target});`;
  const results = resultTag(outcome);
  const forward = outcome.kind === "void" ? "" : "return ";
  const emit = (doc: string, head: string, body: string) => `${doc}\n  public ${head} {\n    ${body}\n  }`;
  const emitted = [
    emit(
      javadoc("  ", docs, [...tags, ...results, THROWS]),
      `${outcome.type} ${name}(${parameters.join(", ")})`,
      `${forward}${name}(${[...names, "RequestOptions.NONE"].join(", ")});`,
    ),
    emit(
      javadoc("  ", docs, [...tags, OPTIONS, ...results, THROWS]),
      `${outcome.type} ${name}(${[...parameters, "RequestOptions options"].join(", ")})`,
      call,
    ),
  ];
  if (!outcome.free || outcome.optional) return emitted;
  const typed = ["@param <T> a type of yours for the answer", ...tags, "@param type that type"];
  return [
    ...emitted,
    emit(
      javadoc("  ", docs, [...typed, ...results, THROWS]),
      `<T> T ${name}(${[...parameters, "Class<T> type"].join(", ")})`,
      `return ${name}(${[...names, "type", "RequestOptions.NONE"].join(", ")});`,
    ),
    emit(
      javadoc("  ", docs, [...typed, OPTIONS, ...results, THROWS]),
      `<T> T ${name}(${[...parameters, "Class<T> type", "RequestOptions options"].join(", ")})`,
      `return core.call(Operations.${operationsName(method)}, ${values}, options, Core.reader(type));`,
    ),
  ];
}

function emitAsyncMethods(types: Types, method: Method, { parameters, tags }: Signature, outcome: Outcome): string[] {
  const name = camel(method.name);
  const names = parameters.map((parameter) => parameter.split(" ").at(-1));
  const docs = about(types, method);
  const streams = outcome.kind === "stream";
  const boxed = outcome.optional ? outcome.type : outcome.boxed;
  const type = streams ? `Flow.Publisher<${outcome.boxed}>` : `CompletableFuture<${boxed}>`;
  const inner = `blocking.${name}(${[...names, "own"].join(", ")})`;
  const lambda = outcome.kind === "void" ? `own -> {\n      ${inner};\n      return null;\n    }` : `own -> ${inner}`;
  const result = streams ? "@return the events; each subscriber opens a stream" : "@return what the server answers";
  const emit = (doc: string, head: string, body: string) => `${doc}\n  public ${head} {\n    ${body}\n  }`;
  const emitted = [
    emit(
      javadoc("  ", docs, [...tags, result]),
      `${type} ${name}(${parameters.join(", ")})`,
      `return ${name}(${[...names, "RequestOptions.NONE"].join(", ")});`,
    ),
    emit(
      javadoc("  ", docs, [...tags, OPTIONS, result]),
      `${type} ${name}(${[...parameters, "RequestOptions options"].join(", ")})`,
      `return async.${streams ? "publish" : "call"}(options, ${lambda});`,
    ),
  ];
  if (!outcome.free || outcome.optional) return emitted;
  return [
    ...emitted,
    emit(
      javadoc("  ", docs, [
        "@param <T> a type of yours for the answer",
        ...tags,
        "@param type that type",
        OPTIONS,
        result,
      ]),
      `<T> CompletableFuture<T> ${name}(${[...parameters, "Class<T> type", "RequestOptions options"].join(", ")})`,
      `return async.call(options, own -> blocking.${name}(${[...names, "type", "own"].join(", ")}));`,
    ),
  ];
}

const field = (resource: string, prefix = ""): string => `  private final ${prefix}${className(resource)} ${resource};`;

const accessor = (resource: string, prefix = ""): string => `  /** {@return the operations on ${resource}} */
  public ${prefix}${className(resource)} ${resource}() {
    return ${resource};
  }`;

const emitClient = (resources: readonly string[]): string => `/**
 * A client of an Agent Server. It is safe to share between threads, needs no closing, and blocks; {@link #async} does not.
 */
public final class OpenRuns {
${resources.map((name) => field(name)).join("\n")}
  private final AsyncOpenRuns async;

  /** A client of a server on this machine, with the environment's key. */
  public OpenRuns() {
    this(new ClientOptions());
  }

  /**
   * A client with the environment's key.
   *
   * @param baseUrl the server's address
   */
  public OpenRuns(String baseUrl) {
    this(new ClientOptions().baseUrl(baseUrl));
  }

  /**
   * A client.
   *
   * @param options how it reaches its server
   */
  public OpenRuns(ClientOptions options) {
    var core = new Core(options);
${resources.map((name) => `    ${name} = new ${className(name)}(core);`).join("\n")}
    async = new AsyncOpenRuns(new Async(core), this);
  }

  /** {@return the same calls, as futures and publishers} */
  public AsyncOpenRuns async() {
    return async;
  }

${resources.map((name) => accessor(name)).join("\n\n")}
}`;

const emitAsyncClient = (resources: readonly string[]): string => `/**
 * The calls of an {@link OpenRuns} that do not block: cancelling a future ends its call, cancelling a subscription its stream.
 */
public final class AsyncOpenRuns {
${resources.map((name) => field(name, "Async")).join("\n")}

  AsyncOpenRuns(Async async, OpenRuns blocking) {
${resources.map((name) => `    ${name} = new Async${className(name)}(async, blocking.${name}());`).join("\n")}
  }

${resources.map((name) => accessor(name, "Async")).join("\n\n")}
}`;
