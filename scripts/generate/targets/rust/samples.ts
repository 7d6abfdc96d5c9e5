import { isObject } from "../../model/document.ts";
import type { Json, MethodParameter, Model, ObjectType, Type, UnionType } from "../../model/types.ts";
import { printJson } from "../../print/json.ts";
import { indent } from "../../print/layout.ts";
import { quoteRust as quote } from "../../print/strings.ts";
import { armOf, entriesOf } from "../../samples/arms.ts";
import { type SampleCall, type SampleWriter, SERVER } from "../../samples/sample.ts";
import { builderOf, isAnyJson } from "./methods.ts";
import { pascal, snake } from "./names.ts";
import { fieldNames, fieldType, variantName } from "./schemas.ts";
import { Schemas } from "./spelling.ts";
import { armsOf, conversions } from "./unions.ts";

const WIDTH = 84;

/** Samples with the client's builders; what it has no method for goes through reqwest, on which it stands. */
export function rustSamples(model: Model): SampleWriter {
  return {
    label: "Rust",
    highlight: "rust",
    program: (call) => program(model, call),
    suite: (calls) => new Map([["samples.rs", suite(model, calls)]]),
  };
}

function program(model: Model, call: SampleCall): string {
  const writer = new RustWriter(model);
  const text = writer.statements(call);
  const result = call.method === null ? "Result<(), reqwest::Error>" : "openruns::Result<()>";
  return `${writer.uses()}\n#[tokio::main]\nasync fn main() -> ${result} {\n${indent(text, "    ")}\n    Ok(())\n}\n`;
}

function suite(model: Model, calls: readonly SampleCall[]): string {
  const writer = new RustWriter(model);
  const functions = calls.map((call) => {
    const text = writer
      .statements(call)
      .replace(`Client::new(${quote(SERVER)})`, "Client::new(server)")
      .replace(quote(SERVER + call.request.path), `format!("{server}${call.request.path}")`);
    return `async fn ${snake(call.operation.id)}(server: &str) -> Done {\n${indent(text, "    ")}\n    Ok(())\n}\n`;
  });
  const runs = calls.map(
    ({ operation: { id }, completes }) =>
      `    failed |= told(${quote(id)}, ${completes}, ${snake(id)}(&format!("{server}/${id}")).await);\n`,
  );
  return `${writer.uses()}
type Done = Result<(), Box<dyn std::error::Error>>;

${functions.join("\n")}
fn told(name: &str, completes: bool, done: Done) -> bool {
    if let Err(error) = &done {
        println!("{name}: {error}");
    }
    completes && done.is_err()
}

#[tokio::main]
async fn main() {
    let server = std::env::args().nth(1).expect("an address");
    let mut failed = false;
${runs.join("")}    std::process::exit(i32::from(failed));
}
`;
}

class RustWriter {
  readonly #model: Model;
  readonly #schemas: Schemas;
  readonly #types = new Set<string>();
  readonly #others = new Set<string>();

  constructor(model: Model) {
    this.#model = model;
    this.#schemas = new Schemas(model);
  }

  /** What the statements that were written so far name. */
  uses(): string {
    const types = [...this.#types].sort();
    const named =
      types.length === 0 ? [] : [`openruns::types::${types.length === 1 ? types[0] : `{${types.join(", ")}}`}`];
    return [...named, ...this.#others]
      .sort()
      .map((path) => `use ${path};\n`)
      .join("");
  }

  statements(call: SampleCall): string {
    if (call.method === null) return this.#plainHttp(call);
    const { method, given } = call;
    this.#others.add("openruns::Client");
    const needed = method.parameters.filter(({ required }) => required);
    const exampleOf = ({ name }: MethodParameter): Json => {
      const found = given.find(({ parameter }) => parameter.name === name);
      if (found === undefined) throw new Error(`${call.operation.id} has no example of ${name}.`);
      return found.value;
    };
    const args = needed.map((parameter) => this.#argument(parameter, exampleOf(parameter), false));
    const setters = given
      .filter(({ parameter }) => !parameter.required)
      .map(({ parameter, value }) => {
        const chooses = method.choices.some(({ when }) => when.includes(parameter.name));
        return `.${snake(parameter.name)}(${this.#argument(parameter, value, chooses || parameter.type.nullable)})`;
      });
    const steps = [`.${snake(method.resource)}()`, `.${snake(method.name)}(${args.join(", ")})`, ...setters, ".await?"];
    const { how } = builderOf(this.#schemas, method);
    const client = `let client = Client::new(${quote(SERVER)})?;\n`;
    if (how === "nothing") return `${client}${chain("client", steps)};`;
    if (how === "stream")
      return `${client}${chain("let mut stream = client", steps)};\nwhile let Some(event) = stream.next().await {\n    println!("{:?}", event?);\n}`;
    return `${client}${chain("let result = client", steps)};\nprintln!("{result:?}");`;
  }

  #plainHttp({ operation, request }: SampleCall): string {
    const steps = [`.${operation.method.toLowerCase()}(${quote(SERVER + request.path)})`];
    if (request.body !== undefined)
      steps.push('.header("content-type", "application/json")', `.body(${this.#json(request.body)}.to_string())`);
    return `${chain("let response = reqwest::Client::new()", [...steps, ".send()", ".await?"])};\nprintln!("{}", response.status());`;
  }

  /** A value as a method or a setter takes it. */
  #argument({ type }: MethodParameter, value: Json, isMaybe: boolean): string {
    if (isAnyJson(this.#schemas, type)) return this.#json(value);
    const target = this.#schemas.resolve(type);
    if (value === null) return `${this.#other("Maybe")}::Null`;
    if (target.kind === "string") return quote(String(value));
    if (target.kind === "array" && !isMaybe) return `[${this.#items(target.items, value).join(", ")}]`;
    if (target.kind === "union" && !isMaybe) {
      const { arm, isList } = this.#armOf(type, target, value);
      const items = this.#schemas.resolve(arm);
      if (isList && items.kind === "array") return group("[", this.#items(items.items, value), "]");
    }
    // A bare number would not say which of the conversions is meant.
    if (isMaybe && typeof value === "number") return `${value}_${this.#schemas.bare(target)}`;
    return this.#value(type, value);
  }

  #items(type: Type, value: Json): string[] {
    const isText = this.#schemas.resolve(type).kind === "string";
    return (value as readonly Json[]).map((item) => (isText ? quote(String(item)) : this.#value(type, item)));
  }

  /** A value of the type itself. */
  #value(type: Type, value: Json): string {
    if (this.#schemas.isFree(type) || this.#schemas.isState(type)) return this.#json(value);
    const target = this.#schemas.resolve(type);
    const name = this.#schemaName(type);
    switch (target.kind) {
      case "string":
        return `${quote(String(value))}.into()`;
      case "enum":
        return typeof value === "string" ? `${this.#type(name)}::${variantName(value)}` : String(value);
      case "literal":
        return this.#type(name || this.#schemas.bare(target));
      case "number":
        return name === "" ? Number(value).toFixed(1) : `${value}.into()`;
      case "object":
        return this.#struct(name, target, value);
      case "union": {
        const { variant, arm } = this.#armOf(type, target, value);
        return `${this.#type(name)}::${variant}(${this.#value(arm, value)})`;
      }
      case "array":
        return group(
          "vec![",
          (value as readonly Json[]).map((item) => this.#value(target.items, item)),
          "]",
        );
      case "map":
        return this.#map(target.values, value);
      default:
        return String(value);
    }
  }

  #map(values: Type, value: Json): string {
    const isFree = values.kind === "free";
    if (!isFree) this.#others.add("std::collections::BTreeMap");
    const head = isFree ? `${this.#type("JsonObject")}::from_iter` : "BTreeMap::from";
    const pairs = entriesOf(value).map(
      ([key, item]) => `(${quote(key)}.into(), ${isFree ? this.#json(item) : this.#value(values, item)})`,
    );
    return group(`${head}([`, pairs, "])");
  }

  #struct(name: string, type: ObjectType, value: Json): string {
    const names = fieldNames(type);
    const members = new Map(entriesOf(value));
    const needed = type.properties.filter((one) => one.required && this.#schemas.resolve(one.type).kind !== "literal");
    const args = needed.map((property) => {
      const item = members.get(property.wireName) ?? null;
      const isText = this.#schemas.resolve(property.type).kind === "string" && !property.type.nullable;
      return isText ? quote(String(item)) : this.#field(name, property, item);
    });
    const others = type.properties.flatMap((property, at) => {
      const item = members.get(property.wireName);
      return property.required || item === undefined ? [] : [`${names[at]}: ${this.#field(name, property, item)}`];
    });
    const extra = [...members].filter(([key]) => !type.properties.some(({ wireName }) => wireName === key));
    if (extra.length > 0 && type.additional !== null)
      others.push(`additional: ${this.#map(type.additional, Object.fromEntries(extra))}`);
    const base =
      needed.length === 0 ? `${this.#type(name)}::default()` : `${this.#type(name)}::new(${args.join(", ")})`;
    return others.length === 0 ? base : group(`${this.#type(name)} {`, [...others, `..${base}`], "}");
  }

  /** A value where a field of a struct stands. */
  #field(owner: string, property: ObjectType["properties"][number], value: Json): string {
    const type = fieldType(this.#schemas, owner, property);
    if (value === null) return type.startsWith("Maybe<") ? `${this.#other("Maybe")}::Null` : "None";
    const bare = this.#value(property.type, value);
    const held = type.includes("Box<") ? `Box::new(${bare})` : bare;
    if (type.startsWith("Maybe<")) return held.endsWith(".into()") ? held : `${this.#other("Maybe")}::Value(${held})`;
    return type.startsWith("Option<") ? `Some(${held})` : held;
  }

  #armOf(type: Type, union: UnionType, value: Json): { variant: string; arm: Type; isList: boolean } {
    const arms = armsOf(this.#schemas, this.#schemaName(type), union);
    const member = armOf(this.#model, union, value);
    const arm = arms.find((one) => member.kind === "ref" && one.type.name === member.name);
    if (arm === undefined) throw new Error(`${this.#schemaName(type)} has no arm for ${JSON.stringify(value)}.`);
    const isList = conversions(this.#schemas, arms).some((line) => line.trim().startsWith(`${arm.variant}: list `));
    return { variant: arm.variant, arm: arm.type, isList };
  }

  /** The name of the type behind all names that only stand for another. */
  #schemaName(type: Type): string {
    if (type.kind !== "ref") return "";
    const target = this.#schemas.get(type.name).type;
    return target.kind === "ref" ? this.#schemaName(target) : type.name;
  }

  #type(name: string): string {
    const type = pascal(name);
    this.#types.add(type);
    return type;
  }

  #other(name: string): string {
    this.#others.add(`openruns::${name}`);
    return name;
  }

  #json(value: Json): string {
    this.#others.add("serde_json::json");
    return `json!(${isObject(value) || Array.isArray(value) ? printJson(value, WIDTH - 10) : JSON.stringify(value)})`;
  }
}

function chain(head: string, steps: readonly string[]): string {
  const line = head + steps.join("");
  return line.length <= WIDTH && !line.includes("\n") ? line : `${head}\n${indent(steps.join("\n"), "    ")}`;
}

function group(open: string, items: readonly string[], close: string): string {
  const space = open.endsWith("{") ? " " : "";
  const line = `${open}${space}${items.join(", ")}${space}${close}`;
  if (line.length <= WIDTH && !line.includes("\n")) return line;
  const last = items.at(-1)?.startsWith("..") ? "" : ",";
  return `${open}\n${indent(items.join(",\n"), "    ")}${last}\n${close}`;
}
