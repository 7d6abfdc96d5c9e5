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
 * The one normalised view of the contract that every target is emitted from. It is plain data, which
 * `npx tsx scripts/generate/model/index.ts` prints as JSON, so an emitter never looks at OpenAPI: references are resolved, `allOf` is flattened, null is a flag, inline objects,
 * enumerations and unions have names, and every list has one stable order.
 */
export interface Model {
  /** `info.version` of the contract. */
  readonly contractVersion: string;
  readonly title: string;
  /** In the order of the document's paths. */
  readonly operations: readonly Operation[];
  /** What a client offers, grouped by nothing: resource and name say where. In the order of `operations`. */
  readonly methods: readonly Method[];
  /** All named types that something reaches, by name. */
  readonly schemas: readonly NamedSchema[];
  /** All stream events, by schema name; each is in `schemas` too. */
  readonly events: readonly EventSchema[];
  /** The unions of events that streams carry, by name; each is in `schemas` too. */
  readonly eventUnions: readonly EventUnion[];
  /** Which events a stream mode asks for; empty where the contract says nothing of modes. */
  readonly streamModes: readonly StreamModeEvents[];
  /** The type parameters of a graph's own data, in the order in which a generic type takes them. */
  readonly generics: readonly GenericParameter[];
  /** What the server calls or hands over by itself; a client has no method for these, but their types. */
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
  /** The free schema that stands in its place where nothing is given: `GraphState`. */
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
  /** Where a client offers it; null for one that only the low-level client reaches. */
  readonly client: { readonly resource: string; readonly method: string } | null;
  /** Path, query and header parameters in the document's order, path first. */
  readonly parameters: readonly Parameter[];
  readonly body: Body | null;
  readonly result: Result;
  /** Whether it starts a run that the headers of the answer name. */
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
  /** What the server takes where nothing is sent; absent where it has no default. */
  readonly default?: Json;
  /**
   * How a list travels: `repeat` (`a=1&a=2`), `comma` (`a=1,2`), `json` (`a=["1","2"]`), `period` (`a=1.2`, labels of a
   * namespace: none is empty or has a period); `plain` for anything else. What is no list travels as it is, whatever the style.
   */
  readonly style: "plain" | "repeat" | ListStyle;
  /** It is a list of labels: a client refuses one that is empty or has a period. */
  readonly isLabels: boolean;
  /** Null means the same as unset, and is not sent. */
  readonly nullUnset: boolean;
  readonly role: Role | null;
}

/** A list that travels as one text. */
export type ListStyle = "comma" | "json" | "period";

export interface Body {
  /** Whether the request must carry a body. */
  readonly required: boolean;
  readonly contentType: string;
  readonly type: Type;
  /** The whole body is one client parameter of this name; null where the body's fields are parameters. */
  readonly wholeBodyName: string | null;
  /** The body's properties; of a union body those of all arms, required where every arm requires it. Empty for a whole body. */
  readonly fields: readonly Property[];
  /** The names of the fields that are lists of labels. */
  readonly labels: readonly string[];
  /** Names of the objects that the body is one of, where it is a union of them; else empty. */
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
  /** The status that carries the body, else the first success. */
  readonly status: number;
  /** Further success statuses; they have no body. */
  readonly emptyStatuses: readonly number[];
  /** Whether a success may also come without a body where one is due. */
  readonly mayBeEmpty: boolean;
  /** Statuses below 400 that a client method throws: 201 where the thread was created, but its state was not. */
  readonly failures: readonly number[];
  /**
   * Bodies that a success may have besides: another status (201 where something was created and the rest failed), or another
   * content type that the request asked for. A client method gives only the main one; see `failures`.
   */
  readonly others: readonly OtherResult[];
  readonly contentType: string | null;
  readonly description: string;
  /** What the body is; of a stream, one event of it (a reference to the union); null where there is none. */
  readonly type: Type | null;
  /** Name of the event union that a stream carries, or of the only event; null where it carries none that is typed. */
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
  /** Whether a success may come without a body; the call then gives nothing. */
  readonly mayBeEmpty: boolean;
  /** Whether it starts a run that the headers of the answer name. */
  readonly createsRun: boolean;
  /** Whether the client's default deadline holds for it; waits, joins, streams and what else runs an agent may take hours. */
  readonly hasDefaultDeadline: boolean;
  /** The options that it takes, in the order of `Model.options`. */
  readonly options: readonly OptionName[];
  /**
   * In the order in which they are to be tried: the first whose `when` parameters are all given (neither unset nor null) is
   * called. The last one needs none.
   */
  readonly choices: readonly MethodChoice[];
  /** The union of the parameters of all its operations: path, query, header, body, each by its client name. */
  readonly parameters: readonly MethodParameter[];
  /** Whether the method can be called without any parameter. */
  readonly allOptional: boolean;
}

/**
 * One operation behind a method, with all that a runtime must know to send its request and to read its answer. An emitter
 * writes this down in its language and decides nothing. Parameters are named as the client names them.
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
  /** Lists of the query that travel as one text; all other lists are repeated. */
  readonly lists: readonly { readonly name: string; readonly style: ListStyle }[];
  /** What the client names otherwise than the wire, in the path, the query and the body. */
  readonly renamed: readonly Renamed[];
  readonly body: SentBody;
  readonly result: Result["kind"];
  readonly mayBeEmpty: boolean;
  readonly failures: readonly number[];
  /** The answer's headers name a run that did not exist before: `on_run_created` is told of it. */
  readonly createsRun: boolean;
  /** It may take as long as a run: the client's default deadline does not hold for it. */
  readonly isLong: boolean;
  /** Parameters that are lists of labels, wherever they travel: a label that is empty or has a period is refused before sending. */
  readonly labels: readonly string[];
  /** Parameters of which null is not sent, as the contract says. (Null in `when` counts as not given in any case.) */
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
  /** Whether giving it decides which operation is called. */
  readonly selects: boolean;
  /** Where it goes in each operation that knows it. */
  readonly places: readonly ParameterPlace[];
}

export interface ParameterPlace {
  readonly operation: string;
  readonly in: "path" | "query" | "header" | "body";
  /** The name on the wire; empty where the parameter is the whole body. */
  readonly wireName: string;
  readonly required: boolean;
}
