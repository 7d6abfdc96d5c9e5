import { isObject } from "../model/document.ts";

export type Members = Record<string, unknown>;

/** Keywords of a schema whose value is one schema, a list of schemas, or schemas by name. */
const ONE = ["items", "additionalProperties", "contentSchema", "not", "propertyNames"];
const LIST = ["anyOf", "oneOf", "allOf", "prefixItems"];
const BY_NAME = ["properties", "patternProperties", "$defs"];

/**
 * Gives every schema of a document to `change`, the innermost first, and puts its answer in the schema's place. A property that is
 * called like a keyword (`anyOf`, `example`) is a name here, and an example is never taken for a schema.
 */
export function changeSchemas(document: Members, change: (schema: Members) => Members): void {
  const components = members(document.components);
  changeEach(members(components.schemas), (schema) => changeSchema(schema, change));
  visitHolders({ ...document, components: { ...components, schemas: {}, examples: {} } }, (holder) => {
    if (isObject(holder.schema)) holder.schema = changeSchema(holder.schema, change);
  });
}

/** Calls back for each `content` object of the document: media types by name, of requests, responses and parameters. */
export function visitContents(document: Members, visit: (content: Members) => void): void {
  visitHolders(document, (holder) => {
    if (isObject(holder.content)) visit(holder.content);
  });
}

/** The members of an object of the document; none where there is no object. */
export const members = (value: unknown): Members => (isObject(value) ? value : {});

/** The same for one schema and all in it. */
export function changeSchema(schema: Members, change: (schema: Members) => Members): Members {
  for (const key of ONE) if (isObject(schema[key])) schema[key] = changeSchema(members(schema[key]), change);
  for (const key of BY_NAME) changeEach(members(schema[key]), (part) => changeSchema(part, change));
  for (const key of LIST) {
    const list = schema[key];
    if (Array.isArray(list)) schema[key] = list.map((part) => (isObject(part) ? changeSchema(part, change) : part));
  }
  return change(schema);
}

function changeEach(schemas: Members, change: (schema: Members) => Members): void {
  for (const [name, schema] of Object.entries(schemas)) if (isObject(schema)) schemas[name] = change(schema);
}

/** All objects outside of schemas and examples: operations, parameters, headers, responses, media types. */
function visitHolders(node: unknown, visit: (holder: Members) => void): void {
  if (Array.isArray(node)) for (const item of node) visitHolders(item, visit);
  if (!isObject(node)) return;
  visit(node);
  for (const [key, value] of Object.entries(node)) {
    if (key !== "schema" && key !== "schemas" && key !== "example" && key !== "examples") visitHolders(value, visit);
  }
}
