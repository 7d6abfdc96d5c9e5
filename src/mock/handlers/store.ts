// The store's items: what graphs remember across threads.
import { Refusal } from "../engine/types.ts";
import type { TextAnswer } from "../http/answers.ts";
import { validationWords } from "../http/words.ts";
import type { Store, StoredItem } from "../records/store.ts";
import { equal, isObject, json, type Some } from "./table.ts";

type StoreOperations = "putItem" | "getItem" | "deleteItem" | "searchItems" | "listNamespaces";

const DEFAULT_LIMIT = 10;
/** The server takes `false` or a list of paths only. */
const BAD_INDEX = { instancePath: "/index", schemaPath: "", keyword: "oneOf", params: {} };
const DEFAULT_NAMESPACES = 100;

export function storeHandlers(store: Store): Some<StoreOperations> {
  return {
    putItem({ body }) {
      const namespace = body.namespace ?? [];
      const fault = labelFault(namespace);
      if (fault !== undefined) return fault;
      if (namespace.length === 0) return new Refusal(400, "Namespace cannot be empty.");
      if (namespace[0] === "langgraph") {
        const labels = namespace.map((label) => `'${label}'`).join(", ");
        const tuple = namespace.length === 1 ? `(${labels},)` : `(${labels})`;
        return new Refusal(400, `Root label for namespace cannot be "langgraph". Got: ${tuple}`);
      }
      if (body.index === true) return new Refusal(422, validationWords(BAD_INDEX, body));
      const value = json(body.value);
      store.put(namespace, body.key, isObject(value) ? value : {}, body.ttl ?? null);
      return { status: 204 };
    },

    getItem({ query }, call) {
      const namespace = (call.query.getAll("namespace").at(-1) ?? "").split(".");
      const fault = labelFault(namespace);
      if (fault !== undefined) return fault;
      if (!query.key) return { status: 400, body: { error: "Key is required" } };
      return { status: 200, body: store.get(namespace, query.key, query.refresh_ttl !== false) ?? null };
    },

    deleteItem({ body }) {
      const namespace = body.namespace ?? [];
      const fault = labelFault(namespace);
      if (fault !== undefined) return fault;
      store.delete(namespace, body.key);
      return { status: 204 };
    },

    searchItems({ body }) {
      const fault = labelFault(body.namespace_prefix);
      if (fault !== undefined) return fault;
      const [limit, offset] = [body.limit || DEFAULT_LIMIT, body.offset ?? 0];
      const conditions = Object.entries(body.filter ?? {});
      const all = [...store.below(body.namespace_prefix)].filter((item) => meets(item, conditions));
      const found = all.slice(offset, offset + limit);
      if (body.refresh_ttl !== false) store.touch(found);
      // No index is configured, so nothing is ranked: a query lists what the namespace holds.
      return { status: 200, body: { items: found.map((item) => ({ ...item, score: null })) } };
    },

    listNamespaces({ body }) {
      const { prefix, suffix, max_depth: depth, limit = DEFAULT_NAMESPACES, offset = 0 } = body;
      const fault = labelFault(prefix ?? []) ?? labelFault(suffix ?? []);
      if (fault !== undefined) return fault;
      const fitting = store.namespaces().filter((one) => startsWith(one, prefix ?? []) && endsWith(one, suffix ?? []));
      const cut = fitting.map((one) => (depth === undefined || depth === null ? one : one.slice(0, depth)));
      const distinct = [...new Map(cut.map((one) => [one.join("."), one])).values()];
      return { status: 200, body: { namespaces: distinct.sort(compareLabels).slice(offset, offset + limit) } };
    },
  };
}

/** A label is no empty text and has no period; said as plain text, without a content type. */
function labelFault(namespace: readonly string[]): TextAnswer<422> | undefined {
  const wrong = namespace.find((label) => label === "" || label.includes("."));
  if (wrong === undefined) return undefined;
  return { status: 422, text: `Namespace label '${wrong}' must be a non-empty string without periods`, type: null };
}

function startsWith(namespace: readonly string[], prefix: readonly string[]): boolean {
  return prefix.every((label, at) => label === "*" || namespace[at] === label);
}

function endsWith(namespace: readonly string[], suffix: readonly string[]): boolean {
  const end = namespace.slice(-suffix.length);
  return (
    suffix.length === 0 ||
    (end.length === suffix.length && suffix.every((label, at) => label === "*" || end[at] === label))
  );
}

function compareLabels(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((label, index) => label !== b[index]);
  if (at === -1) return a.length - b.length;
  const [left = "", right = ""] = [a[at], b[at]];
  return left < right ? -1 : 1;
}

/** Equality, or operators: `{"age": {"$gte": 18}}`. */
function meets({ value }: StoredItem, conditions: readonly (readonly [string, unknown])[]): boolean {
  return conditions.every(([field, wanted]) => fits(value[field], wanted));
}

function fits(value: unknown, wanted: unknown): boolean {
  if (!isObject(wanted) || !Object.keys(wanted).some((key) => key.startsWith("$"))) return equal(value ?? null, wanted);
  return Object.entries(wanted).every(([operator, limit]) => {
    const order = Number(value) - Number(limit);
    switch (operator) {
      case "$eq":
        return equal(value ?? null, limit);
      case "$ne":
        return !equal(value ?? null, limit);
      case "$gt":
        return order > 0;
      case "$gte":
        return order >= 0;
      case "$lt":
        return order < 0;
      case "$lte":
        return order <= 0;
      default:
        return false;
    }
  });
}
