/** A generator must put a default into a variable of one type; a list as the default of a union breaks several. */
export default () => ({
  Schema(schema, ctx) {
    if (!Array.isArray(schema.default) || (schema.anyOf === undefined && schema.oneOf === undefined)) return;
    ctx.report({
      message: "A union cannot have a list as its default; say the default in the description.",
      location: ctx.location.child(["default"]),
    });
  },
});
