/** Validates values against the schemas of a bundled contract, as JSON Schema 2020-12 has it. */

import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Document } from "./document.ts";

export class Validator {
  readonly #ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: true });

  constructor(document: Document) {
    addFormats.default(this.#ajv);
    this.#ajv.addSchema(document, "contract");
  }

  /** What is wrong with a value, one line each; none where it is right. @param pointer of the schema, `/components/...` */
  faults(pointer: string, value: unknown): string[] {
    const fragment = pointer.split("/").map(encodeURIComponent).join("/");
    const validate = this.#ajv.getSchema(`contract#${fragment}`) ?? this.#ajv.compile({ $ref: `contract#${fragment}` });
    return validate(value) ? [] : (validate.errors ?? []).map(told);
  }
}

function told({ instancePath, message, params }: ErrorObject): string {
  return `${instancePath || "/"} ${message} ${JSON.stringify(params)}`;
}
