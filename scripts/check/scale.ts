/**
 * `npm run check:scale`: generates from our contract and from ten copies of it in one document, and compares the times. Fails if
 * the larger one takes more than 12 times as long.
 */
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isObject } from "../generate/model/document.ts";
import { generate } from "../generate/pipeline.ts";
import { fromRoot } from "../paths.ts";

const COPIES = 10;
const MOST = 12;
const ROUNDS = 2;

type Document = Record<string, unknown>;

/** A document with so many copies of each path, operation, resource and schema; the names in each copy are unique. */
function multiply(document: Document, copies: number): Document {
  const schemas = Object.keys(Object(Object(document.components).schemas));
  const parts = Array.from({ length: copies }, (_, index) =>
    copyOf(document, schemas, index === 0 ? "" : `Copy${index}`),
  );
  const merged = (read: (part: Document) => unknown): Document => Object.assign({}, ...parts.map((part) => read(part)));
  return {
    ...document,
    paths: merged(({ paths }) => paths),
    components: { ...Object(document.components), schemas: merged(({ components }) => Object(components).schemas) },
  };
}

function copyOf(document: Document, schemas: readonly string[], suffix: string): Document {
  if (suffix === "") return document;
  const names = new Set(schemas);
  // Not copied: a contract may have these only once.
  const shared = /^(Graph(State|Update|Input|Context)|StreamMode|RunResult)$/;
  const renamed = (name: string): string => (names.has(name) && !shared.test(name) ? name + suffix : name);
  const walk = (value: unknown, key = ""): unknown => {
    if (Array.isArray(value)) return value.map((item) => walk(item));
    if (isObject(value))
      return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, walk(item, name)]));
    if (typeof value !== "string") return value;
    if (key === "$ref")
      return value.replace(/(#\/components\/schemas\/)(.*)/, (_, start, name) => start + renamed(name));
    if (key === "operationId") return value + suffix;
    if (key === "x-openruns-method") return value.replace(".", `${suffix}.`) + suffix;
    if (["x-openruns-partial-of", "x-openruns-beside", "x-openruns-labels"].includes(key)) return renamed(value);
    return value;
  };
  const { paths, components } = document;
  const entries = Object.entries(Object(Object(components).schemas)).filter(([name]) => !shared.test(name));
  return {
    paths: Object.fromEntries(Object.entries(Object(paths)).map(([path, item]) => [`/${suffix}${path}`, walk(item)])),
    components: { schemas: Object.fromEntries(entries.map(([name, schema]) => [renamed(name), walk(schema)])) },
  };
}

/** Makes a temporary repository whose spec/ is one document; returns its path. */
async function repositoryOf(document: Document): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "openruns-scale-"));
  await mkdir(join(root, "spec"));
  await writeFile(join(root, "spec/openapi.yaml"), JSON.stringify(document));
  for (const name of ["package.json", "node_modules", "src", "LICENSE"])
    await symlink(fromRoot(name), join(root, name));
  return root;
}

async function timed(root: string): Promise<number> {
  await rm(join(root, "generated"), { recursive: true, force: true });
  const started = performance.now();
  await generate({ root });
  return (performance.now() - started) / 1000;
}

const document: unknown = JSON.parse(await readFile(fromRoot("generated/openapi.json"), "utf8"));
if (!isObject(document)) throw new Error("generated/openapi.json is not a JSON object; run npm run generate.");
const roots = [await repositoryOf(document), await repositoryOf(multiply(document, COPIES))];
try {
  // The shortest of several rounds counts: other work on the machine can only make a round longer.
  const least = roots.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, root] of roots.entries()) least[index] = Math.min(least[index] ?? 0, await timed(root));
  }
  const [once = 0, often = 0] = least;
  const factor = often / once;
  console.log(
    `1 x: ${once.toFixed(1)} s, ${COPIES} x: ${often.toFixed(1)} s: ${factor.toFixed(1)} times as long, at most ${MOST} allowed.`,
  );
  if (factor > MOST) process.exitCode = 1;
} finally {
  for (const root of roots) await rm(root, { recursive: true });
}
