/** Ids in an order that changes: moving one to the end and reading from either end cost the same for any number of them. */

interface Entry {
  id: string;
  before: Entry | undefined;
  after: Entry | undefined;
}

export class Order {
  private readonly entries = new Map<string, Entry>();
  private first: Entry | undefined;
  private last: Entry | undefined;

  /** Puts an id at the end, also one that is there already. */
  moveToEnd(id: string): void {
    const entry = this.entries.get(id) ?? { id, before: undefined, after: undefined };
    if (this.last === entry) return;
    this.unlink(entry);
    this.entries.set(id, entry);
    entry.before = this.last;
    entry.after = undefined;
    if (this.last) this.last.after = entry;
    else this.first = entry;
    this.last = entry;
  }

  delete(id: string): void {
    const entry = this.entries.get(id);
    if (!entry) return;
    this.unlink(entry);
    this.entries.delete(id);
  }

  *read(direction: "asc" | "desc"): Generator<string> {
    let entry = direction === "asc" ? this.first : this.last;
    while (entry) {
      const next = direction === "asc" ? entry.after : entry.before;
      yield entry.id;
      entry = next;
    }
  }

  private unlink(entry: Entry): void {
    if (!this.entries.has(entry.id)) return;
    if (entry.before) entry.before.after = entry.after;
    else this.first = entry.after;
    if (entry.after) entry.after.before = entry.before;
    else this.last = entry.before;
  }
}
