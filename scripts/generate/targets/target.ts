import type { Model } from "../model/types.ts";

/** Paths from the target's folder in `generated/`, and the text of each file. */
export type Files = Map<string, string>;

/** What we generate for: a language's package, or the mock's shell. A target stands alone: it imports no other. */
export interface Target {
  /** Also the name of its folder in `generated/`, which belongs to it alone. */
  readonly name: string;
  /** Set where the target is a language: its package has a runtime in src/<name> and tests that test/<name>/run.sh starts. */
  readonly language?: Language;
  emit(model: Model, context: TargetContext): Files | Promise<Files>;
}

export interface Language {
  /** Commands that must be on the machine for its tests. */
  readonly needs: readonly string[];
  /** What a line comment of it begins with; says on the first line of each copied source where it is written. */
  readonly comment: string;
}

export interface TargetContext {
  /** The bundle, for tools that read OpenAPI themselves; what they return must not change it. */
  readonly document: Readonly<Record<string, unknown>>;
  /** The sentence for the first line of an emitted file, without comment signs. */
  readonly notice: string;
  /** Reads a file of this repository. */
  read(path: string): Promise<string>;
  /**
   * All files of a folder of this repository as they are copied, but for those in its folder `package`: each says on its first
   * line where it comes from.
   */
  copy(folder: string): Promise<Files>;
  /**
   * The files of `<folder>/package` as they stand at the top of a package, and the licence. `@VERSION@` becomes the contract's
   * version, a line `<!-- shared: name -->` that section of src/README.shared.md.
   */
  packageFiles(folder: string): Promise<Files>;
}
