/** YAML with the place of every value, so that an error can name the line. */
import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";

/** What is wrong in a file of graphs, where, and what to write instead. */
export class GraphFileError extends Error {
  constructor(
    readonly file: string,
    readonly line: number,
    readonly problem: string,
    readonly remedy: string,
  ) {
    super(`${file}:${line}: ${problem} ${remedy}`);
  }
}

/** One value of the file. */
export class Place {
  constructor(
    private readonly file: string,
    private readonly lines: LineCounter,
    private readonly document: Document,
    private readonly node: Node | null,
    /** How a person would say where it is: `agent.nodes.think[2]`. */
    readonly name: string,
    private readonly lineOfParent = 1,
  ) {}

  static read(text: string, file: string): Place {
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines });
    const [error] = document.errors;
    if (error) {
      const line = error.linePos?.[0].line ?? 1;
      throw new GraphFileError(
        file,
        line,
        `This is not YAML: ${error.message.split("\n")[0]}.`,
        "Check indentation and quotes.",
      );
    }
    return new Place(file, lines, document as Document, document.contents as Node | null, "");
  }

  get line(): number {
    const start = this.node?.range?.[0];
    return start === undefined ? this.lineOfParent : this.lines.linePos(start).line;
  }

  fail(problem: string, remedy: string): never {
    throw new GraphFileError(this.file, this.line, problem, remedy);
  }

  /** The plain value. */
  value(): unknown {
    return this.node === null ? null : this.node.toJS(this.document);
  }

  get isMap(): boolean {
    return isMap(this.node);
  }

  get isList(): boolean {
    return isSeq(this.node);
  }

  /** The entries of a map, in their order; fails on anything else. */
  entries(what: string): [key: string, place: Place][] {
    if (!isMap(this.node)) this.fail(`${this.name || "The file"} is no map.`, `Write ${what}.`);
    return this.node.items.map((pair) => {
      const key = isScalar(pair.key) ? String(pair.key.value) : String(pair.key);
      const keyLine = this.lineOf(pair.key as Node | null);
      return [
        key,
        new Place(this.file, this.lines, this.document, pair.value as Node | null, join(this.name, key), keyLine),
      ];
    });
  }

  /** The entries, none of them but those allowed. */
  fields(allowed: readonly string[], what: string): Map<string, Place> {
    const entries = this.entries(what);
    for (const [key, place] of entries) {
      if (!allowed.includes(key)) {
        place.fail(`"${key}" is not known in ${this.name || "the file"}.`, `Known are ${allowed.join(", ")}.`);
      }
    }
    return new Map(entries);
  }

  items(what: string): Place[] {
    if (!isSeq(this.node)) this.fail(`${this.name} is no list.`, `Write ${what}.`);
    return this.node.items.map(
      (item, index) =>
        new Place(this.file, this.lines, this.document, item as Node | null, `${this.name}[${index}]`, this.line),
    );
  }

  text(what: string): string {
    const value = this.value();
    if (typeof value !== "string") this.fail(`${this.name} is no text.`, `Write ${what}.`);
    return value;
  }

  private lineOf(node: Node | null): number {
    const start = node?.range?.[0];
    return start === undefined ? this.line : this.lines.linePos(start).line;
  }
}

function join(name: string, key: string): string {
  return name === "" ? key : `${name}.${key}`;
}
