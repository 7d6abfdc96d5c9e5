import type { KnownDifference } from "../compare/differences-data.ts";
import { differencesPage } from "./differences-page.ts";
import { deriveEdition, editions } from "./editions/index.ts";
import type { Model } from "./model/types.ts";
import { NOTICE } from "./notice.ts";
import { derivePrism } from "./prism.ts";
import type { Files } from "./targets/target.ts";

/** The documents of the contract: the bundle, its editions for other tools, the bundle for Prism, the page of known differences. */
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
    ...editions.map((edition): [string, string] => [edition.file, text(deriveEdition(edition, document))]),
    ["openapi.prism.json", text(derivePrism(document, model))],
  ]);
}
