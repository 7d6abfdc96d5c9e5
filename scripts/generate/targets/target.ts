import type { Model } from "../model/types.ts";

/** Paths from the target's folder in `generated/`, and the text of each file. */
export type Files = Map<string, string>;

/** A language we generate for. A target stands alone: it imports no other target. */
export interface Target {
  /** Also the name of its folder in `generated/`, which belongs to it alone. */
  readonly name: string;
  /** Files and folders of this repository, beyond contract and model, that shape its output: its emitter, its runtime. */
  readonly inputs: readonly string[];
  /** npm packages whose version shapes its output. */
  readonly tools: readonly string[];
  emit(model: Model, context: TargetContext): Files | Promise<Files>;
}

export interface TargetContext {
  /** The bundle, for tools that read OpenAPI themselves; what they return must not change it. */
  readonly document: Readonly<Record<string, unknown>>;
  /** The sentence for the first line of an emitted file, without comment signs. */
  readonly notice: string;
  /** Reads a file of this repository. */
  read(path: string): Promise<string>;
  /** All files of a folder of this repository as they are copied: each says on its first line where it comes from. */
  copy(folder: string): Promise<Files>;
}
