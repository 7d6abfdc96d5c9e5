/**
 * Our own lint rules for Redocly, on top of its recommended-strict. Every file of `rules/` is a rule of that name and an error
 * wherever it fires; nothing else has to name it. README.md gives each its reason, redocly.yaml the exceptions of some.
 */
import { readdirSync } from "node:fs";
import linkPaths from "./link-paths.js";

const folder = new URL("./rules/", import.meta.url);
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".js"))
  .map((file) => file.replace(/\.js$/, ""))
  .sort();

/** By name, what Redocly calls for each document. */
export const rules = Object.fromEntries(
  await Promise.all(names.map(async (name) => [name, (await import(new URL(`${name}.js`, folder).href)).default])),
);

/** `extends: openruns/all` switches every rule on, and links the files of `paths/`. */
const all = {
  rules: Object.fromEntries(names.map((name) => [`openruns/${name}`, "error"])),
  preprocessors: { "openruns/link-paths": "on" },
};

export default function openruns() {
  return {
    id: "openruns",
    rules: { oas3: rules },
    preprocessors: { oas3: { "link-paths": linkPaths } },
    configs: { all },
  };
}
