import { eachOperation, isObject } from "../helpers.js";

/**
 * A client has to know what null does in a request: it sends null where null is a value of its own, and leaves the property out
 * where null means the same as nothing, since other servers refuse it there.
 */
export default () =>
  eachOperation((operation, ctx) => {
    const body = resolved(ctx, operation.requestBody, ctx.location);
    for (const media of Object.values(isObject(body.node.content) ? body.node.content : {})) {
      check(ctx, resolved(ctx, media.schema, body.location));
    }
  });

/** @typedef {import("../helpers.js").Context} Context @typedef {{ node: any, location: any, beside: any }} Found */

/** @param {Context} ctx @param {any} node @param {any} location @returns {Found} what is meant, with what stands beside the reference */
function resolved(ctx, node, location) {
  if (!isObject(node) || !("$ref" in node)) return { node: isObject(node) ? node : {}, location, beside: {} };
  const found = ctx.resolve(node, location.source.absoluteRef);
  return { node: isObject(found.node) ? found.node : {}, location: found.location ?? location, beside: node };
}

/** @param {Context} ctx @param {Found} schema */
function check(ctx, { node, location }) {
  for (const part of [...(node.allOf ?? []), ...(node.anyOf ?? []), ...(node.oneOf ?? [])]) {
    check(ctx, resolved(ctx, part, location));
  }
  for (const [name, property] of Object.entries(node.properties ?? {})) {
    const target = resolved(ctx, property, location);
    const said = property["x-openruns-null"] ?? node["x-openruns-null"];
    if ((node.required ?? []).includes(name) || said !== undefined || !takesNull(target.node)) continue;
    ctx.report({
      message: `Say what null does in "${name}": \`x-openruns-null: value\` where it is sent, \`unset\` where it is left out.`,
      location: location.child(["properties", name]),
    });
  }
}

/** @param {any} schema */
const takesNull = (schema) =>
  [schema.type].flat().includes("null") ||
  [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].some((arm) => arm.type === "null");
