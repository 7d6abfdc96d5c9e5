/** The types of the model: named schemas, what they are made of, and stream events. */

export interface NamedSchema {
  /** PascalCase and unique. */
  readonly name: string;
  readonly description: string;
  readonly deprecated: boolean;
  /** What it is. A `ref` here means that the name is an alias. */
  readonly type: Type;
  /** Set on the few schemas that stand for a graph's own data: the name of the type parameter. */
  readonly generic: string | null;
  /** Type parameters it takes, its own and those of what it refers to, in the order of `Model.generics`. */
  readonly generics: readonly string[];
  /** The model gave it its name; the document has it inline at the place it is named after. */
  readonly inline: boolean;
  /** What it is about, the name of its folder in spec/components/schemas: `runs`, `threads`, `stream`, … */
  readonly subject: string;
  /**
   * A client method takes it, gives it, streams it or throws it; or it is the body of a webhook; or the contract says that it is
   * for users. False for a body whose fields are a method's parameters: only who serves the API needs its type.
   */
  readonly inClient: boolean;
  /** The schema of the whole object, where this one has only the fields that a request selected. */
  readonly partialOf: string | null;
  /** Where it is used, over all references. */
  readonly usage: { readonly request: boolean; readonly response: boolean };
  readonly examples: readonly Json[];
}

/** A type as it stands in a property, a parameter, a list. Null is never a member: it is the flag. */
export type Type = (
  | RefType
  | StringType
  | NumberType
  | { readonly kind: "boolean" }
  /** Nothing but null. */
  | { readonly kind: "null" }
  /** Any JSON value, null included. */
  | { readonly kind: "free" }
  /** One constant. */
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

/** Only as the type of a named schema. */
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

/** Only as the type of a named schema. */
export interface ObjectType {
  readonly kind: "object";
  readonly properties: readonly Property[];
  /** What keys beyond the properties may hold; null where the contract knows of none. */
  readonly additional: Type | null;
  /** At least one of these lists of properties (wire names) must be there; empty where there is no such rule. */
  readonly anyRequired: readonly (readonly string[])[];
}

/** Only as the type of a named schema. Arms are references, or primitives and lists of them. */
export interface UnionType {
  readonly kind: "union";
  readonly members: readonly Type[];
  /** A property that every arm requires and whose constants tell the arms apart; null where there is none. */
  readonly discriminator: Discriminator | null;
}

export interface Discriminator {
  /** Wire name. */
  readonly property: string;
  readonly mapping: readonly { readonly value: string; readonly schema: string }[];
}

export interface Property {
  /** The client's name where the property is a parameter of a method; else the same as the wire's. */
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
  /** The schema whose properties may stand in the data beside a graph's own; null where none do. */
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
  /** Bare names of the events that it asks for; events that no mode claims come in any case. */
  readonly events: readonly string[];
}

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * What a parameter means for the types around it.
 * - `assistant`: names the graph whose own types the call has.
 * - `subgraphs`: asks for events of subgraphs, whose state is another one.
 */
export type Role = "assistant" | "subgraphs";
