import { operationsOf, resourcesOf } from "../../model/lookup.ts";
import type { Method, Model } from "../../model/types.ts";
import { Imports } from "../../print/imports.ts";
import { hasModes } from "./events.ts";
import { modeSchema, type TypeParameters, typeParametersOf } from "./generics.ts";
import { key, paramsName, resourceName } from "./names.ts";
import { emitWaitResult, resultType } from "./results.ts";
import { doc, importLines, Spelling } from "./spelling.ts";

const RUNTIME = "../../src/typescript";

/** The interfaces of the client's resources, with the documentation that editors show. */
export function emitResources(model: Model): string {
  const imports = new Imports();
  const resources = resourcesOf(model).map(({ name, methods }) => {
    const tags = [...new Set(methods.flatMap((method) => operationsOf(model, method).map(({ tag }) => tag)))];
    const about = doc({ description: `${tags.join(", ")}.` });
    const graphs = imports.use("./graphs.ts", "NoGraphs");
    const signatures = methods.map((method) => new Signature(model, method, imports).emit()).join("\n");
    return `${about}export interface ${resourceName(name)}<Graphs = ${graphs}> {\n${signatures}}\n`;
  });
  const wait = emitWaitResult(model, new Spelling(model, imports));
  if (wait !== "") imports.use("./graphs.ts", "AnyState");
  return `${importLines(imports)}\n${[wait, ...resources].join("\n")}`;
}

/** One method of a resource as TypeScript declares it. */
class Signature {
  readonly #model: Model;
  readonly #method: Method;
  readonly #imports: Imports;
  readonly #types: TypeParameters;
  readonly #spelling: Spelling;

  constructor(model: Model, method: Method, imports: Imports) {
    this.#model = model;
    this.#method = method;
    this.#imports = imports;
    this.#types = typeParametersOf(model, method);
    this.#spelling = new Spelling(model, imports, { parameters: this.#ownData() });
  }

  emit(): string {
    const { kind, name } = this.#method;
    const operations = operationsOf(this.#model, this.#method);
    const deprecated = operations.every((operation) => operation.deprecated) ? ["@deprecated"] : [];
    const about = doc({ description: this.#description() }, "  ", deprecated);
    const head = `  ${key(name)}${this.#typeParameters()}`;
    const params = this.#params();
    const options = this.#options();
    if (kind === "stream") {
      const call = this.#imports.use(`${RUNTIME}/stream.ts`, "StreamCall");
      return `${about}${head}(${params}, options?: ${options}): ${call}<${this.#event()}>;\n`;
    }
    const { good, failed } = resultType(this.#model, operations, this.#types, this.#spelling, this.#imports);
    if (failed === "") return `${about}${head}(${params}, options?: ${options}): Promise<${good}>;\n`;
    // Without `raiseError: false` a failed run is thrown; with a flag that is known at run time only it may be either.
    const thrown = `${head}(${params}, options?: ${options} & { raiseError?: true | undefined }): Promise<${good}>;\n`;
    const either = `${head}(${params.replace("params?:", "params:")}, options: ${options}): Promise<${good} | ${failed}>;\n`;
    return `${about}${thrown}${about}${either}`;
  }

  /** The types that replace a graph's own data in the method: those of the assistant's graph, of the call, or the defaults. */
  #ownData(): Map<string, string> {
    const { assistant, givesState } = this.#types;
    return new Map(
      this.#model.generics.map(({ name, schema }) => {
        if (assistant !== undefined)
          return [name, name === "State" ? this.#graph("StateFor", "Graphs, Agent, State") : this.#graph(`${name}Of`)];
        return [name, name === "State" && givesState ? "State" : this.#imports.use("./types.ts", schema)];
      }),
    );
  }

  #graph(name: string, values = "Graphs, Agent"): string {
    return `${this.#imports.use("./graphs.ts", name)}<${values}>`;
  }

  #typeParameters(): string {
    const { assistant, mode, subgraphs, select, givesState } = this.#types;
    const open = assistant !== undefined && givesState;
    const agents = (): string => this.#graph("AssistantName", "Graphs");
    const parameters = [
      ...(givesState ? [open ? "State = never" : `State = ${this.#graph("AnyStateOf", "Graphs")}`] : []),
      ...(assistant === undefined ? [] : [`Agent extends ${agents()} = ${agents()}`]),
      ...(mode === undefined ? [] : [this.#modeParameter(mode.default, open)]),
      ...(subgraphs === undefined
        ? []
        : [`WithSubgraphs extends boolean = ${open ? "[State] extends [never] ? false : boolean" : "false"}`]),
      ...(select === undefined
        ? []
        : [`const Select extends readonly ${this.#spelling.name(select.fields)}[] = readonly []`]),
    ];
    return parameters.length === 0 ? "" : `<${parameters.join(", ")}>`;
  }

  /** The mode that the server takes is the type where none is given; a call that names its state leaves the mode open. */
  #modeParameter(given: unknown, open: boolean): string {
    const mode = this.#imports.use("./types.ts", modeSchema(this.#model));
    const all = `${mode} | readonly ${mode}[]`;
    const known = given === undefined ? all : JSON.stringify(given);
    return `const Mode extends ${all} = ${open && known !== all ? `[State] extends [never] ? ${known} : ${all}` : known}`;
  }

  #params(): string {
    if (this.#method.parameters.length === 0) return "params?: Record<string, never>";
    const { assistant, mode, subgraphs, select, taken } = this.#types;
    const own = this.#spelling.arguments(taken).slice(1, -1);
    const later = [assistant && "Agent", mode && "Mode", subgraphs && "WithSubgraphs", select && "Select"].filter(
      (name) => name !== undefined,
    );
    const all = [...(own === "" ? [] : [own]), ...later];
    // Without one of these its own types are the defaults.
    const needed = later.length > 0 ? `<${all.join(", ")}>` : "";
    const name = this.#imports.use("./params.ts", paramsName(this.#model, this.#method));
    return `params${this.#method.allOptional ? "?" : ""}: ${name}${needed}`;
  }

  #options(): string {
    const { kind, options } = this.#method;
    const name = kind === "stream" ? "StreamOptions" : kind === "wait" ? "WaitOptions" : "RequestOptions";
    const names = [name, ...(options.includes("on_run_created") ? ["RunCreatedOptions"] : [])];
    return names.map((one) => this.#imports.use(`${RUNTIME}/options.ts`, one)).join(" & ");
  }

  #event(): string {
    const { mode, subgraphs, givesState } = this.#types;
    const parameters = this.#ownData();
    const state = parameters.get("State");
    if (subgraphs !== undefined && givesState && state !== undefined) {
      const within = this.#imports.use(`${RUNTIME}/shapes.ts`, "StateWithin");
      parameters.set("State", `${within}<${state}, WithSubgraphs>`);
    }
    const spelling = new Spelling(this.#model, this.#imports, { parameters });
    const names = [...new Set(operationsOf(this.#model, this.#method).map(({ result }) => result.events))];
    const types = names.map((name) => {
      if (name === null)
        throw new Error(`The stream of ${this.#method.resource}.${this.#method.name} has no named event schema.`);
      const union = this.#model.eventUnions.find((known) => known.name === name);
      const event = this.#model.events.find((known) => known.name === name);
      const more = spelling.arguments(union?.generics ?? event?.generics ?? []);
      if (union === undefined || mode === undefined || !hasModes(this.#model, union))
        return `${this.#imports.use("./events.ts", name)}${more}`;
      return `${this.#imports.use("./events.ts", `${name}In`)}<Mode${more === "" ? "" : `, ${more.slice(1, -1)}`}>`;
    });
    return types.join(" | ");
  }

  /** The documentation of the operation; if there are several, of each, with the parameter that selects it. */
  #description(): string {
    const { choices } = this.#method;
    const operations = operationsOf(this.#model, this.#method);
    return operations
      .map(({ method, path, description, summary }, index) => {
        const call = `\`${method} ${path}\``;
        const text = description || summary;
        const when = choices[index]?.when ?? [];
        if (choices.length === 1) return `${text}\n${call}`;
        return `- ${when.length === 0 ? "Else" : `With ${when.map((name) => `\`${name}\``).join(", ")}`} (${call}): ${text}`;
      })
      .join("\n");
  }
}
