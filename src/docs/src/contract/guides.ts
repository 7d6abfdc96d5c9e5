// The guides as text: their order, and their programs in place of the components that show them.
import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { readRepositoryFile } from "./repository.ts";

export interface Guide {
  /** `wait`, also its page below `/guides/`. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Markdown. */
  readonly text: string;
}

const FOLDER = "src/docs/src/content/docs/guides";

export const guides: readonly Guide[] = readdirSync(resolve(process.cwd(), "../..", FOLDER))
  .filter((file) => file.endsWith(".mdx"))
  .map((file) => ({ file, source: readRepositoryFile(`${FOLDER}/${file}`) }))
  .sort((a, b) => orderOf(a.source) - orderOf(b.source))
  .map(({ file, source }) => ({
    name: file.replace(".mdx", ""),
    title: frontmatter(source, "title"),
    description: frontmatter(source, "description"),
    text: textOf(source),
  }));

function orderOf(source: string): number {
  return Number(/order: (\d+)/.exec(source)?.[1] ?? 99);
}

function frontmatter(source: string, key: string): string {
  return new RegExp(`^${key}: (.*)$`, "m").exec(source)?.[1] ?? "";
}

function textOf(source: string): string {
  return source
    .replace(/^---[\s\S]*?\n---\n/, "")
    .replaceAll(/^import .*\n/gm, "")
    .replaceAll(/<Sample file="([^"]+)"[^>]*\/>/g, (_, file: string) => {
      const language = file.endsWith(".ts") ? "ts" : "sh";
      return `\`\`\`${language}\n${readRepositoryFile(`src/docs/samples/${file}`).trimEnd()}\n\`\`\``;
    })
    .trim();
}
