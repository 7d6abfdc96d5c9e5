/** Our own lint rules for Redocly, on top of its recommended-strict. README.md gives each its reason. */
import arrayItems from "./array-items.js";
import bodyExample from "./body-example.js";
import bodyNamed from "./body-named.js";
import described from "./described.js";
import enumNamed from "./enum-named.js";
import eventSchema from "./event-schema.js";
import headerExample from "./header-example.js";
import knownExtensions from "./known-extensions.js";
import knownKeywords from "./known-keywords.js";
import noArrayDefaultOnUnion from "./no-array-default-on-union.js";
import noCatchAllResponse from "./no-catch-all-response.js";
import noMultiType from "./no-multi-type.js";
import noNullable from "./no-nullable.js";
import noOverlappingOneOf from "./no-overlapping-one-of.js";
import oneSuccessBody from "./one-success-body.js";
import operationIdVerbNoun from "./operation-id-verb-noun.js";
import operationMethod from "./operation-method.js";
import successDeclared from "./success-declared.js";
import unauthorizedDeclared from "./unauthorized-declared.js";
import unionArmsNamed from "./union-arms-named.js";

export const rules = {
  "array-items": arrayItems,
  "body-example": bodyExample,
  "body-named": bodyNamed,
  described,
  "enum-named": enumNamed,
  "event-schema": eventSchema,
  "header-example": headerExample,
  "known-extensions": knownExtensions,
  "known-keywords": knownKeywords,
  "no-array-default-on-union": noArrayDefaultOnUnion,
  "no-catch-all-response": noCatchAllResponse,
  "no-multi-type": noMultiType,
  "no-nullable": noNullable,
  "no-overlapping-one-of": noOverlappingOneOf,
  "one-success-body": oneSuccessBody,
  "operation-id-verb-noun": operationIdVerbNoun,
  "operation-method": operationMethod,
  "success-declared": successDeclared,
  "unauthorized-declared": unauthorizedDeclared,
  "union-arms-named": unionArmsNamed,
};

export default function openruns() {
  return { id: "openruns", rules: { oas3: rules } };
}
