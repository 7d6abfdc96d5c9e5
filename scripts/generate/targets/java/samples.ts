import { isObject } from "../../model/document.ts";
import type { Json, Method, Model, ObjectType, Type } from "../../model/types.ts";
import { printJson } from "../../print/json.ts";
import { indent } from "../../print/layout.ts";
import { quoteJava as quote } from "../../print/strings.ts";
import { armOf, entriesOf } from "../../samples/arms.ts";
import { type GivenParameter, type SampleCall, type SampleWriter, SERVER } from "../../samples/sample.ts";
import { outcomeOf, spellings } from "./methods.ts";
import { camel, constant } from "./names.ts";
import { isPositional, parametersOf, paramsName } from "./params.ts";
import { partsOf } from "./records.ts";
import { renameTypes } from "./renaming.ts";
import { Types } from "./spelling.ts";
import { armsOf, makers } from "./unions.ts";

const WIDTH = 84;

/** Samples with the blocking client; what it has no method for goes through the JDK's own. */
export function javaSamples(model: Model): SampleWriter {
  const renamed = renameTypes(model);
  return {
    label: "Java",
    highlight: "java",
    program: (call) => program(renamed, call),
    suite: (calls) => new Map([["Samples.java", suite(renamed, calls)]]),
  };
}

/** The statements of a call, and the classes that they name. */
interface Body {
  readonly text: string;
  readonly imports: ReadonlySet<string>;
}

function program(model: Model, call: SampleCall): string {
  const { text, imports } = new JavaWriter(model).body(call);
  const thrown = call.method === null ? " throws Exception" : "";
  return `${importLines(imports)}\npublic class Example {\n  public static void main(String[] args)${thrown} {\n${indent(text, "    ")}\n  }\n}\n`;
}

const importLines = (imports: ReadonlySet<string>): string =>
  [...imports]
    .sort()
    .map((name) => `import ${name};\n`)
    .join("");

function suite(model: Model, calls: readonly SampleCall[]): string {
  const bodies = calls.map((call) => ({ call, ...new JavaWriter(model).body(call) }));
  const imports = new Set(bodies.flatMap((body) => [...body.imports]));
  const methods = bodies.map(({ call, text }) => {
    const onServer = text
      .replace(`OpenRuns(${quote(SERVER)})`, "OpenRuns(server)")
      .replace(quote(SERVER).slice(0, -1), 'server + "');
    return `  static void ${call.operation.id}(String server) throws Exception {\n${indent(onServer, "    ")}\n  }\n`;
  });
  const runs = calls.map(
    ({ operation: { id }, completes }) => `    failed |= run(${quote(id)}, ${completes}, args[0], Samples::${id});\n`,
  );
  return `${importLines(imports)}
public class Samples {
  interface Sample {
    void run(String server) throws Exception;
  }

${methods.join("\n")}
  static boolean run(String name, boolean completes, String server, Sample sample) {
    try {
      sample.run(server + "/" + name);
      return false;
    } catch (Exception e) {
      System.out.println(name + ": " + e);
      return completes;
    }
  }

  public static void main(String[] args) {
    var failed = false;
${runs.join("")}    System.exit(failed ? 1 : 0);
  }
}
`;
}

class JavaWriter {
  readonly #model: Model;
  readonly #types: Types;
  readonly #imports = new Set<string>();

  constructor(model: Model) {
    this.#model = model;
    this.#types = new Types(model, []);
  }

  body(call: SampleCall): Body {
    const text = call.method === null ? this.#plainHttp(call) : this.#call(call, this.#renamed(call.method));
    return { text, imports: this.#imports };
  }

  /** The method with the types as Java names them. */
  #renamed({ resource, name }: Method): Method {
    const found = this.#model.methods.find((one) => one.resource === resource && one.name === name);
    if (found === undefined) throw new Error(`Java has no method ${resource}.${name}.`);
    return found;
  }

  #plainHttp({ operation, request }: SampleCall): string {
    for (const name of ["URI", "http.HttpClient", "http.HttpRequest", "http.HttpResponse"])
      this.#imports.add(`java.net.${name}`);
    const publishers = "HttpRequest.BodyPublishers";
    const body =
      request.body === undefined ? "" : `var body = """\n${indent(printJson(request.body), "    ")}\n    """;\n`;
    const sent = request.body === undefined ? `${publishers}.noBody()` : `${publishers}.ofString(body)`;
    const type = request.body === undefined ? "" : '\n    .header("content-type", "application/json")';
    return `${body}var request = HttpRequest.newBuilder(URI.create(${quote(SERVER + request.path)}))${type}
    .method(${quote(operation.method)}, ${sent})
    .build();
var response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
System.out.println(response.statusCode());`;
  }

  #call({ given }: SampleCall, method: Method): string {
    this.#imports.add("dev.openruns.OpenRuns");
    const client = `var client = new OpenRuns(${quote(SERVER)});\n`;
    const values = method.parameters.flatMap((parameter) => {
      const found = given.find((one) => one.parameter.name === parameter.name);
      return found === undefined ? [] : [{ parameter, value: found.value }];
    });
    const name = spellings(camel(method.name)).at(-1) ?? method.name;
    const target = `client.${camel(method.resource)}().${name}`;
    const [setup, args] = this.#arguments(method, values);
    const expression = `${target}(${args})`;
    const { kind } = outcomeOf(this.#types, method);
    if (kind === "void") return `${client}${setup}${expression};`;
    if (kind === "stream")
      return `${client}${setup}try (var events = ${expression}) {\n  for (var event : events) System.out.println(event);\n}`;
    return `${client}${setup}var result = ${expression};\nSystem.out.println(${kind === "wait" ? "result.json()" : "result"});`;
  }

  /** One by one where the method has such a form, else as an object, which stands above the call. */
  #arguments(method: Method, given: readonly GivenParameter[]): [setup: string, args: string] {
    const all = parametersOf(method);
    const required = all.filter((one) => one.required);
    const fromPath = required.every(({ places }) => places.every((place) => place.in === "path"));
    const onlyRequired = given.every(({ parameter }) => parameter.required);
    if (isPositional(all) || (fromPath && required.length <= 3 && onlyRequired)) {
      const args = all.flatMap(({ name }) => given.find(({ parameter }) => parameter.name === name) ?? []);
      return ["", args.map(({ parameter, value }) => this.#value(parameter.type, value, false)).join(", ")];
    }
    const short = paramsName(method);
    // Two classes of one name cannot both be imported.
    const isTaken = this.#model.schemas.some((schema) => schema.name === short);
    const name = isTaken ? `dev.openruns.params.${short}` : short;
    if (!isTaken) this.#imports.add(`dev.openruns.params.${short}`);
    const setters = given.map(
      ({ parameter, value }) => `.${camel(parameter.name)}(${this.#value(parameter.type, value, true)})`,
    );
    return [`var params = ${name}.builder()\n${indent([...setters, ".build()"].join("\n"), "    ")};\n`, "params"];
  }

  /** @param overloaded whether it stands in a setter, which takes the bare values of a union's arms as well */
  #value(type: Type, value: Json, overloaded: boolean): string {
    if (value === null) return "null";
    if (this.#types.isFree(type) || this.#types.boxed(type) === "Map<String, JsonNode>") return this.#free(value);
    const target = this.#types.resolve(type);
    const own = this.#types.ownClass(type);
    if (own !== null && target.kind !== "union") this.#imports.add(`dev.openruns.model.${own}`);
    switch (target.kind) {
      case "enum":
        return `${own}.${constant(String(value))}`;
      case "object":
        return this.#record(own ?? "", target, value);
      case "union":
        return this.#arm(own ?? "", armOf(this.#model, target, value), value, overloaded);
      case "array":
        this.#imports.add("java.util.List");
        return call(
          "List.of",
          (value as readonly Json[]).map((item) => this.#value(target.items, item, false)),
        );
      case "map":
        this.#imports.add("java.util.Map");
        return call(
          "Map.of",
          entriesOf(value).map(([key, item]) => `${quote(key)}, ${this.#value(target.values, item, false)}`),
        );
      case "tuple":
        throw new Error("No example of a request has a tuple; the samples of Java would need to write one.");
      default:
        return typeof value === "string" ? quote(value) : String(value);
    }
  }

  #arm(union: string, member: Type, value: Json, overloaded: boolean): string {
    const schema = this.#types.schema(union);
    if (schema.type.kind !== "union" || member.kind !== "ref") throw new Error(`${union} is no union of names.`);
    const named = { ...schema, type: schema.type };
    const arm = armsOf(this.#types, named).find((one) => one.schema.name === member.name);
    if (arm === undefined) throw new Error(`${union} has no arm ${member.name}.`);
    if (arm.held === null) return this.#value(member, value, false);
    if (arm.literal === null && overloaded && makers(this.#types, named).some(({ name }) => name === arm.name))
      return this.#value(member, value, false);
    this.#imports.add(`dev.openruns.model.${union}`);
    if (arm.literal !== null) return `${union}.${camel(arm.name)}()`;
    const held = this.#value(member, value, false);
    const isMade = makers(this.#types, named).some(({ name }) => name === arm.name);
    return isMade ? `${union}.of(${held})` : `new ${union}.${arm.name}(${held})`;
  }

  #record(name: string, type: ObjectType, value: Json): string {
    const parts = partsOf(this.#types, type);
    const setters = entriesOf(value).flatMap(([key, item]) => {
      const part = parts.find(({ property }) => property?.wireName === key);
      if (part?.property) return [`.${part.name}(${this.#value(part.property.type, item, true)})`];
      // A constant goes out with the record.
      if (type.properties.some(({ wireName }) => wireName === key)) return [];
      throw new Error(`The example gives ${name} the key ${key}, which the samples of Java cannot write yet.`);
    });
    const line = `${name}.builder()${setters.join("")}.build()`;
    if (line.length <= WIDTH && !line.includes("\n")) return line;
    return `${name}.builder()\n${indent([...setters, ".build()"].join("\n"), "    ")}`;
  }

  /** Any JSON as maps, lists and plain values. */
  #free(value: Json): string {
    if (Array.isArray(value)) {
      this.#imports.add("java.util.List");
      return call(
        "List.of",
        value.map((item: Json) => this.#free(item)),
      );
    }
    if (!isObject(value)) return typeof value === "string" ? quote(value) : String(value);
    this.#imports.add("java.util.Map");
    return call(
      "Map.of",
      entriesOf(value).map(([key, item]) => `${quote(key)}, ${this.#free(item)}`),
    );
  }
}

function call(name: string, args: readonly string[]): string {
  const line = `${name}(${args.join(", ")})`;
  if (line.length <= WIDTH && !line.includes("\n")) return line;
  return `${name}(\n${indent(args.join(",\n"), "    ")})`;
}
