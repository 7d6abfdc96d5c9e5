import type { NameEntry } from "../contract/names.ts";

const KINDS: readonly string[] = ["operation", "event", "stream mode", "schema", "parameter", "field", "value"];

/**
 * The entries whose name fits the query, best first: the same name, then the same in other letters (`run_create`, `RunCreate`),
 * then names that begin with it, then names that hold it. Within one rank the kinds stand in their own order.
 */
export function rankNames(entries: readonly NameEntry[], query: string, most = 20): NameEntry[] {
  const wanted = query.trim();
  if (wanted === "") return [];
  const plain = plainName(wanted);
  const found = entries.flatMap((entry, index) => {
    const rank = rankOf(entry[0], wanted, plain);
    return rank === null ? [] : [{ entry, rank, kind: KINDS.indexOf(entry[1]), index }];
  });
  found.sort(
    (a, b) => a.rank - b.rank || a.kind - b.kind || a.entry[0].length - b.entry[0].length || a.index - b.index,
  );
  return found.slice(0, most).map(({ entry }) => entry);
}

function rankOf(name: string, wanted: string, plain: string): number | null {
  if (name === wanted) return 0;
  const other = plainName(name);
  if (other === plain) return 1;
  if (plain === "") return null;
  if (other.startsWith(plain)) return 2;
  return other.includes(plain) ? 3 : null;
}

const plainName = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
