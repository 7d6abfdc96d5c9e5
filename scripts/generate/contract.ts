import type { KnownDifference } from "../compare/differences-data.ts";
import { differencesPage } from "./differences-page.ts";
import type { Model } from "./model/types.ts";
import { NOTICE } from "./notice.ts";
import { derivePrism } from "./prism.ts";
import type { Files } from "./targets/target.ts";

/** The documents of the contract: the bundle, the bundle for Prism, and the page of known differences. */
export function emitContract(
  document: Readonly<Record<string, unknown>>,
  model: Model,
  differences: readonly KnownDifference[],
): Files {
  const text = (value: unknown): string => `${JSON.stringify({ "x-generated": NOTICE, ...Object(value) }, null, 2)}\n`;
  const page: [string, string][] =
    differences.length === 0 ? [] : [["differences.md", `<!-- ${NOTICE} -->\n${differencesPage(differences)}`]];
  return new Map([
    ...page,
    ["openapi.json", text(document)],
    ["openapi.prism.json", text(derivePrism(document, model))],
  ]);
}
