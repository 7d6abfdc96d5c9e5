import { type Described, withDefault, wrap } from "../../print/prose.ts";

const WIDTH = 120;

/** A comment of wrapped lines. */
export const comment = (text: string, indent = ""): string =>
  wrap(text, WIDTH, `${indent}// `)
    .map((line) => `${line}\n`)
    .join("");

/** The comment of a field or a parameter: what it is, its default, and whether it is deprecated. */
export const fieldComment = (about: Described): string => comment(withDeprecation(withDefault(about), about), "\t");

/** The comment of a method, whose description begins with what it does: `Create creates a run`. */
export const methodComment = (name: string, about: Described, more: string): string =>
  comment(withDeprecation(`${name} ${lowerFirst(about.description)} ${more}`.trim(), about));

/** The comment of a type: a sentence about its name, as Go's documentation has it, made of the contract's description. */
export const typeComment = (name: string, description: string, more = ""): string =>
  comment(`${typeSentence(name, description)} ${more}`.trim());

const withDeprecation = (text: string, { deprecated }: Described): string =>
  deprecated === true ? `${text}\n\nDeprecated: see the contract.` : text;

function typeSentence(name: string, description: string): string {
  const [first = ""] = description.split(/[ ,;.]/, 1);
  const rest = lowerFirst(description);
  switch (first) {
    case "A":
    case "An":
    case "The":
      return isSentence(description) ? `${name} says that ${rest}` : `${name} is ${rest}`;
    case "What":
    case "One":
    case "Something":
      return `${name} is ${rest}`;
    case "How":
    case "That":
    case "When":
    case "Where":
    case "Whether":
    case "Which":
    case "Who":
    case "Whose":
    case "Why":
      return `${name} says ${rest}`;
    case "Cancel":
    case "Read":
    case "Send":
      return `${name} is the method to ${rest}`;
  }
  return /^[A-Z][a-z]+s (for|what|or|an?)\b/.test(description) && !/^(Fields|Names|Metrics)\b/.test(description)
    ? `${name} ${rest}`
    : `${name} holds ${rest}`;
}

/** Whether a description is a whole sentence, such as "The run failed", and not a noun, such as "A run that failed". */
function isSentence(description: string): boolean {
  const [clause = ""] = description.split(/[,;:.]/, 1);
  if (/ (has answered|begins|gives a (piece|part)) ?/.test(clause)) return true;
  const [main = ""] = clause.split(/ (?:that|which|whose|where|when|as|until|if|than|what|whom|to) /, 1);
  return /\b(is|was|are|were|has|have|failed|fails|asks|did|does|began|begins|ended|ends|gives|came|comes|dispatched|starts|retries)\b/.test(
    main,
  );
}

const lowerFirst = (text: string): string =>
  /^(A |[A-Z][a-z])/.test(text) && !/^(Lang|Prometheus|Java)/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
