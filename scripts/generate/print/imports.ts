/** Collects the imports of a file while its text is written, so that nobody has to search the text for names. */
export class Imports {
  readonly #names = new Map<string, Set<string>>();

  /** Notes that the file uses a name of a module; returns the name. */
  use(module: string, name: string): string {
    const names = this.#names.get(module) ?? new Set();
    this.#names.set(module, names.add(name));
    return name;
  }

  /** The same but for one module, whose names are there already. */
  without(module: string): Imports {
    const others = new Imports();
    for (const [own, names] of this.#names) if (own !== module) others.#names.set(own, names);
    return others;
  }

  /** Modules in order, each with its names in order. */
  entries(): readonly (readonly [module: string, names: readonly string[]])[] {
    return [...this.#names]
      .map(([module, names]) => [module, [...names].sort(compare)] as const)
      .sort(([a], [b]) => compare(a, b));
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
