/** What the runtime must know of one operation. */
export interface OperationSpec {
  /** The `operationId`, named in every error. */
  readonly id: string;
  readonly method: string;
  /** The path with its `{placeholders}`, each filled from the parameter of the same name. */
  readonly path: string;
  /** `true`: all parameters that are left make up the JSON body. A name: that one parameter is the body. */
  readonly body?: boolean | string;
  /** What a success looks like; `json` unless said. `wait` is JSON after keep-alive bytes, where a failed run is a 200. */
  readonly result?: "json" | "wait" | "stream" | "text" | "empty";
  /** A success may also come without a body (204): the call then gives `undefined`. */
  readonly optional?: boolean;
  /** A status below 400 that is a failure all the same: POST /threads says with 201 that the thread is there, its state not. */
  readonly fails?: number | string;
  /** Of several operations behind one method, the first is called whose `when` parameters are all given (not unset, not null). */
  readonly when?: readonly string[];
  /** The list that travels in the query as `a=1,2`. */
  readonly comma?: string;
  /** The list of labels that travels in the path or the query as `a.b`. */
  readonly dots?: string;
  /** Parameters of which null means the same as unset: null is not sent. */
  readonly nullIsUnset?: readonly string[];
  /** The list that travels in the query as `a=["1","2"]`; all others are repeated. */
  readonly json?: string;
  readonly parameters?: ParameterPlaces;
}

/** The parameters that have another name on the wire, or another place than the body (the query, where there is no body). */
export type ParameterPlaces = Readonly<Record<string, readonly [wire: string, place?: "query" | "header"]>>;

/** The operations behind one client method, in the order in which they are to be tried. */
export type Operations = OperationSpec | readonly OperationSpec[];
