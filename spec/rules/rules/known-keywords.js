import { keywords } from "../helpers.js";

/** A schema keyword that the generators do not know would be lost in silence. `nullable` is refused by a rule of its own. */
const KNOWN = new Set([...keywords.schema, "nullable"]);

export default () => ({
  Schema(schema, ctx) {
    for (const keyword of Object.keys(schema)) {
      if (KNOWN.has(keyword) || keyword.startsWith("x-")) continue;
      ctx.report({
        message: `No emitter knows the keyword "${keyword}".`,
        location: ctx.location.child([keyword]).key(),
      });
    }
  },
});
