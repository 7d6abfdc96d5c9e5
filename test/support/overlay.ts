import { readFileSync, writeFileSync } from "node:fs";
import { type JSONValue, query } from "json-p3";
import { parse } from "yaml";
import { isProgram } from "../../scripts/paths.ts";

/** One change of a document, see https://spec.openapis.org/overlay/v1.0.0.html#action-object. */
export interface OverlayAction {
  readonly target: string;
  readonly description: string;
  /** Merged into every object that the target finds, appended to every array. */
  readonly update?: JSONValue;
  /** Takes away what the target finds. */
  readonly remove?: true;
}

export interface Overlay {
  readonly overlay: "1.0.0";
  readonly info: { readonly title: string; readonly version: string };
  readonly actions: readonly OverlayAction[];
}

/**
 * Applies the actions one after the other to a copy of the document.
 *
 * The specification lets an action that finds nothing pass; here it fails, since it describes a deviation from something
 * that the document no longer says.
 */
export function applyOverlay(document: unknown, overlay: Overlay): JSONValue {
  const result: unknown = structuredClone(document);
  if (!isJson(result)) throw new Error("The document to lay over is not JSON.");
  for (const [at, action] of overlay.actions.entries()) {
    const name = `Action ${at + 1} of "${overlay.info.title}" (${action.description})`;
    const nodes = [...query(action.target, result)];
    if (nodes.length === 0)
      throw new Error(`${name} finds nothing at ${action.target}; correct its target or drop it.`);
    if (action.remove === true) for (const { location } of nodes.reverse()) remove(result, location, name);
    if (action.update !== undefined) for (const { value } of nodes) update(value, structuredClone(action.update), name);
  }
  return result;
}

/** Reads an overlay in YAML or JSON and tells what is wrong with its form. */
export function parseOverlay(text: string, file: string): Overlay {
  const overlay: unknown = parse(text);
  if (!isRecord(overlay) || overlay.overlay !== "1.0.0")
    throw new Error(`${file} does not begin with "overlay: 1.0.0".`);
  const { info, actions } = overlay;
  if (!isRecord(info) || typeof info.title !== "string" || typeof info.version !== "string") {
    throw new Error(`${file}: info needs a title and a version.`);
  }
  if (!Array.isArray(actions)) throw new Error(`${file}: actions must be a list.`);
  return {
    overlay: "1.0.0",
    info: { title: info.title, version: info.version },
    actions: actions.map((action: unknown, at) => parseAction(action, `${file}: action ${at + 1}`)),
  };
}

function parseAction(action: unknown, place: string): OverlayAction {
  if (!isRecord(action)) throw new Error(`${place} is not an object.`);
  const { target, description, update, remove, ...others } = action;
  if (typeof target !== "string") throw new Error(`${place} has no target.`);
  if (typeof description !== "string") throw new Error(`${place} has no description of the deviation.`);
  if (Object.keys(others).length > 0)
    throw new Error(`${place} has unknown fields: ${Object.keys(others).join(", ")}.`);
  if ((update === undefined) === (remove === undefined)) throw new Error(`${place} needs either update or remove.`);
  if (remove === undefined) {
    if (!isJson(update)) throw new Error(`${place}: update is not JSON.`);
    return { target, description, update };
  }
  if (remove !== true) throw new Error(`${place}: remove can only be true.`);
  return { target, description, remove };
}

function remove(root: JSONValue, location: readonly (string | number)[], name: string): void {
  const key = location.at(-1);
  let parent: JSONValue | undefined = root;
  for (const part of location.slice(0, -1)) parent = child(parent, part);
  if (Array.isArray(parent) && typeof key === "number") parent.splice(key, 1);
  else if (isRecord(parent) && typeof key === "string") delete parent[key];
  else throw new Error(`${name} would remove the whole document.`);
}

function update(target: JSONValue, change: JSONValue, name: string): void {
  if (Array.isArray(target)) target.push(change);
  else if (isRecord(target) && isRecord(change)) merge(target, change);
  else throw new Error(`${name} finds a ${typeof target}; an update needs an object or an array.`);
}

function merge(target: Record<string, JSONValue>, change: Record<string, JSONValue>): void {
  for (const [key, value] of Object.entries(change)) {
    const old = target[key];
    if (isRecord(old) && isRecord(value)) merge(old, value);
    else if (Array.isArray(old) && Array.isArray(value)) old.push(...value);
    else target[key] = value;
  }
}

const child = (value: JSONValue | undefined, key: string | number): JSONValue | undefined =>
  Array.isArray(value) ? value[Number(key)] : isRecord(value) ? value[String(key)] : undefined;

function isRecord(value: JSONValue | undefined): value is Record<string, JSONValue>;
function isRecord(value: unknown): value is Record<string, unknown>;
function isRecord(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isJson(value: unknown): value is JSONValue {
  if (value === null || ["string", "number", "boolean"].includes(typeof value)) return true;
  if (Array.isArray(value)) return value.every(isJson);
  return isRecord(value) && Object.values(value).every(isJson);
}

if (isProgram(import.meta.url)) {
  const [bundle, overlay, out] = process.argv.slice(2);
  if (bundle === undefined || overlay === undefined || out === undefined) {
    console.error("Usage: tsx test/support/overlay.ts <bundle> <overlay> <out>");
    process.exit(2);
  }
  const document: unknown = JSON.parse(readFileSync(bundle, "utf8"));
  const result = applyOverlay(document, parseOverlay(readFileSync(overlay, "utf8"), overlay));
  writeFileSync(out, `${JSON.stringify(result, null, 2)}\n`);
}
