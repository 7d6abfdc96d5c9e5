import type {
  EventSchema,
  EventUnion,
  Json,
  NamedSchema,
  Property,
  Role,
  StreamModeEvents,
  Type,
} from "./schema-types.ts";

export type * from "./schema-types.ts";

/**
 * The normalised form of the contract that every target is emitted from, so that no emitter reads OpenAPI: references are
 * resolved, `allOf` is flattened, null is a flag, inline objects, enumerations and unions have names, and every list has a stable
 * order. It is plain data; `npx tsx scripts/generate/model/index.ts` prints it as JSON.
 */
export interface Model {
  /** `info.version` of the contract. */
  readonly contractVersion: string;
  readonly title: string;
  /** In the order of the document's paths. */
  readonly operations: readonly Operation[];
  /** All methods of a client as one list, in the order of `operations`. */
  readonly methods: readonly Method[];
  /** All named types that are used, sorted by name. */
  readonly schemas: readonly NamedSchema[];
  /** All stream events, by schema name; each is in `schemas` too. */
  readonly events: readonly EventSchema[];
  /** The unions of events that streams carry, by name; each is in `schemas` too. */
  readonly eventUnions: readonly EventUnion[];
  /** Which events a stream mode asks for; empty if the contract has no stream modes. */
  readonly streamModes: readonly StreamModeEvents[];
  /** The type parameters of a graph's own data, in the order in which a generic type takes them. */
  readonly generics: readonly GenericParameter[];
  /** Requests that the server makes by itself; a client has no methods for them, only their types. */
  readonly webhooks: readonly Webhook[];
  /** Every option that a call can take besides its parameters; `Method.options` says which method takes which. */
  readonly options: readonly CallOption[];
}

export interface Webhook {
  /** `receiveRunFinished` */
  readonly id: string;
  readonly summary: string;
  readonly description: string;
  readonly body: Type | null;
}

export interface CallOption {
  readonly name: OptionName;
  /** One or two sentences without a unit and without a default: the first depends on the language, the second is in src/policy.json. */
  readonly description: string;
}

/** A language writes them in its own style; `cancellation` is whatever it uses to end a call (a signal, a context, a token). */
export type OptionName =
  | "headers"
  | "timeout"
  | "cancellation"
  | "on_run_created"
  | "raise_error"
  | "max_reconnects"
  | "idle_timeout"
  | "on_reconnect"
  | "max_event_size";

export interface GenericParameter {
  /** `State`. */
  readonly name: string;
  /** The schema that is the default of the type parameter: `GraphState`. */
  readonly schema: string;
}

export type HttpMethod = "GET" | "PUT" | "POST" | "PATCH" | "DELETE";

export interface Operation {
  /** `waitThreadRun` */
  readonly id: string;
  readonly method: HttpMethod;
  /** With `{placeholders}`. */
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly description: string;
  readonly deprecated: boolean;
  /** The client method that calls it; null if only the low-level client can call it. */
  readonly client: { readonly resource: string; readonly method: string } | null;
  /** Path, query and header parameters in the document's order, path first. */
  readonly parameters: readonly Parameter[];
  readonly body: Body | null;
  readonly result: Result;
  /** Whether it creates a run, whose id is in the headers of the response. */
  readonly createsRun: boolean;
  /** It may take as long as a run, so that no default deadline holds for it. */
  readonly isLong: boolean;
  /** Declared failures by status. */
  readonly errors: readonly ErrorResult[];
}

export interface Parameter {
  /** The client's name, snake_case: `last_event_id`. */
  readonly name: string;
  /** The name on the wire: `Last-Event-ID`. */
  readonly wireName: string;
  readonly in: "path" | "query" | "header";
  readonly type: Type;
  readonly required: boolean;
  readonly description: string;
  readonly deprecated: boolean;
  /** The value that the server uses if none is sent; absent if there is no default. */
  readonly default?: Json;
  /**
   * How an array is encoded: `repeat` (`a=1&a=2`), `comma` (`a=1,2`), `json` (`a=["1","2"]`), `period` (`a=1.2`, labels of a
   * namespace: none is empty or has a period); `plain` for anything else. A value that is not an array is sent as it is, whatever the style.
   */
  readonly style: "plain" | "repeat" | ListStyle;
  /** It is a list of labels: a client refuses one that is empty or has a period. */
  readonly isLabels: boolean;
  /** Null means the same as unset, and is not sent. */
  readonly nullUnset: boolean;
  readonly role: Role | null;
}

/** How an array is encoded in one string. */
export type ListStyle = "comma" | "json" | "period";

export interface Body {
  /** Whether the request must carry a body. */
  readonly required: boolean;
  readonly contentType: string;
  readonly type: Type;
  /** The whole body is one client parameter of this name; null where the body's fields are parameters. */
  readonly wholeBodyName: string | null;
  /** The body's properties; for a union those of all members, required if every member requires it. Empty if `wholeBodyName` is set. */
  readonly fields: readonly Property[];
  /** The names of the fields that are lists of labels. */
  readonly labels: readonly string[];
  /** Names of the members, if the body is a union of objects; otherwise empty. */
  readonly variants: readonly string[];
}

export interface Result {
  /**
   * - `json`: one JSON value.
   * - `wait`: JSON after keep-alive newlines; may take hours; a failed run is `{"__error__": …}` with status 200.
   * - `stream`: `text/event-stream`.
   * - `text`: a text body.
   * - `empty`: never a body.
   */
  readonly kind: "json" | "wait" | "stream" | "text" | "empty";
  /** The status of the response with a body, or else the first success. */
  readonly status: number;
  /** Further success statuses; they have no body. */
  readonly emptyStatuses: readonly number[];
  /** Whether a success may also have no body, although another success has one. */
  readonly mayBeEmpty: boolean;
  /** Statuses below 400 that a client method throws: 201 where the thread was created, but its state was not. */
  readonly failures: readonly number[];
  /**
   * Further bodies of a success: with another status (201 if the thread was created but the rest failed), or with another content
   * type that the request asked for. A client method returns only the main one; see `failures`.
   */
  readonly others: readonly OtherResult[];
  readonly contentType: string | null;
  readonly description: string;
  /** The type of the body, or of one event of a stream (a reference to the union); null if there is no body. */
  readonly type: Type | null;
  /** Name of the union of the stream's events, or of its only event; null if its events have no schema. */
  readonly events: string | null;
  readonly headers: readonly ResponseHeader[];
}

export interface OtherResult {
  readonly status: number;
  readonly contentType: string;
  readonly description: string;
  readonly type: Type;
}

export interface ResponseHeader {
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  readonly type: Type;
}

export interface ErrorResult {
  readonly status: number;
  readonly description: string;
  readonly contentType: string | null;
  readonly type: Type | null;
}

export interface Method {
  /** `runs` */
  readonly resource: string;
  /** `wait` */
  readonly name: string;
  /** The kind of result of all its operations. */
  readonly kind: Result["kind"];
  /** Whether a success may have no body; the method then returns nothing. */
  readonly mayBeEmpty: boolean;
  /** Whether it creates a run, whose id is in the headers of the response. */
  readonly createsRun: boolean;
  /** Whether the client's default deadline holds for it; waits, joins, streams and what else runs an agent may take hours. */
  readonly hasDefaultDeadline: boolean;
  /** The options that it takes, in the order of `Model.options`. */
  readonly options: readonly OptionName[];
  /**
   * The operations in the order in which a client tries them: it calls the first whose `when` parameters are all given (neither
   * unset nor null). The last one needs none.
   */
  readonly choices: readonly MethodChoice[];
  /** The union of the parameters of all its operations: path, query, header, body, each by its client name. */
  readonly parameters: readonly MethodParameter[];
  /** Whether the method can be called without any parameter. */
  readonly allOptional: boolean;
}

/**
 * One operation of a method, with everything that a runtime needs to send its request and to read its response. An emitter writes
 * this table in its language and decides nothing. Parameters have their names in the client.
 */
export interface MethodChoice {
  /** The id of the operation. */
  readonly operation: string;
  readonly httpMethod: HttpMethod;
  /** With `{placeholders}`. */
  readonly path: string;
  /** The operation is called where all of these are given (neither unset nor null). */
  readonly when: readonly string[];
  readonly query: readonly string[];
  readonly headers: readonly Renamed[];
  /** Arrays in the query that are encoded in one string; all other arrays repeat their parameter. */
  readonly lists: readonly { readonly name: string; readonly style: ListStyle }[];
  /** Parameters of the path, the query and the body whose names in the client differ from the wire. */
  readonly renamed: readonly Renamed[];
  readonly body: SentBody;
  readonly result: Result["kind"];
  readonly mayBeEmpty: boolean;
  readonly failures: readonly number[];
  /** Whether the response's headers name a new run, with which `on_run_created` is called. */
  readonly createsRun: boolean;
  /** It may take as long as a run: the client's default deadline does not hold for it. */
  readonly isLong: boolean;
  /** Parameters that are lists of labels, wherever they travel: a label that is empty or has a period is refused before sending. */
  readonly labels: readonly string[];
  /** Parameters whose null is not sent, as the contract says. (A `when` parameter that is null always counts as not given.) */
  readonly nullUnset: readonly string[];
  /** The method's parameters that only its other operations take. */
  readonly siblings: readonly string[];
}

export interface Renamed {
  readonly name: string;
  readonly wireName: string;
}

/**
 * - `none`: no body is sent, although the server may take one that it ignores.
 * - `fields`: the JSON object of all given parameters that have no other place; `{}` where none is given.
 * - `parameter`: the value of one parameter.
 */
export type SentBody =
  | { readonly kind: "none" }
  | { readonly kind: "fields" }
  | { readonly kind: "parameter"; readonly name: string };

export interface MethodParameter {
  readonly name: string;
  readonly type: Type;
  /** Whether every operation of the method requires it. */
  readonly required: boolean;
  readonly description: string;
  readonly deprecated: boolean;
  readonly default?: Json;
  /** Null is taken, means the same as unset and is not sent. */
  readonly nullUnset: boolean;
  readonly role: Role | null;
  /** Whether its presence decides which operation is called. */
  readonly selects: boolean;
  /** Its place in each operation that has it. */
  readonly places: readonly ParameterPlace[];
}

export interface ParameterPlace {
  readonly operation: string;
  readonly in: "path" | "query" | "header" | "body";
  /** The name on the wire; empty where the parameter is the whole body. */
  readonly wireName: string;
  readonly required: boolean;
}
