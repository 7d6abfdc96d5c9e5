import type { Method, MethodParameter } from "../../model/types.ts";
import { capital } from "../../print/names.ts";
import { withDefault } from "../../print/prose.ts";
import { quoteJava as quote } from "../../print/strings.ts";
import { camel, javadoc, prose } from "./names.ts";
import type { Types } from "./spelling.ts";
import { overloads } from "./unions.ts";

export type Given = Pick<
  MethodParameter,
  "name" | "type" | "required" | "description" | "deprecated" | "default" | "places"
>;

/** The parameters in the order of a caller: required ones first, otherwise in the contract's order. */
export const parametersOf = ({ parameters }: Method): Given[] =>
  [...parameters].sort((a, b) => Number(b.required) - Number(a.required));

export const paramsName = ({ resource, name }: Method): string => `${capital(resource)}${capital(name)}Params`;

/** Whether a method takes its parameters one by one, instead of an object of them. */
export const isPositional = (given: readonly Given[]): boolean =>
  given.length <= 3 && given.every(({ required }) => required);

export function emitParams(types: Types, method: Method): string {
  const name = paramsName(method);
  const given = parametersOf(method);
  const required = given.filter((one) => one.required).map((one) => quote(one.name));
  const checks = [...(required.length > 0 ? [`      require(values, ${required.join(", ")});`] : [])];
  return `/** The parameters of {@code ${method.resource}.${method.name}}. */
public final class ${name} extends Params {
  private ${name}(Map<String, @Nullable Object> values) {
    super(values);
  }

  /** {@return a builder; what it is not given is not sent} */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the parameters. What is not given is not sent; null is sent as null. */
  public static final class Builder {
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

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

function emitSetters(types: Types, given: Given): string[] {
  const { name, type, required, deprecated } = given;
  const own = camel(name);
  const input = types.input(type);
  const text = prose(withDefault(given)) || `${own}.`;
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
