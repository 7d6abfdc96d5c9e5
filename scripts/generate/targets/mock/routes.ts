import type { Model, Parameter, Type } from "../../model/types.ts";
import { OWN_BODIES } from "./types.ts";

/** Every operation with its HTTP method, its path and how its parameters are parsed. */
export function emitRoutes(model: Model): string {
  const rows = model.operations.map(({ id, method, path, parameters, body, result }) => {
    const rules = parameters.map((parameter) => rule(model, parameter));
    const need = body === null ? "none" : OWN_BODIES.has(id) ? "own" : body.required ? "required" : "optional";
    const answer = result.kind;
    return `  ${JSON.stringify({ id, method, path, parameters: rules, body: need, answer })},\n`;
  });
  return `import type { Route } from "../../src/mock/http/routes.ts";

/** Every operation of the contract. */
export const routes: readonly Route[] = [
${rows.join("")}];
`;
}

function rule(model: Model, parameter: Parameter) {
  const { name, wireName, in: place, required, style } = parameter;
  const { kind, format } = kindOf(model, parameter.type);
  return { name, wireName, in: place, required, style, kind, ...(format === "" ? {} : { format }) };
}

/** How the text of a parameter is parsed; for a union, as its first member that is not a string. */
function kindOf(model: Model, type: Type): { kind: string; format: string } {
  switch (type.kind) {
    case "ref": {
      const schema = model.schemas.find(({ name }) => name === type.name);
      return schema === undefined ? { kind: "text", format: "" } : kindOf(model, schema.type);
    }
    case "integer":
    case "number":
    case "boolean":
      return { kind: type.kind, format: "" };
    case "array":
      return { kind: "list", format: "" };
    case "union": {
      const arms = type.members.map((member) => kindOf(model, member));
      return arms.find(({ kind }) => kind !== "text") ?? { kind: "text", format: "" };
    }
    case "string":
      return { kind: "text", format: type.format };
    default:
      return { kind: "text", format: "" };
  }
}
