/** What the runtime must know of one operation; the emitted client passes one of these with each call. */
export interface OperationSpec {
  /** The `operationId`, named in every error. */
  readonly id: string;
  readonly method: "GET" | "PUT" | "POST" | "PATCH" | "DELETE";
  /** The path with its `{placeholders}`, each filled from the parameter of the same name. */
  readonly path: string;
  /** Parameters that travel in the query; an array is repeated. */
  readonly query?: readonly string[];
  /** Parameters that travel in a header, by the header's name. */
  readonly headers?: Readonly<Record<string, string>>;
  /** `true`: all parameters that are left make up the JSON body. A name: that one parameter is the body. */
  readonly body?: true | string;
  /** Parameters whose name on the wire differs (`langsmith_tracing` is `langsmith_tracer`). */
  readonly rename?: Readonly<Record<string, string>>;
  /** What a success looks like; `json` unless said. `wait` is JSON after keep-alive bytes, where a failed run is a 200. */
  readonly result?: "json" | "wait" | "stream" | "text" | "empty";
}
