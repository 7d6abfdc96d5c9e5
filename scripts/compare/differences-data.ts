/** Reads `spec/differences`: where the servers, SDKs and the official file disagree, and what the contract says. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { isObject } from "../generate/model/document.ts";

export interface KnownDifference {
  /** Never changes, so that others can refer to it: `runs/assistantid-of-an-item-of-post`. */
  readonly id: string;
  /** The part of the API, a heading of the page: `Runs`. */
  readonly section: string;
  /** The place, in words and names: "`checkpoint_id` of a run creation". */
  readonly where: string;
  /** Patterns of further places, with `*` for any text: `*Partial.*`. */
  readonly covers: readonly string[];
  /** What the official OpenAPI file says; empty where it says what the contract says. */
  readonly official: string;
  /** What the Python server does. */
  readonly python: string;
  /** What the JavaScript server does; empty where it does what the Python server does. */
  readonly javascript: string;
  /** What the official SDKs do. */
  readonly sdks: string;
  /** What the contract says. */
  readonly choice: string;
  /** Why it says so; empty where the choice speaks for itself. */
  readonly why: string;
}

const TEXTS = ["where", "official", "python", "javascript", "sdks", "choice", "why"] as const;
const KEYS: readonly string[] = ["id", "covers", ...TEXTS];

/**
 * All rows, section by section, `everywhere` first.
 *
 * @param folder absolute path, such as that of `spec/differences`; a folder that does not exist has no rows
 * @throws {Error} if a row is malformed; the message names the file and the row
 */
export async function readDifferences(folder: string): Promise<KnownDifference[]> {
  const names = await readdir(folder).catch(() => []);
  const files = names.filter((name) => name.endsWith(".yaml")).sort((a, b) => orderOf(a) - orderOf(b));
  const rows = (await Promise.all(files.map((name) => readSection(join(folder, name))))).flat();
  const twice = rows.find(({ id }, at) => rows.findIndex((row) => row.id === id) !== at);
  if (twice !== undefined) throw new Error(`Two rows of ${folder} have the id ${twice.id}; give one of them another.`);
  return rows;
}

/** The order of the sections on the page; a section that is new comes last. */
const ORDER = ["everywhere", "runs", "threads", "assistants", "crons", "store", "a2a-and-mcp", "system", "streams"];
const orderOf = (file: string): number =>
  (ORDER.indexOf(file.replace(".yaml", "")) + ORDER.length + 1) % (ORDER.length + 1);

async function readSection(file: string): Promise<KnownDifference[]> {
  const document: unknown = parse(await readFile(file, "utf8"));
  if (!isObject(document) || typeof document.section !== "string" || !Array.isArray(document.rows)) {
    throw new Error(`${file} must have a \`section\`, which is its heading, and a list of \`rows\`.`);
  }
  const { section } = document;
  return document.rows.map((row: unknown, at) => readRow(row, section, `Row ${at + 1} of ${file}`));
}

function readRow(row: unknown, section: string, place: string): KnownDifference {
  if (!isObject(row)) throw new Error(`${place} must be an object.`);
  const strange = Object.keys(row).find((key) => !KEYS.includes(key));
  if (strange !== undefined) throw new Error(`${place} has "${strange}"; known are ${KEYS.join(", ")}.`);
  const text = (key: string): string => {
    const value = row[key] ?? "";
    if (typeof value !== "string") throw new Error(`${place}: \`${key}\` must be text; put it in quotes.`);
    return value;
  };
  const id = text("id");
  if (!/^[a-z0-9-]+\/[a-z0-9-]+$/.test(id)) throw new Error(`${place} needs an \`id\` such as runs/cancel-of-a-run.`);
  for (const key of ["where", "choice"]) if (text(key) === "") throw new Error(`${place} needs \`${key}\`.`);
  const covers: unknown = row.covers ?? [];
  if (!Array.isArray(covers) || !covers.every((pattern) => typeof pattern === "string")) {
    throw new Error(`${place}: \`covers\` is a list of patterns.`);
  }
  return {
    ...{ id, section, covers, where: text("where"), official: text("official"), python: text("python") },
    ...{ javascript: text("javascript"), sdks: text("sdks"), choice: text("choice"), why: text("why") },
  };
}
