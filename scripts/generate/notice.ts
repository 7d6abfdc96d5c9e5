/** Said on the first line of everything emitted. */
export const NOTICE = "Generated from spec/ by `npm run generate`; do not edit.";

const COMMENTS: Readonly<Record<string, (text: string) => string>> = {
  ...Object.fromEntries(
    ["ts", "js", "go", "java", "rs", "kts"].map((ending) => [ending, (text: string) => `// ${text}`]),
  ),
  ...Object.fromEntries(
    ["py", "pyi", "toml", "yaml", "yml", "cfg"].map((ending) => [ending, (text: string) => `# ${text}`]),
  ),
  ...Object.fromEntries(["md", "html"].map((ending) => [ending, (text: string) => `<!-- ${text} -->`])),
  mod: (text) => `// ${text}`,
  xml: (text) => `<!-- ${text} -->`,
};

/** A copied file with a first line that says where it is written; formats without comments stay as they are. */
export function markCopy(path: string, text: string): string {
  const comment = COMMENTS[/\.([a-z]+)$/.exec(path)?.[1] ?? ""];
  if (comment === undefined) return text;
  const line = comment(`Copied from ${path} by \`npm run generate\`; edit it there.`);
  const [first = ""] = text.split("\n", 1);
  // These must stay the first line of their file.
  if (/^(#!|<\?xml)/.test(first)) return `${first}\n${line}\n${text.slice(first.length + 1)}`;
  return `${line}\n${text}`;
}
