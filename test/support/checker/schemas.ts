// Validates values against any schema of a contract, also an inline one.
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { isObject } from "../../../scripts/generate/model/document.ts";
import { type Document, resolve } from "../document.ts";

export type Schema = Record<string, unknown>;

export interface SchemaProblem {
  /** A place like `/tasks/0/id`. */
  readonly place: string;
  readonly message: string;
}

const MOST_PROBLEMS = 5;

export class ContractSchemas {
  /** JSON pointers of the properties that at least one checked value had. */
  readonly witnessed = new Set<string>();
  private readonly ajv = new Ajv2020({ strict: false, validateSchema: false, allErrors: false, logger: false });
  private readonly pointers = new Map<object, string>();
  private readonly validators = new Map<object, ValidateFunction>();

  constructor(readonly document: Document) {
    addFormats.default(this.ajv, ["uuid", "date-time"]);
    this.ajv.addSchema(document, "contract");
    this.place(document, "");
  }

  isValid(schema: Schema, value: unknown): boolean {
    return this.validator(schema)(value) === true;
  }

  problems(schema: Schema, value: unknown): SchemaProblem[] {
    const validate = this.validator(schema);
    if (validate(value) === true) return [];
    return (validate.errors ?? []).slice(-MOST_PROBLEMS).map(described);
  }

  witness(property: object): void {
    const pointer = this.pointers.get(property);
    if (pointer !== undefined) this.witnessed.add(decodeURIComponent(pointer));
  }

  resolve(value: unknown): Schema {
    const found = resolve(this.document, value);
    return isObject(found) ? found : {};
  }

  private validator(schema: Schema): ValidateFunction {
    const known = this.validators.get(schema);
    if (known !== undefined) return known;
    const pointer = this.pointers.get(schema);
    const made = this.ajv.compile(pointer === undefined ? schema : { $ref: `contract#${pointer}` });
    this.validators.set(schema, made);
    return made;
  }

  private place(node: unknown, pointer: string): void {
    if (Array.isArray(node)) {
      for (const [index, child] of node.entries()) this.place(child, `${pointer}/${index}`);
    } else if (isObject(node)) {
      this.pointers.set(node, pointer);
      for (const [key, child] of Object.entries(node)) {
        this.place(child, `${pointer}/${encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1"))}`);
      }
    }
  }
}

function described({ instancePath, message, params }: ErrorObject): SchemaProblem {
  const details = Object.entries(params)
    .filter(([name]) => ["additionalProperty", "missingProperty", "allowedValues", "allowedValue"].includes(name))
    .map(([, value]) => ` ${JSON.stringify(value)}`);
  return { place: instancePath, message: `${message ?? "is invalid"}${details.join("")}` };
}
