// The form of the emitted validators.

/** What a validator found first. */
export interface ValidationError {
  /** A JSON pointer into the body. */
  readonly instancePath: string;
  /** A JSON pointer into the contract's schemas, the keyword last. */
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface BodyValidator {
  (body: unknown): boolean;
  errors?: readonly ValidationError[] | null;
}
