import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { isObject } from "./helpers.js";

/** `threads_{thread_id}_runs.yaml` describes `/threads/{thread_id}/runs`. */
const urlOf = (file) => `/${file.replace(/\.yaml$/, "").replace(/_(?![^{]*\})/g, "/")}`;

/**
 * Adds each file of `paths/` that the document does not list, under the URL that its name says, at the end. So a file is enough
 * for an operation; the list in the document gives the order of the docs.
 */
export default () => ({
  Root: {
    enter(root, { location }) {
      const folder = join(dirname(location.source.absoluteRef), "paths");
      const listed = Object.values(root.paths ?? {}).map((item) => (isObject(item) ? item.$ref : undefined));
      for (const file of existsSync(folder) ? readdirSync(folder).sort() : []) {
        if (file.endsWith(".yaml") && !listed.includes(`paths/${file}`))
          root.paths = { ...root.paths, [urlOf(file)]: { $ref: `paths/${file}` } };
      }
    },
  },
});
