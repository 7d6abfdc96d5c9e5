/**
 * Reads literals of Python, Go, Java and Rust, which differ little in them: texts in double quotes, names, numbers, and groups in
 * brackets whose items may have a key (`a: 1`, `a = 1`).
 */
export type Literal = string | Name | Group;

/** A name or a number without quotes: `True`, `ListStyle::Json`, `resultWait`, `201`. */
export interface Name {
  readonly name: string;
}

export interface Group {
  /** The text before the bracket: `Operation`, `map[string]string`, `BodyKind::Whole`. */
  readonly head: string;
  readonly items: readonly Item[];
}

export interface Item {
  readonly key: Literal | null;
  readonly value: Literal;
}

const CLOSING: Readonly<Record<string, string>> = { "(": ")", "{": "}", "[": "]" };

/** Reads the literal that starts at an index; returns it with the index after it. */
export function readLiteral(text: string, start: number): { literal: Literal; end: number } {
  const reader = new LiteralReader(text, start);
  return { literal: reader.literal(), end: reader.at };
}

class LiteralReader {
  at: number;
  readonly #text: string;

  constructor(text: string, start: number) {
    this.#text = text;
    this.at = start;
  }

  literal(): Literal {
    this.#skipSpace();
    const text = this.#match(/"(?:[^"\\]|\\.)*"/y);
    if (text !== null) return String(JSON.parse(text));
    // `&["a"]`, `[]string{"a"}`, `map[string]string{…}`, `BodyKind::Whole("a")`
    const head = this.#match(/&?(?:\[\])?(?:new\s+)?(?:[\w.]+(?:::\w+|\[\w*\]\w*)*)?!?/y) ?? "";
    const open = this.#match(/\s*[({[]/y)?.trim();
    if (open === undefined) return { name: head };
    return { head: head.replace(/^&|^new\s+/, ""), items: this.#items(CLOSING[open] ?? "") };
  }

  #items(closing: string): Item[] {
    const items: Item[] = [];
    for (;;) {
      this.#skipSpace();
      if (this.#match(new RegExp(`\\${closing}`, "y")) !== null) return items;
      // Rust takes the rest of a struct from another one.
      if (this.#match(/\.\.\w+/y) !== null) continue;
      if (this.at >= this.#text.length) throw new Error(`A bracket is not closed; ${closing} is missing.`);
      const first = this.literal();
      this.#skipSpace();
      const keyed = this.#match(/[:=](?!:)/y) !== null;
      items.push(keyed ? { key: first, value: this.literal() } : { key: null, value: first });
      this.#skipSpace();
      this.#match(/,/y);
    }
  }

  #skipSpace(): void {
    this.#match(/(?:\s+|\/\/[^\n]*)+/y);
  }

  #match(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.#text)?.[0];
    if (found === undefined || found === "") return null;
    this.at += found.length;
    return found;
  }
}

export const isGroup = (literal: Literal): literal is Group => typeof literal === "object" && "items" in literal;

export const textOf = (literal: Literal): string => {
  if (typeof literal === "string") return literal;
  if ("name" in literal) return literal.name;
  throw new Error(`A text or a name is due, not ${literal.head}.`);
};

/** The items of a list as strings. */
export const textsOf = (literal: Literal | undefined): string[] =>
  literal !== undefined && isGroup(literal) ? literal.items.map(({ value }) => textOf(value)) : [];

/** The pairs of `{"a": "b"}`, or of `[("a", "b")]`. */
export function pairsOf(literal: Literal | undefined): [string, string][] {
  if (literal === undefined || !isGroup(literal)) return [];
  return literal.items.map(({ key, value }) => {
    if (key !== null) return [textOf(key), textOf(value)];
    const [first = "", second = ""] = textsOf(value);
    return [first, second];
  });
}
