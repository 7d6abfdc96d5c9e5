/** Most generators give up on `type: [string, integer]`; only `[T, "null"]` survives in all of them. */
export default () => ({
  Schema(schema, ctx) {
    const { type } = schema;
    if (!Array.isArray(type) || (type.length === 2 && type.includes("null") && type[0] !== type[1])) return;
    ctx.report({
      message: `A list of types may only add "null" to one type; write anyOf of named schemas instead of [${type.join(", ")}].`,
      location: ctx.location.child(["type"]),
    });
  },
});
