import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { isObject } from "../helpers.js";

/** A file of paths/ or webhooks/ that the document does not name describes an operation that nobody gets. */
export default () => ({
  Root(root, ctx) {
    for (const section of ["paths", "webhooks"]) {
      const folder = join(dirname(ctx.location.source.absoluteRef), section);
      const linked = Object.values(root[section] ?? {}).map((item) => (isObject(item) ? item.$ref : undefined));
      for (const file of existsSync(folder) ? readdirSync(folder) : []) {
        const ref = `${section}/${file}`;
        if (!/\.ya?ml$/.test(file) || linked.includes(ref)) continue;
        ctx.report({
          message: `Nothing refers to ${ref}: add a line with \`$ref: "${ref}"\` to \`${section}\`, or remove the file.`,
          location: ctx.location.child([section]).key(),
        });
      }
    }
  },
});
