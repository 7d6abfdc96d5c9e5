import { isNamedSchema } from "../helpers.js";

/** A list of values that has no name is a new type at each place where it stands, and none of them can be imported. */
export default () => ({
  Schema(schema, ctx) {
    if (schema.enum === undefined || isNamedSchema(ctx.location)) return;
    ctx.report({
      message: "An enumeration needs a schema of its own name; refer to it here (one value alone: const).",
      location: ctx.location.child(["enum"]).key(),
    });
  },
});
