/** A mock answers with the example; a header without one is missing from its answers. */
export default () => ({
  Header(header, ctx) {
    if (header.example !== undefined || header.examples !== undefined) return;
    ctx.report({ message: "A header needs an example.", location: ctx.location.key() });
  },
});
