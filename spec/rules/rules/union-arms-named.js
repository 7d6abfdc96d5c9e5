import { isObject } from "../helpers.js";

/** An arm without a name becomes `AnyOf1` in a generated client, and another name after the next edit. */
export default () => ({
  Schema(schema, ctx) {
    for (const keyword of ["anyOf", "oneOf"]) {
      const arms = Array.isArray(schema[keyword]) ? schema[keyword] : [];
      for (const [index, arm] of arms.entries()) {
        if (!isObject(arm) || "$ref" in arm || arm.type === "null") continue;
        ctx.report({
          message: `An arm of ${keyword} must be a reference to a named schema, or { type: "null" }.`,
          location: ctx.location.child([keyword, index]),
        });
      }
    }
  },
});
