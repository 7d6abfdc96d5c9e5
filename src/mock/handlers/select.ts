import { Refusal } from "../engine/types.ts";

/** Only the fields that were asked for, in the record's order. */
export function pick<Item extends object>(item: Item, fields: readonly string[] | undefined): Item {
  if (!fields || fields.length === 0) return item;
  // The contract types a selected object as the whole one.
  return Object.fromEntries(Object.entries(item).filter(([key]) => fields.includes(key))) as Item;
}

/** In the words of the Python server, which tells both lists as Python prints them. */
export function unknownFields(unknown: readonly string[], known: readonly string[]): Refusal {
  const quoted = (names: readonly string[]) => names.map((name) => `'${name}'`).join(", ");
  return new Refusal(422, `Invalid select columns: [${quoted(unknown)}]. Expected: {${quoted(known)}}`);
}
