import type { Method, MethodParameter, Model, Property, Type } from "../../model/types.ts";
import { camel, capital, javadoc, prose, quote } from "./names.ts";
import type { Types } from "./spelling.ts";
import { overloads } from "./unions.ts";

/** The one parameter that is a method's whole body; null where the body's fields are parameters. */
export function bodyOf(model: Model, method: Method): { name: string; type: Type; description: string } | null {
  const [choice] = method.choices;
  const body = model.operations.find(({ id }) => id === choice?.operation)?.body;
  if (!body) return null;
  if (body.wholeBodyName !== null) return { name: body.wholeBodyName, type: body.type, description: "" };
  if (body.variants.length === 0 || body.type.kind !== "ref" || !conflicts(model, body.variants)) return null;
  const { name, description } =
    model.schemas.find((schema) => schema.name === (body.type as { name: string }).name) ?? {};
  const last = /[A-Z][a-z0-9]*$/.exec(name ?? "")?.[0] ?? "Body";
  return { name: last.toLowerCase(), type: body.type, description: description ?? "" };
}

/** Whether the arms of a body give one field different types: then only an arm as a whole says what belongs together. */
function conflicts(model: Model, variants: readonly string[]): boolean {
  const fields = new Map<string, string>();
  const properties = variants.flatMap((variant): readonly Property[] => {
    const type = model.schemas.find(({ name }) => name === variant)?.type;
    return type?.kind === "object" ? type.properties : [];
  });
  return properties.some(({ name, type }) => {
    const text = JSON.stringify(type);
    const same = (fields.get(name) ?? text) === text;
    fields.set(name, text);
    return !same;
  });
}

export type Given = Pick<MethodParameter, "name" | "type" | "required" | "description" | "deprecated" | "places">;

/** The parameters as a caller gives them: what must be given first, otherwise in the contract's order. */
export function parametersOf(model: Model, method: Method): Given[] {
  const whole = bodyOf(model, method);
  const place = { operation: method.choices[0]?.operation ?? "", in: "body" as const, wireName: "", required: true };
  const parameters: Given[] = whole
    ? [
        ...method.parameters.filter(({ places }) => places.every((one) => one.in !== "body")),
        { ...whole, required: true, deprecated: false, places: [place] },
      ]
    : [...method.parameters];
  return parameters.sort((a, b) => Number(b.required) - Number(a.required));
}

export const paramsName = ({ resource, name }: Method): string => `${capital(resource)}${capital(name)}Params`;

/** Whether a method takes its parameters one by one, instead of an object of them. */
export const isPositional = (given: readonly Given[]): boolean =>
  given.length <= 3 && given.every(({ required }) => required);

export function emitParams(types: Types, method: Method): string {
  const name = paramsName(method);
  const given = parametersOf(types.model, method);
  const required = given.filter((one) => one.required).map((one) => quote(one.name));
  const checks = [...(required.length > 0 ? [`      require(values, ${required.join(", ")});`] : [])];
  return `/** The parameters of {@code ${method.resource}.${method.name}}. */
public final class ${name} extends Params {
  private ${name}(Map<String, Object> values) {
    super(values);
  }

  /** {@return a builder; what it is not given is not sent} */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the parameters. What is not given is not sent; null is sent as null. */
  public static final class Builder {
    private final Map<String, Object> values = new LinkedHashMap<>();

    private Builder() {}

${given.flatMap((one) => emitSetters(types, one)).join("\n\n")}

    /**
     * The parameters that were given.
     *
     * @return the parameters
     * @throws IllegalStateException where one is missing
     */
    public ${name} build() {
${checks.length > 0 ? `${checks.join("\n")}\n` : ""}      return new ${name}(values);
    }
  }
}`;
}

function emitSetters(types: Types, { name, type, description, required, deprecated }: Given): string[] {
  const own = camel(name);
  const input = types.input(type);
  const text = prose(description) || `${own}.`;
  const tags = [`@param value the value${required ? "" : ", if any"}`, "@return this builder"];
  if (deprecated) tags.push("@deprecated See the description.");
  const doc = javadoc("    ", [text], tags) + (deprecated ? "\n    @Deprecated" : "");
  const first = `${doc}
    public Builder ${own}(${input.type} value) {
      values.put(${quote(name)}, ${input.convert("value")});
      return this;
    }`;
  const others = overloads(types, type).map(
    (arm) => `${doc}
    public Builder ${own}(${arm.type} value) {
      return ${own}(${arm.wrap}.of(value));
    }`,
  );
  return [first, ...others];
}
