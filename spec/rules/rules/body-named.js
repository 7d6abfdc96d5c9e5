import { isObject } from "../helpers.js";

/** A body without a name has no type that a caller could write down. */
export default () => ({
  MediaType(media, ctx) {
    const { schema } = media;
    if (!isObject(schema) || "$ref" in schema) return;
    const inner = schema.type === "array" && isObject(schema.items) ? schema.items : schema;
    if ("$ref" in inner || (inner.properties === undefined && inner.type !== "object" && inner.anyOf === undefined))
      return;
    ctx.report({
      message: "The schema of a body must be a reference to a named one.",
      location: ctx.location.child(["schema"]),
    });
  },
});
