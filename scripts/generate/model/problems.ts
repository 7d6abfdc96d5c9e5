/** A place in the document that the model does not support, and what to do about it. */
export interface Problem {
  /** JSON pointer into the bundle. */
  readonly pointer: string;
  readonly message: string;
}

/** Lists all problems at once, so that nobody has to correct a contract one message at a time. */
export class ModelError extends Error {
  override readonly name = "ModelError";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const lines = problems.map(({ pointer, message }) => `  ${pointer}\n    ${message}`);
    super(`The contract has ${problems.length} place(s) that cannot be generated from:\n${lines.join("\n")}`);
    this.problems = problems;
  }
}

/** Collects problems while the model is built. */
export class Problems {
  readonly #list: Problem[] = [];

  add(pointer: string, message: string): void {
    if (!this.#list.some((known) => known.pointer === pointer && known.message === message)) {
      this.#list.push({ pointer, message });
    }
  }

  /** Throws one error for all of them. */
  throwIfAny(): void {
    if (this.#list.length > 0) throw new ModelError(this.#list);
  }
}
