/** The types of the model: named schemas, their types, and stream events. */

export interface NamedSchema {
  /** PascalCase and unique. */
  readonly name: string;
  readonly description: string;
  readonly deprecated: boolean;
  /** The type. A `ref` here means that the name is an alias. */
  readonly type: Type;
  /** Set on the few schemas of a graph's own data: the name of the type parameter that replaces the schema in a client. */
  readonly generic: string | null;
  /** Its type parameters, including those of the schemas it refers to, in the order of `Model.generics`. */
  readonly generics: readonly string[];
  /** Whether the schema is inline in the document; the model then names it after its place. */
  readonly inline: boolean;
  /** The name of its folder in spec/components/schemas: `runs`, `threads`, `stream`, … */
  readonly subject: string;
  /**
   * A client method takes it, gives it, streams it or throws it; or it is the body of a webhook; or the contract says that it is
   * for users. False for a body whose fields are a method's parameters: only who serves the API needs its type.
   */
  readonly inClient: boolean;
  /** The schema of the whole object, where this one has only the fields that a request selected. */
  readonly partialOf: string | null;
  /** Whether requests and responses contain it, directly or through references. */
  readonly usage: { readonly request: boolean; readonly response: boolean };
  readonly examples: readonly Json[];
}

/** The type of a property, a parameter or an item. Null is never a member of a union: `nullable` says whether null is allowed. */
export type Type = (
  | RefType
  | StringType
  | NumberType
  | { readonly kind: "boolean" }
  /** Nothing but null. */
  | { readonly kind: "null" }
  /** Any JSON value, null included. */
  | { readonly kind: "free" }
  /** One constant value. */
  | { readonly kind: "literal"; readonly value: string | number | boolean }
  | EnumType
  | ArrayType
  | TupleType
  /** An object with arbitrary keys. */
  | { readonly kind: "map"; readonly values: Type }
  | ObjectType
  | UnionType
) & { readonly nullable: boolean };

export interface RefType {
  readonly kind: "ref";
  readonly name: string;
}

export interface StringType {
  readonly kind: "string";
  /** `uuid`, `date-time`, `uri`, … as the contract says; empty where it says none. */
  readonly format: string;
  readonly pattern: string;
}

export interface NumberType {
  readonly kind: "integer" | "number";
  readonly minimum?: number;
  readonly maximum?: number;
}

/** Occurs only as the type of a named schema. */
export interface EnumType {
  readonly kind: "enum";
  readonly values: readonly (string | number)[];
}

export interface ArrayType {
  readonly kind: "array";
  readonly items: Type;
  readonly minItems: number;
}

export interface TupleType {
  readonly kind: "tuple";
  readonly items: readonly Type[];
}

/** Occurs only as the type of a named schema. */
export interface ObjectType {
  readonly kind: "object";
  readonly properties: readonly Property[];
  /** The type of properties that are not listed; null if the contract describes none. */
  readonly additional: Type | null;
  /** All properties (wire names) of at least one of these lists must be present; empty if there is no such rule. */
  readonly anyRequired: readonly (readonly string[])[];
}

/** Occurs only as the type of a named schema. Members are references, primitives, or arrays of them. */
export interface UnionType {
  readonly kind: "union";
  readonly members: readonly Type[];
  /** The property whose constants distinguish the members, each of which requires it; null if there is none. */
  readonly discriminator: Discriminator | null;
}

export interface Discriminator {
  /** Wire name. */
  readonly property: string;
  readonly mapping: readonly { readonly value: string; readonly schema: string }[];
}

export interface Property {
  /** The name in clients if the property is a parameter of a method; otherwise the same as `wireName`. */
  readonly name: string;
  readonly wireName: string;
  readonly type: Type;
  readonly required: boolean;
  readonly description: string;
  readonly deprecated: boolean;
  readonly readOnly: boolean;
  readonly default?: Json;
  /** In a request: null means the same as unset, and is not sent. */
  readonly nullUnset: boolean;
  readonly role: Role | null;
}

export interface EventSchema {
  /** `ValuesEvent` */
  readonly name: string;
  /** The bare name on the wire, `values`; the part before the first `|`. */
  readonly event: string;
  /** Whether the name may be followed by a subgraph's namespace, `values|child:<task id>`. */
  readonly namespaced: boolean;
  readonly description: string;
  /** What its `data` is, once parsed. */
  readonly data: Type;
  /** The schema whose properties the server may add to a graph's own data; null if there is none. */
  readonly beside: string | null;
  /** Whether it may carry an `id`. */
  readonly id: boolean;
  readonly generics: readonly string[];
}

export interface EventUnion {
  /** `RunEvent` */
  readonly name: string;
  readonly description: string;
  /** Names of its events' schemas. */
  readonly events: readonly string[];
  readonly generics: readonly string[];
  /** Ids of the operations that stream it. */
  readonly operations: readonly string[];
}

export interface StreamModeEvents {
  /** Name of the enumeration of the modes. */
  readonly schema: string;
  readonly mode: string;
  /** Names of the events that the mode asks for. Events that belong to no mode are always sent. */
  readonly events: readonly string[];
}

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * How a parameter decides the types of a call.
 * - `assistant`: names the graph; the call has that graph's types.
 * - `subgraphs`: asks for events of subgraphs, which have a state of another type.
 */
export type Role = "assistant" | "subgraphs";
