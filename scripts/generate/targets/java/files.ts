import type { Model } from "../../model/types.ts";

const JACKSON = "com.fasterxml.jackson";
const KNOWN: Record<string, string> = {
  List: "java.util.List",
  Map: "java.util.Map",
  HashMap: "java.util.HashMap",
  Objects: "java.util.Objects",
  LinkedHashMap: "java.util.LinkedHashMap",
  Nullable: "org.jspecify.annotations.Nullable",
  CompletableFuture: "java.util.concurrent.CompletableFuture",
  Flow: "java.util.concurrent.Flow",
  JsonNode: `${JACKSON}.databind.JsonNode`,
  ObjectReader: `${JACKSON}.databind.ObjectReader`,
  SimpleModule: `${JACKSON}.databind.module.SimpleModule`,
  TypeReference: `${JACKSON}.core.type.TypeReference`,
};
for (const name of ["AnyGetter", "AnySetter", "Creator", "Format", "Include", "Property", "PropertyOrder", "Value"]) {
  KNOWN[`Json${name}`] = `${JACKSON}.annotation.Json${name}`;
}
for (const name of ["ClientOptions", "Field", "Json", "Params", "RequestOptions", "RunResult", "RunStream"]) {
  KNOWN[name] = `dev.openruns.${name}`;
}
for (const name of [
  "Core",
  "EventReader",
  "EventReaders",
  "Operation",
  "Operations",
  "Shape",
  "UnionReader",
  "UserData",
]) {
  KNOWN[name] = `dev.openruns.internal.${name}`;
}

/** Writes Java files and their imports: it knows the package of each class, so that the emitters write simple names. */
export class Writer {
  readonly files = new Map<string, string>();
  private readonly places: Map<string, string>;
  private readonly notice: string;

  constructor(model: Model, notice: string) {
    this.notice = notice;
    const events = new Set([...model.events, ...model.eventUnions].map(({ name }) => name));
    const schemas = model.schemas.map(({ name }): [string, string] => [
      name,
      `dev.openruns.${events.has(name) ? "event" : "model"}.${name}`,
    ]);
    this.places = new Map([...schemas, ...Object.entries(KNOWN)]);
    for (const name of ["Event", "UnknownEvent"]) this.places.set(name, `dev.openruns.event.${name}`);
  }

  /** Declares a class, so that other files can import it. */
  declare(name: string, folder: string): void {
    this.places.set(name, `dev.openruns.${folder}.${name}`);
  }

  write(folder: string, name: string, body: string): void {
    const home = folder === "" ? "dev.openruns" : `dev.openruns.${folder}`;
    const path = `src/main/java/${home.replaceAll(".", "/")}/${name}.java`;
    const code = body.replace(/\/\*[\s\S]*?\*\/|"(?:[^"\\]|\\.)*"/g, " ");
    const own = new Set([
      name,
      ...[...code.matchAll(/\b(?:record|interface|class) (\w+)/g)].map((found) => found[1] ?? ""),
    ]);
    const used = new Set([...code.matchAll(/(?<![.\w])[A-Z]\w*/g)].map(([word]) => word));
    const imports = [...used]
      .filter((word) => !own.has(word))
      .flatMap((word) => this.places.get(word) ?? [])
      .filter((place) => place.replace(/\.\w+$/, "") !== home)
      .sort()
      .map((place) => `import ${place};`);
    const head = `// ${this.notice}\n`;
    const list = imports.length > 0 ? `${imports.join("\n")}\n\n` : "";
    this.files.set(path, `${head}package ${home};\n\n${list}${body.trimEnd()}\n`);
  }
}
