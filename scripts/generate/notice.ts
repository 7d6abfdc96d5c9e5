/** The notice on the first line of every emitted file. */
export const NOTICE = "Generated from spec/ by `npm run generate`; do not edit.";

/** How a comment is written, by file ending, for formats that several packages use; null for formats without comments. */
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
 * Adds a first line to a copied file that names its source.
 *
 * @param comment what a comment of the language begins with; its sources are the files that have no format of their own
 * @throws if neither the format nor the language defines how a comment is written
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
  // A `#!` line and an XML declaration must stay the first line.
  if (/^(#!|<\?xml)/.test(first)) return `${first}\n${line}\n${text.slice(first.length + 1)}`;
  return `${line}\n${text}`;
}
