/** Said on the first line of everything emitted. */
export const NOTICE = "Generated from spec/ by `npm run generate`; do not edit.";

/** Formats that are not a language's own, each with its comments; null for those that have none. */
const FORMATS: Readonly<Record<string, ((text: string) => string) | null>> = {
  ...{ md: (text) => `<!-- ${text} -->`, html: (text) => `<!-- ${text} -->`, xml: (text) => `<!-- ${text} -->` },
  ...{
    toml: (text) => `# ${text}`,
    yaml: (text) => `# ${text}`,
    yml: (text) => `# ${text}`,
    cfg: (text) => `# ${text}`,
  },
  ...{ mod: (text) => `// ${text}`, json: null, typed: null },
};

/**
 * A copied file with a first line that says where it is written.
 *
 * @param comment what a comment of the language begins with; its sources are the files that have no format of their own
 * @throws where neither the format nor the language says how a comment looks
 */
export function markCopy(path: string, text: string, comment: string | undefined): string {
  const ending = /\.([a-z]+)$/.exec(path)?.[1] ?? "";
  const own = comment === undefined ? undefined : (line: string): string => `${comment} ${line}`;
  const format = ending in FORMATS ? FORMATS[ending] : own;
  if (format === null) return text;
  if (format === undefined)
    throw new Error(`${path} cannot be marked as a copy: say \`language: { comment: … }\` in its target's index.ts.`);
  const line = format(`Copied from ${path} by \`npm run generate\`; edit it there.`);
  const [first = ""] = text.split("\n", 1);
  // These must stay the first line of their file.
  if (/^(#!|<\?xml)/.test(first)) return `${first}\n${line}\n${text.slice(first.length + 1)}`;
  return `${line}\n${text}`;
}
