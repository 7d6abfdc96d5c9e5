// The store: items by namespace and key, some with a time to live.
import type { Clock, JsonObject } from "../engine/types.ts";

export interface StoredItem {
  namespace: string[];
  key: string;
  value: JsonObject;
  created_at: string;
  updated_at: string;
}

interface Lifetime {
  readonly minutes: number;
  cancel(): void;
}

const MINUTE_MS = 60_000;
/** No namespace label holds a period, so joined labels stay distinct. */
const nameOf = (namespace: readonly string[]): string => namespace.join(".");

export class Store {
  readonly #spaces = new Map<string, Map<string, StoredItem>>();
  readonly #lifetimes = new Map<StoredItem, Lifetime>();

  constructor(private readonly clock: Clock) {}

  put(namespace: readonly string[], key: string, value: JsonObject, minutes: number | null): void {
    const name = nameOf(namespace);
    const space = this.#spaces.get(name) ?? new Map<string, StoredItem>();
    this.#spaces.set(name, space);
    const now = this.clock.timestamp();
    const known = space.get(key);
    if (known !== undefined) this.#endLifetime(known);
    const item = { namespace: [...namespace], key, value, created_at: known?.created_at ?? now, updated_at: now };
    space.set(key, item);
    if (minutes !== null && minutes > 0) this.#startLifetime(item, minutes);
  }

  get(namespace: readonly string[], key: string, refresh: boolean): StoredItem | undefined {
    const item = this.#spaces.get(nameOf(namespace))?.get(key);
    if (item !== undefined && refresh) this.#refresh(item);
    return item;
  }

  delete(namespace: readonly string[], key: string): void {
    const name = nameOf(namespace);
    const space = this.#spaces.get(name);
    const item = space?.get(key);
    if (space === undefined || item === undefined) return;
    this.#endLifetime(item);
    space.delete(key);
    if (space.size === 0) this.#spaces.delete(name);
  }

  /** Items below a namespace, in the order in which they came. */
  *below(prefix: readonly string[]): Generator<StoredItem> {
    for (const space of this.#spaces.values()) {
      const [first] = space.values();
      if (first === undefined || !prefix.every((label, at) => first.namespace[at] === label)) continue;
      yield* space.values();
    }
  }

  /** What was found by a search was read. */
  touch(items: Iterable<StoredItem>): void {
    for (const item of items) this.#refresh(item);
  }

  namespaces(): string[][] {
    return [...this.#spaces.values()].flatMap((space) =>
      [...space.values()].slice(0, 1).map(({ namespace }) => namespace),
    );
  }

  #startLifetime(item: StoredItem, minutes: number): void {
    const cancel = this.clock.after(minutes * MINUTE_MS, () => {
      this.#lifetimes.delete(item);
      this.delete(item.namespace, item.key);
    });
    this.#lifetimes.set(item, { minutes, cancel });
  }

  #refresh(item: StoredItem): void {
    const minutes = this.#lifetimes.get(item)?.minutes;
    if (minutes === undefined) return;
    this.#endLifetime(item);
    this.#startLifetime(item, minutes);
  }

  #endLifetime(item: StoredItem): void {
    this.#lifetimes.get(item)?.cancel();
    this.#lifetimes.delete(item);
  }
}
