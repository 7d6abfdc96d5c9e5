// Who does what where the servers, the SDKs and the official file disagree: the rows of spec/differences.
import { resolve } from "node:path";
import { type KnownDifference, readDifferences } from "../../../../scripts/compare/differences-data.ts";
import type { Operation } from "../../../../scripts/generate/model/types.ts";
import { schemasByName } from "./contract.ts";

export type { KnownDifference };

export const differences: readonly KnownDifference[] = await readDifferences(
  resolve(process.cwd(), "../../spec/differences"),
);

export const differencesLink = (id: string): string => `/reference/differences/#${id.replace("/", "-")}`;

export const differenceSections: readonly string[] = [...new Set(differences.map(({ section }) => section))];

/** Rows about one field of a body or a parameter of an operation. */
export function differencesOfField(operation: Operation, wireName: string): KnownDifference[] {
  const type = operation.body?.type;
  const schema = type?.kind === "ref" ? type.name : "";
  return differences.filter(
    ({ where, covers, section }) =>
      covers.some((pattern) => fits(pattern, `${schema}.${wireName}`)) ||
      (where.includes(`\`${wireName}\``) && (section === "Everywhere" || section === sectionOf(operation))),
  );
}

/** The section that an operation belongs to, by what its path begins with. */
function sectionOf({ path, tag }: Operation): string {
  const found = differenceSections.find((section) =>
    tag.toLowerCase().includes(section.toLowerCase().replace(/s$/, "")),
  );
  return path.includes("/runs") && !path.includes("/crons") ? "Runs" : (found ?? "");
}

/** `*` stands for any text; a pattern that names no schema of ours is about something else. */
function fits(pattern: string, place: string): boolean {
  const [schema = ""] = pattern.split(".");
  if (!schema.includes("*") && !schemasByName.has(schema)) return false;
  const expression = pattern.split("*").map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${expression.join(".*")}$`).test(place);
}
