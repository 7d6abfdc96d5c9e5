import type { Model } from "./model/types.ts";
import { NOTICE } from "./notice.ts";
import { derivePrism } from "./prism.ts";
import type { Files } from "./targets/target.ts";

/** The documents that people and Prism download: the bundle, and what Prism can serve of it. */
export function emitContract(document: Readonly<Record<string, unknown>>, model: Model): Files {
  const text = (value: unknown): string => `${JSON.stringify({ "x-generated": NOTICE, ...Object(value) }, null, 2)}\n`;
  return new Map([
    ["openapi.json", text(document)],
    ["openapi.prism.json", text(derivePrism(document, model))],
  ]);
}
