/** What several rules need. Redocly hands plain objects and a location; nothing here keeps state. */
import { readFileSync } from "node:fs";

/** What may stand in the contract; scripts/generate/model reads the same file. */
export const keywords = JSON.parse(readFileSync(new URL("keywords.json", import.meta.url), "utf8"));

/**
 * @typedef {{ pointer: string, source: { absoluteRef: string }, child: (keys: (string | number)[]) => Location, key: () => Location }} Location
 * @typedef {{ node: any, location?: Location }} Resolved
 * @typedef {{ location: Location, key: string | number, resolve: (node: any) => Resolved, report: (problem: { message: string, location?: Location }) => void }} Context
 */

/** @param {unknown} value @returns {value is Record<string, any>} */
export const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** A file in a folder of `components/schemas`, or an entry of the same section of a single document. @param {Location} location */
export const isNamedSchema = ({ pointer, source }) =>
  /^#\/components\/schemas\/[^/]+$/.test(pointer) ||
  (/^#?\/?$/.test(pointer) && /\/schemas\/[^/]+\/[^/]+$/.test(source.absoluteRef));

/** The name of a named schema. @param {Location} location */
export const schemaName = ({ pointer, source }) =>
  pointer.includes("/schemas/")
    ? pointer.split("/").at(-1)
    : source.absoluteRef
        .split("/")
        .at(-1)
        ?.replace(/\.\w+$/, "");

/** Follows references; an empty object where they lead nowhere, which another rule reports. @param {Context} ctx @param {any} node */
export const followed = (ctx, node) => {
  const found = isObject(node) && "$ref" in node ? ctx.resolve(node).node : node;
  return isObject(found) ? found : {};
};

export const METHODS = ["get", "put", "post", "delete", "patch", "options", "head", "trace"];

/** Calls back for each operation that a client can call; webhooks are the server's own calls. @param {(operation: any, ctx: Context) => void} check */
export const eachOperation = (check) => ({ Paths: { PathItem: { Operation: check } } });
