import { capital } from "../../print/names.ts";
import { wrap } from "../../print/prose.ts";

/** Reserved words of Java. */
const KEYWORDS = new Set(
  (
    "abstract assert boolean break byte case catch char class const continue default do double else enum extends final " +
    "finally float for goto if implements import instanceof int interface long native new package private protected " +
    "public return short static strictfp super switch synchronized this throw throws transient try void volatile while " +
    "true false null record sealed permits yield var"
  ).split(" "),
);
/** Methods of `Object` that a record's component cannot take the name of. */
const OF_OBJECT = new Set(["clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait"]);

/** Classes of java.lang: a class with one of these names would need its full name in every file. */
const OF_JAVA_LANG = new Set(
  (
    "Boolean Byte Character Class Comparable Double Enum Error Exception Float Integer Iterable Long Module Number Object " +
    "Override Package Process Record Runnable Runtime Short String System Thread Throwable Void"
  ).split(" "),
);

/** The name of the class for a schema: `Thread` as `ThreadRecord`. */
export const typeName = (schema: string): string => (OF_JAVA_LANG.has(schema) ? `${schema}Record` : schema);

const WIDTH = 118;

/** `run_id` as `runId`, `$ref` as `ref`, `messages-tuple` as `messagesTuple`. */
export function camel(name: string): string {
  const words = name.split(/[^A-Za-z0-9]+/).filter(Boolean);
  const joined = words.map((word, index) =>
    index === 0 ? word.replace(/^[A-Z]+(?![a-z])|^[A-Z]/, lower) : capital(word),
  );
  const text = joined.join("") || "value";
  return KEYWORDS.has(text) || /^\d/.test(text) ? `${/^\d/.test(text) ? "_" : ""}${text}Value` : text;
}

const lower = (text: string): string => text.toLowerCase();

/** Whether `Object` has a method of that name. */
export const ofObject = (name: string): boolean => OF_OBJECT.has(name);

export const component = (name: string): string => {
  const text = camel(name);
  return OF_OBJECT.has(text) ? `${text}Value` : text;
};

/** `keep_latest` as `KEEP_LATEST`. */
export function constant(value: string | number): string {
  const text = String(value)
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replace(/[^A-Za-z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "")
    .toUpperCase();
  return /^[A-Z]/.test(text) ? text : `VALUE_${text}`;
}

const escapeHtml = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("@", "&#64;")
    .replaceAll("\\", "&#92;")
    .replaceAll("*/", "*&#47;");

/** Converts a description of the contract to Javadoc. */
export const prose = (text: string): string =>
  text
    .trim()
    .replace(/\s+/g, " ")
    .split(/(`[^`]*`)/)
    .map((part) => {
      if (!part.startsWith("`") || part.length < 3) return escapeHtml(part);
      const code = part.slice(1, -1);
      return /[{}\\@*]/.test(code) ? `<code>${escapeHtml(code)}</code>` : `{@code ${code}}`;
    })
    .join("");

/** A Javadoc comment with paragraphs and tags. */
export function javadoc(indent: string, paragraphs: readonly string[], tags: readonly string[] = []): string {
  const body = paragraphs.filter(Boolean).map((text, index) => (index === 0 ? text : `<p>${text}`));
  const [only] = body;
  if (body.length === 1 && tags.length === 0 && only && indent.length + only.length < WIDTH - 8) {
    return `${indent}/** ${only} */`;
  }
  const blocks = body.map((text) => wrap(text, WIDTH, `${indent} * `));
  const lines = blocks.flatMap((block, index) => (index === 0 ? block : [`${indent} *`, ...block]));
  const tagged = tags.flatMap((tag) => wrap(tag, WIDTH, `${indent} * `, "    "));
  const gap = lines.length > 0 && tagged.length > 0 ? [`${indent} *`] : [];
  return [`${indent}/**`, ...lines, ...gap, ...tagged, `${indent} */`].join("\n");
}
