// One request as handlers see it beside its typed parameters.

export interface Call {
  readonly method: string;
  /** The path with its query, as it was sent. */
  readonly target: string;
  /** The value of a header, undefined where it was not sent; `name` in lower case. */
  header(name: string): string | undefined;
  /** All headers, names in lower case. */
  headers(): Readonly<Record<string, string>>;
  /** The body as it was sent, empty where there is none. */
  text(): Promise<string>;
}
