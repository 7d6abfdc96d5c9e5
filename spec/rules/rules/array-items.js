/** An array without `items` is `any[]` in one language and an error in the next. */
export default () => ({
  Schema(schema, ctx) {
    const isArray = schema.type === "array" || (Array.isArray(schema.type) && schema.type.includes("array"));
    const tuple = schema.prefixItems !== undefined && schema.minItems !== undefined && schema.maxItems !== undefined;
    if (!isArray || schema.items !== undefined || tuple) return;
    ctx.report({
      message: "An array needs items (a tuple: prefixItems, minItems and maxItems).",
      location: ctx.location.key(),
    });
  },
});
