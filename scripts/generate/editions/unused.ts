import { type Members, members } from "./walk.ts";

/** Leaves out components that nothing names, and then those that only they named. */
export function withoutUnusedComponents(document: Members): Members {
  const components = structuredClone(members(document.components));
  for (;;) {
    const named = new Set(JSON.stringify({ ...document, components }).match(/#\/components\/[^"]+/g));
    let removed = 0;
    for (const [kind, parts] of Object.entries(components)) {
      if (kind === "securitySchemes") continue;
      for (const name of Object.keys(members(parts))) {
        if (named.has(`#/components/${kind}/${name}`)) continue;
        delete members(parts)[name];
        removed += 1;
      }
    }
    if (removed === 0) return { ...document, components };
  }
}
