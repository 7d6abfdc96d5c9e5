/** What the runtime must know of one operation. Parameters are named as the client names them. */
export interface OperationSpec {
  /** The `operationId`, named in every error. */
  readonly id: string;
  readonly method: string;
  /** The path with its `{placeholders}`, each filled from the parameter of the same name. */
  readonly path: string;
  /** Beside `body: true`: the parameters that travel in the query. Without it, all that have no other place travel there. */
  readonly query?: readonly string[];
  /** Lists of the query that travel as one text: `a=1,2`, `a=["1","2"]`, `a=1.2`; all others are repeated. */
  readonly lists?: Readonly<Record<string, "comma" | "json" | "period">>;
  /** Names of headers by the parameters that travel in them. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Names on the wire of the parameters that the client names otherwise. */
  readonly rename?: Readonly<Record<string, string>>;
  /** `true`: all parameters that are left make up the JSON body. A name: that one parameter is the body. */
  readonly body?: boolean | string;
  /** What a success looks like; `json` unless said. `wait` is JSON after keep-alive bytes, where a failed run is a 200. */
  readonly result?: "json" | "wait" | "stream" | "text" | "empty" | undefined;
  /** A success may also come without a body (204): the call then gives `undefined`. */
  readonly optional?: boolean;
  /** Statuses below 400 that are failures all the same: POST /threads says with 201 that the thread is there, its state not. */
  readonly fails?: readonly number[] | undefined;
  /** The headers of the answer name a run that did not exist before: `onRunCreated` is told of it. */
  readonly createsRun?: boolean;
  /** It may take as long as a run: the default deadline does not hold. */
  readonly long?: boolean;
  /** Parameters that are lists of labels, wherever they travel: none may be empty or have a period. */
  readonly labels?: readonly string[];
  /** Parameters of which null means the same as unset, and is not sent. */
  readonly nullUnset?: readonly string[];
  /** Parameters that only the method's other operations take: never sent. */
  readonly siblings?: readonly string[];
  /** A method with several operations calls the first one whose `when` parameters are all given (not unset, not null). */
  readonly when?: readonly string[];
}

/** The operations behind one client method, in the order in which they are to be tried. */
export type Operations = OperationSpec | readonly OperationSpec[];

/** The operations behind each method of each resource. */
export type OperationTable<Resources> = {
  readonly [Resource in keyof Resources]: {
    readonly [Method in keyof Resources[Resource]]: readonly OperationSpec[];
  };
};
