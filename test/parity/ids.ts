// Ids of a recording and what stands for them on the server that it is played on.

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|\b[0-9a-f]{32}\b|\b\d{13}-\d+\b/g;

export function idsOf(text: string): string[] {
  return text.match(ID) ?? [];
}

export class Ids {
  private readonly pairs = new Map<string, string>();
  /** Ids of the recording that a request chose or an answer named so far. */
  private readonly known = new Set<string>();

  constructor(known: Iterable<string>) {
    for (const id of known) this.known.add(id);
  }

  /** The text of a recording with the ids of this server. */
  translate(text: string): string {
    return text.replace(ID, (id) => this.pairs.get(id) ?? id);
  }

  choose(ids: Iterable<string>): void {
    for (const id of ids) this.known.add(id);
  }

  isKnown(id: string): boolean {
    return this.known.has(id);
  }

  /** Walks two answers side by side: the ids at the same place stand for one another. */
  learn(recorded: unknown, received: unknown): void {
    if (typeof recorded === "string") {
      const ids = idsOf(recorded);
      this.choose(ids);
      if (typeof received === "string") this.pair(ids, idsOf(received));
    } else if (Array.isArray(recorded)) {
      const others: readonly unknown[] = Array.isArray(received) ? received : [];
      for (const [index, item] of recorded.entries()) this.learn(item, others[index]);
    } else if (typeof recorded === "object" && recorded !== null) {
      const other = new Map(typeof received === "object" && received !== null ? Object.entries(received) : []);
      for (const [index, [key, value]] of Object.entries(recorded).entries()) {
        const twin = other.has(key) ? key : [...other.keys()][index];
        this.learn(key, twin);
        this.learn(value, twin === undefined ? undefined : other.get(twin));
      }
    }
  }

  private pair(recorded: readonly string[], received: readonly string[]): void {
    if (recorded.length !== received.length) return;
    for (const [index, id] of recorded.entries()) {
      const other = received[index];
      if (other !== undefined && other !== id && !this.pairs.has(id)) this.pairs.set(id, other);
    }
  }
}
