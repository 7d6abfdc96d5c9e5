// Holds bodies against the validators that were emitted from the contract.
import * as validators from "../../../generated/mock/validators.js";
import { Refusal } from "../engine/types.ts";
import { validationWords } from "./words.ts";

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

/** Rules of the contract that the server does not look at: it answers 404 for a version that is missing or below 1. */
const LEFT_TO_HANDLERS: Readonly<Record<string, readonly string[]>> = {
  setLatestAssistantVersion: ["required", "minimum"],
};

const byOperation = new Map<string, BodyValidator>(Object.entries(validators));

/** Why a body is refused; undefined where it is right, or where its operation reads it by itself. */
export function bodyFault(operation: string, body: unknown): Refusal | undefined {
  const validator = byOperation.get(operation);
  if (validator === undefined || validator(body)) return undefined;
  const errors = validator.errors ?? [];
  // Of alternatives the last error tells that none fits; the others say why each does not.
  const error = errors.at(-1);
  if (error !== undefined && LEFT_TO_HANDLERS[operation]?.includes(error.keyword)) return undefined;
  return new Refusal(422, error === undefined ? "The body does not fit" : validationWords(error, body));
}
