/** Only the fields that were asked for, in the record's order. */
export function pick<Item extends object>(item: Item, fields: readonly string[] | undefined): Item {
  if (!fields || fields.length === 0) return item;
  // The contract types a selected object as the whole one.
  return Object.fromEntries(Object.entries(item).filter(([key]) => fields.includes(key))) as Item;
}
