import { isObject } from "../../model/document.ts";
import { operationNamed } from "../../model/lookup.ts";
import type { Json, Model, ObjectType, Type } from "../../model/types.ts";
import { indent, list } from "../../print/layout.ts";
import { quoteJson } from "../../print/strings.ts";
import { armOf, entriesOf } from "../../samples/arms.ts";
import { type GivenParameter, type SampleCall, type SampleWriter, SERVER } from "../../samples/sample.ts";
import { paramsName, resultOf } from "./methods.ts";
import { goName } from "./names.ts";
import { Spelling } from "./spelling.ts";
import { fieldNames } from "./structs.ts";

const WIDTH = 88;
const PACKAGE = "github.com/openruns/openruns-go";

/** Samples with the client; what it has no method for goes through `Do`. */
export function goSamples(model: Model): SampleWriter {
  const writer = new GoWriter(model);
  return {
    label: "Go",
    highlight: "go",
    program: (call) => writer.program(call),
    suite: (calls) => new Map([["main.go", writer.suite(calls)]]),
  };
}

class GoWriter {
  readonly #model: Model;
  readonly #spelling: Spelling;

  constructor(model: Model) {
    this.#model = model;
    this.#spelling = new Spelling(model);
  }

  program(call: SampleCall): string {
    const body = this.#statements(call, (failure) => `if ${failure} {\n\tlog.Fatal(err)\n}`);
    const imports = ["context", ...(body.includes("fmt.") ? ["fmt"] : []), "log"]
      .map((path) => `\t"${path}"\n`)
      .join("");
    return `package main\n\nimport (\n${imports}\n\t"${PACKAGE}"\n)\n\nfunc main() {\n${indent(body, "\t")}\n}\n`;
  }

  suite(calls: readonly SampleCall[]): string {
    const functions = calls.map((call) => {
      const body = this.#statements(call, (failure) => `if ${failure} {\n\treturn err\n}`);
      const onServer = body.replace(`openruns.New("${SERVER}")`, "openruns.New(server)");
      return `func ${call.operation.id}(server string) error {\n${indent(onServer, "\t")}\n\treturn nil\n}\n`;
    });
    const rows = calls.map(
      ({ operation, completes }) => `\t{${quoteJson(operation.id)}, ${operation.id}, ${completes}},\n`,
    );
    return `package main

import (
	"context"
	"fmt"
	"os"

	"${PACKAGE}"
)

${functions.join("\n")}
func main() {
	failed := 0
	for _, sample := range []struct {
		name      string
		run       func(string) error
		completes bool
	}{
${indent(rows.join(""), "\t")}	} {
		if err := sample.run(os.Args[1] + "/" + sample.name); err != nil {
			fmt.Println(sample.name+":", err)
			if sample.completes {
				failed = 1
			}
		}
	}
	os.Exit(failed)
}
`;
  }

  #statements(call: SampleCall, fail: (condition: string) => string): string {
    const client = `client := openruns.New("${SERVER}")\n`;
    const { method, operation, given, request } = call;
    const context = "context.Background()";
    if (method === null) {
      const body = request.body === undefined ? "nil" : freeValue(request.body);
      const verb = quoteJson(operation.method);
      const head = request.body === undefined ? "" : `body := ${body}\n`;
      const sent = `client.Do(${context}, ${verb}, ${quoteJson(request.path)}, ${request.body === undefined ? "nil" : "body"}, nil)`;
      return `${client}${head}${fail(`err := ${sent}; err != nil`)}`;
    }
    const params = method.parameters.length === 0 ? "" : this.#params(call, given);
    const expression = `client.${goName(method.resource)}.${goName(method.name)}(${[context, ...(params === "" ? [] : [params])].join(", ")})`;
    if (method.kind === "stream") {
      const loop = `for event, err := range stream.Events() {\n${indent(`${fail("err != nil")}\nhead := openruns.HeadOf(event)\nfmt.Println(head.Event, string(head.Raw))`, "\t")}\n}`;
      return `${client}stream, err := ${expression}\n${fail("err != nil")}\n${loop}`;
    }
    const result = resultOf(this.#spelling, {
      method,
      operation: operationNamed(this.#model, method.choices[0]?.operation ?? ""),
    });
    if (result === null) return `${client}${fail(`err := ${expression}; err != nil`)}`;
    // Free JSON comes as its bytes.
    const printed = result.type.endsWith("RawMessage") ? "string(result)" : "result";
    const print = result.type.startsWith("*") ? 'fmt.Printf("%+v\\n", result)' : `fmt.Println(${printed})`;
    return `${client}result, err := ${expression}\n${fail("err != nil")}\n${print}`;
  }

  #params({ method }: SampleCall, given: readonly GivenParameter[]): string {
    if (method === null) return "";
    const name = `openruns.${paramsName(this.#spelling, method)}`;
    const fields = given.map(({ parameter: { name: own, type, required }, value }) => {
      const wanted = this.#spelling.parameter(type, required);
      return `${goName(own)}: ${wanted === "any" ? freeValue(value) : this.#field(type, wanted, value)}`;
    });
    return literal(name, fields);
  }

  /** A value where a field of that Go type stands. */
  #field(type: Type, wanted: string, value: Json): string {
    if (value === null)
      return wanted.startsWith("Opt[") ? `openruns.Null[${this.#qualified(wanted.slice(4, -1))}]()` : "nil";
    const text = this.#value(type, value);
    if (wanted === "Opt[int64]") return `openruns.Int(${text})`;
    // Set of a plain text would be an Opt[string].
    const isNamedText = /^Opt\[[A-Z]\w*\]$/.test(wanted) && typeof value === "string" && text.startsWith('"');
    if (isNamedText) return `openruns.Set(${this.#qualified(wanted.slice(4, -1))}(${text}))`;
    if (wanted.startsWith("Opt[")) return `openruns.Set(${text})`;
    return wanted.startsWith("*") ? `&${text}` : text;
  }

  /** A value of the type that is there. */
  #value(type: Type, value: Json): string {
    const target = this.#spelling.resolve(type);
    const name = type.kind === "ref" ? `openruns.${goName(type.name)}` : "";
    switch (target.kind) {
      case "free":
      case "null":
        return `openruns.MustRaw(${freeValue(value)})`;
      case "union":
        return this.#spelling.isUnion(target)
          ? this.#arm(armOf(this.#model, target, value), value)
          : `openruns.MustRaw(${freeValue(value)})`;
      case "enum":
        return `${this.#enumName(type)}${goName(String(value))}`;
      case "object":
        return literal(name, this.#members(target, value));
      case "array":
        return literal(
          name || this.#qualified(this.#spelling.base(type)),
          (value as readonly Json[]).map((item) => this.#item(target.items, item)),
        );
      case "map":
        return literal(
          name || this.#qualified(this.#spelling.base(type)),
          entriesOf(value).map(
            ([key, item]) =>
              `${quoteJson(key)}: ${this.#spelling.isObject(target) ? freeValue(item) : this.#item(target.values, item)}`,
          ),
        );
      case "tuple":
        throw new Error("No example of a request has a tuple; the samples of Go would need to write one.");
      default:
        return JSON.stringify(value);
    }
  }

  #item(type: Type, value: Json): string {
    return this.#spelling.isOptionalItem(type) ? `openruns.Set(${this.#value(type, value)})` : this.#value(type, value);
  }

  /** An arm has a type of its own, which the literal must name. */
  #arm(member: Type, value: Json): string {
    const text = this.#value(member, value);
    const shape = this.#spelling.shape(member);
    if (shape === "struct") return `&${text}`;
    const isNamed = member.kind === "ref" && this.#spelling.resolve(member).kind !== "enum" && shape === "scalar";
    return isNamed ? `openruns.${goName(member.name)}(${text})` : text;
  }

  #enumName(type: Type): string {
    if (type.kind !== "ref") throw new Error("An enumeration needs a name in Go.");
    const target = this.#spelling.schema(type.name).type;
    return target.kind === "ref" ? this.#enumName(target) : `openruns.${goName(type.name)}`;
  }

  #members(type: ObjectType, value: Json): string[] {
    if (!isObject(value)) throw new Error(`Expected an object here, found ${JSON.stringify(value)}.`);
    const names = fieldNames(type.properties);
    const known = type.properties.flatMap(({ wireName, type: own, required }, at) => {
      const item = entriesOf(value).find(([key]) => key === wireName)?.[1];
      return item === undefined ? [] : [`${names[at]}: ${this.#field(own, this.#spelling.field(own, required), item)}`];
    });
    const extra = entriesOf(value).filter(([key]) => !type.properties.some(({ wireName }) => wireName === key));
    if (extra.length === 0) return known;
    const raw = extra.map(([key, item]) => `${quoteJson(key)}: openruns.MustRaw(${freeValue(item)})`);
    return [...known, `Extra: ${literal("map[string]json.RawMessage", raw)}`];
  }

  /** A Go type as a user of the package writes it. */
  #qualified(type: string): string {
    return type.replace(/\b[A-Z]\w*/g, (name) => `openruns.${name}`);
  }
}

/** Any JSON as Go's own maps and slices. */
function freeValue(value: Json): string {
  if (value === null) return "nil";
  if (Array.isArray(value)) return literal("[]any", value.map(freeValue));
  if (isObject(value))
    return literal(
      "map[string]any",
      entriesOf(value).map(([key, item]) => `${quoteJson(key)}: ${freeValue(item)}`),
    );
  return JSON.stringify(value);
}

const literal = (name: string, items: readonly string[]): string => list(`${name}{`, items, "}", WIDTH, "\t");
