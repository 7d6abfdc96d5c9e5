/** `nullable` means nothing in OpenAPI 3.1: validators ignore it, and null is refused where it was meant to be allowed. */
export default () => ({
  Schema(schema, ctx) {
    if (schema.nullable === undefined) return;
    ctx.report({
      message: 'Write type: [T, "null"] instead of nullable.',
      location: ctx.location.child(["nullable"]).key(),
    });
  },
});
