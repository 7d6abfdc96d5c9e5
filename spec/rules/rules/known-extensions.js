import { keywords } from "../helpers.js";

/** An extension with a typing error is ignored by every tool; only ours may stand here, each in its place. */
const KNOWN = keywords.extensions;

const VALUES = {
  "x-openruns-long": [true],
  "x-openruns-null": ["unset", "value"],
  "x-openruns-role": ["assistant", "subgraphs"],
};

export default () => ({
  any: {
    enter(node, ctx) {
      const place = ctx.type.name;
      // Examples are data: what looks like an extension there is somebody's key.
      if (typeof node !== "object" || node === null || Array.isArray(node) || /^Example/.test(place)) return;
      for (const name of Object.keys(node)) {
        const values = VALUES[name];
        if (values !== undefined && !values.includes(node[name])) {
          ctx.report({ message: `"${name}" is ${values.join(" or ")}.`, location: ctx.location.child([name]) });
        }
        if (!name.startsWith("x-") || (KNOWN[place] ?? []).includes(name) || place.endsWith("Map")) continue;
        if (/^(SchemaProperties|SecurityRequirement|ScopesMap)$/.test(place)) continue;
        ctx.report({
          message: `"${name}" is not known on ${place}; known are ${(KNOWN[place] ?? ["none"]).join(", ")}.`,
          location: ctx.location.child([name]).key(),
        });
      }
    },
  },
});
