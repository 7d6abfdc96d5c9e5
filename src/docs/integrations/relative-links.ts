import { readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

/** Attributes that hold an address of the site itself. */
const ADDRESS = /\b(href|src|action|content)="\/(?!\/)([^"]*)"/g;

/**
 * Makes every address of the built pages relative to its page, so that the site works from any folder of any file server,
 * and as `/docs` of the mock.
 */
export function relativeLinks(): AstroIntegration {
  return {
    name: "openruns-relative-links",
    hooks: {
      "astro:build:done": async ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const entry of await readdir(root, { recursive: true })) {
          if (!entry.endsWith(".html")) continue;
          const file = join(root, entry);
          const up = relative(dirname(file), root).split(sep).join("/") || ".";
          const page = await readFile(file, "utf8");
          await writeFile(
            file,
            page.replace(ADDRESS, (_, name, path) => `${name}="${up}/${path}"`),
          );
        }
      },
    },
  };
}
