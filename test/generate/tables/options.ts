import { readFileSync } from "node:fs";
import type { OptionName } from "../../../scripts/generate/model/types.ts";
import { snakeCase } from "../../../scripts/generate/print/names.ts";
import { fromRoot } from "../../../scripts/paths.ts";
import { plain } from "./rows.ts";

/** The options of each method, sorted, by `runscreate`. */
export type Options = ReadonlyMap<string, readonly string[]>;

const text = (path: string): string => readFileSync(fromRoot(path), "utf8");

/** Names of options that follow a word of the language. */
const OTHER_NAMES: Readonly<Record<string, OptionName>> = { signal: "cancellation", header: "headers" };

const optionName = (name: string): string => OTHER_NAMES[name] ?? snakeCase(name);

/** Keyword parameters of the methods of one of Python's clients that are named as options. */
export function readPythonOptions(path: string, known: readonly OptionName[]): Options {
  const options = new Map<string, string[]>();
  for (const [, name = "", body = ""] of text(path).matchAll(/^class (\w+):\n([\s\S]*?)(?=^class |$(?![\s\S]))/gm)) {
    for (const [, method = "", list = ""] of body.matchAll(/def ([a-z]\w*)\(([^)]*?)\) ->/g)) {
      const names = [...list.matchAll(/^\s+(\w+):/gm)].map(([, parameter = ""]) => parameter);
      options.set(plain(name.replace(/^Async/, "") + method), known.filter((option) => names.includes(option)).sort());
    }
  }
  return options;
}

/** Rust's builders have the setters of the macros that they name. */
export function readRustOptions(resources: readonly string[]): Options {
  const macros = new Map<string, string[]>();
  for (const [, name = "", body = ""] of text("src/rust/builders.rs").matchAll(
    /^macro_rules! (\w+_options) \{([\s\S]*?)^\}/gm,
  )) {
    const setters = [...body.matchAll(/pub fn (\w+)\(/g)].map(([, setter = ""]) => setter);
    macros.set(name, setters.filter((setter) => !setter.startsWith("without_")).map(optionName));
  }
  const options = new Map<string, string[]>();
  const call = /^ +\w+(?:<State>)? = (\w+)\.(?:r#)?(\w+) => [^;]*;([^}]*)\}/gm;
  for (const resource of resources) {
    for (const [, first = "", second = "", list = ""] of text(`generated/rust/src/${resource}.rs`).matchAll(call)) {
      const names = list.split(",").flatMap((name) => macros.get(name.trim()) ?? []);
      options.set(plain(first + second), names.sort());
    }
  }
  return options;
}

/** The members of the interfaces that the options of a TypeScript method are made of. */
export function readTypescriptOptions(): Options {
  const interfaces = new Map<string, string[]>();
  const declared = /^export interface (\w+Options)(?: extends (\w+))? \{([\s\S]*?)^\}/gm;
  for (const [, name = "", base = "", body = ""] of text("src/typescript/options.ts").matchAll(declared)) {
    const own = [...body.matchAll(/^ {2}(\w+)\?:/gm)].map(([, member = ""]) => optionName(member));
    interfaces.set(name, [...(interfaces.get(base) ?? []), ...own]);
  }
  const options = new Map<string, string[]>();
  const resource = /^export interface (\w+)<Graphs[^{]*\{\n([\s\S]*?)^\}/gm;
  for (const [, name = "", body = ""] of text("generated/typescript/resources.ts").matchAll(resource)) {
    for (const [, method = "", list = ""] of body.matchAll(/^ {2}(\w+)[<(].*\boptions\??: ([\w& ]+)/gm)) {
      const names = list.split("&").flatMap((part) => interfaces.get(part.trim()) ?? []);
      options.set(plain(name + method), [...new Set(names)].sort());
    }
  }
  return options;
}

/** Go and Java offer the same options on every call; which of them have an effect follows from the operation's row. */
export function readSharedOptions(): Record<"Go" | "Java", string[]> {
  const go = [...text("src/go/options.go").matchAll(/^func (?:With)?([A-Z]\w+)\(/gm)].map(([, name = ""]) => name);
  const java = text("src/java/dev/openruns/RequestOptions.java").matchAll(/public RequestOptions (\w+)\(/g);
  const renamed: Readonly<Record<string, string>> = { RunErrorsAsValues: "raise_error" };
  return {
    // A context ends a call.
    Go: [...go.map((name) => renamed[name] ?? optionName(name)), "cancellation"],
    Java: [...java].map(([, name = ""]) => optionName(name)),
  };
}
