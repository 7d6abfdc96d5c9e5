// Tells what a validator found in the words of the Python server's validation library.
import type { ValidationError } from "./validation.ts";

const MOST_NAMED = 2;

/** `"x" is not of type "object"`, then the place in the schema, then the place in the body. */
export function validationWords(error: ValidationError, body: unknown): string {
  const value = valueAt(body, error.instancePath);
  const at = brackets(error.instancePath);
  const place = schemaPlace(error.instancePath);
  return `${sentence(error, value)}\n\nFailed validating ${JSON.stringify(error.keyword)} in schema${place}\n\nOn instance${at}:\n    ${spelled(value)}`;
}

function sentence({ keyword, params }: ValidationError, value: unknown): string {
  const text = spelled(value);
  switch (keyword) {
    case "type":
      return `${text} is not of type ${types(params.type)}`;
    case "required":
      return `${JSON.stringify(params.missingProperty)} is a required property`;
    case "enum":
      return `${text} is not one of ${choices(params.allowedValues)}`;
    case "const":
      return `${spelled(params.allowedValue)} was expected`;
    case "anyOf":
    case "oneOf":
      return `${text} is not valid under any of the schemas listed in the '${keyword}' keyword`;
    case "minimum":
      return `${text} is less than the minimum of ${String(params.limit)}`;
    case "maximum":
      return `${text} is greater than the maximum of ${String(params.limit)}`;
    case "minItems":
      return `${text} has less than ${String(params.limit)} item${params.limit === 1 ? "" : "s"}`;
    case "maxItems":
      return `${text} has more than ${String(params.limit)} items`;
    case "minLength":
      return `${text} is shorter than ${String(params.limit)} character${params.limit === 1 ? "" : "s"}`;
    case "maxLength":
      return `${text} is longer than ${String(params.limit)} characters`;
    case "pattern":
      return `${text} does not match ${JSON.stringify(params.pattern)}`;
    default:
      return `${text} is not valid`;
  }
}

function types(type: unknown): string {
  const names = Array.isArray(type) ? type : [type];
  return names.map((name) => JSON.stringify(name)).join(", ");
}

/** Up to three are named; of more the first two and the number of the others. */
function choices(allowed: unknown): string {
  const names = (Array.isArray(allowed) ? allowed : []).map((name) => spelled(name));
  if (names.length <= MOST_NAMED + 1) return joined(names);
  return `${names.slice(0, MOST_NAMED).join(", ")} or ${names.length - MOST_NAMED} other candidates`;
}

function joined(names: readonly string[]): string {
  if (names.length <= 1) return names.join("");
  return `${names.slice(0, -1).join(", ")} or ${names.at(-1) ?? ""}`;
}

/** JSON with its keys in order. */
function spelled(value: unknown): string {
  return JSON.stringify(sorted(value)) ?? "null";
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => [key, sorted(member)]),
  );
}

function steps(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~"));
}

function brackets(pointer: string): string {
  return steps(pointer)
    .map((step) => (/^\d+$/.test(step) ? `[${step}]` : `[${JSON.stringify(step)}]`))
    .join("");
}

/** Where the server's schema says it: its bodies are described in place, all but the configuration of a checkpoint. */
function schemaPlace(instancePath: string): string {
  const names = steps(instancePath);
  const checkpoint = names.findIndex((name) => name === "checkpoint" || name === "before");
  const inside = names
    .slice(checkpoint + 1)
    .map((name) => (/^\d+$/.test(name) ? '["items"]' : `["properties"][${JSON.stringify(name)}]`));
  return `${checkpoint === -1 ? "" : '["components"]["schemas"]["CheckpointConfig"]'}${inside.join("")}`;
}

function valueAt(body: unknown, pointer: string): unknown {
  return steps(pointer).reduce<unknown>((value, step) => {
    if (Array.isArray(value)) return value[Number(step)];
    return typeof value === "object" && value !== null
      ? Object.entries(value).find(([key]) => key === step)?.[1]
      : null;
  }, body);
}
