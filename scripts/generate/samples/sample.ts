import type { Json, Method, MethodParameter, Model, Operation } from "../model/types.ts";

/** The address that every sample names; the tests put another in its place. */
export const SERVER = "http://localhost:2024";

/** One operation as the contract's first example calls it. */
export interface SampleCall {
  readonly operation: Operation;
  /** The client's method and what it is given; null where no client has a method for the operation. */
  readonly method: Method | null;
  /** In the order of the method's parameters, those that must be given first. */
  readonly given: readonly GivenParameter[];
  /** What must travel. */
  readonly request: SampleRequest;
  /** Whether the contract knows any success of it; the server refuses `GET /mcp` always. */
  readonly succeeds: boolean;
  /** Whether the program ends by itself and without a failure; the stream of a thread goes on until its reader leaves. */
  readonly completes: boolean;
}

export interface GivenParameter {
  readonly parameter: MethodParameter;
  readonly value: Json;
}

export interface SampleRequest {
  /** `/threads/123e4567-…/runs/wait`, encoded. */
  readonly path: string;
  readonly query: readonly (readonly [name: string, value: string])[];
  /** Undefined where none is sent. */
  readonly body: Json | undefined;
}

/** How a language writes the samples. */
export interface SampleWriter {
  /** What a reader calls it: `TypeScript`. */
  readonly label: string;
  /** Its name for a highlighter of code. */
  readonly highlight: string;
  /** A whole program that makes the call and prints what comes. */
  program(call: SampleCall): string;
  /**
   * One program with the same statements of all calls, so that a test compiles once; by path from its folder. Its argument is
   * an address: each call goes to `<address>/<operation id>`. It prints each failure and goes on; it fails where a call failed
   * that should have completed.
   */
  suite(calls: readonly SampleCall[]): ReadonlyMap<string, string>;
}

/** Makes the writer of a language. */
export type MakeSampleWriter = (model: Model) => SampleWriter;
