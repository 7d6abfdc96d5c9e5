/** What the runtime must know of one operation; the emitted client passes one of these with each call. */
export interface OperationSpec {
  /** The `operationId`, named in every error. */
  readonly id: string;
  readonly method: "GET" | "PUT" | "POST" | "PATCH" | "DELETE";
  /** The path with its `{placeholders}`, each filled from the parameter of the same name. */
  readonly path: string;
  /** Of an operation with a body the parameters that travel in the query; without a body all that are left do. */
  readonly query?: readonly string[];
  /** How an array in the query travels instead: `a=1,2` or `a=["1","2"]`. */
  readonly lists?: Readonly<Record<string, "comma" | "json">>;
  /** Parameters that travel in a header: the header's name by the parameter's. */
  readonly headers?: Readonly<Record<string, string>>;
  /** `true`: all parameters that are left make up the JSON body. A name: that one parameter is the body. */
  readonly body?: true | string;
  /** Parameters whose name on the wire differs: the wire's name by the parameter's (`langsmith_tracing` is `langsmith_tracer`). */
  readonly rename?: Readonly<Record<string, string>>;
  /** What a success looks like; `json` unless said. `wait` is JSON after keep-alive bytes, where a failed run is a 200. */
  readonly result?: "json" | "wait" | "stream" | "text" | "empty";
  /** A success may also come without a body (204): the call then gives `undefined`. */
  readonly optional?: boolean;
  /** Statuses below 400 that are failures all the same: POST /threads says with 201 that the thread is there, its state not. */
  readonly fails?: readonly number[];
  /** Of several operations behind one method, the first is called whose `when` parameters are all given (not unset, not null). */
  readonly when?: readonly string[];
}

/** The operations behind one client method, in the order in which they are to be tried. */
export type Operations = OperationSpec | readonly OperationSpec[];
