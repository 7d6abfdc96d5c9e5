import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { isObject } from "../helpers.js";

/** A file of webhooks/ that the document does not name describes a call that nobody gets. (Files of paths/ link themselves.) */
export default () => ({
  Root(root, ctx) {
    const folder = join(dirname(ctx.location.source.absoluteRef), "webhooks");
    const linked = Object.values(root.webhooks ?? {}).map((item) => (isObject(item) ? item.$ref : undefined));
    for (const file of existsSync(folder) ? readdirSync(folder) : []) {
      const ref = `webhooks/${file}`;
      if (!/\.ya?ml$/.test(file) || linked.includes(ref)) continue;
      ctx.report({
        message: `Nothing refers to ${ref}: add a line with \`$ref: "${ref}"\` to \`webhooks\`, or remove the file.`,
        location: ctx.location.child(["webhooks"]).key(),
      });
    }
  },
});
