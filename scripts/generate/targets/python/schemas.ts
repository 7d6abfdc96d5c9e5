import type { Model, NamedSchema, ObjectType, Property, Type } from "../../model/types.ts";
import { annotation, docstring, literal } from "./names.ts";

const HEADER = `"""Every named type of the contract.

Objects are dictionaries, as they stand on the wire; \`NotRequired\` keys may be absent, \`None\` is null. A key that the
contract does not know is kept.
"""

from __future__ import annotations

from typing import Any, Literal, TypedDict, Union

from ._runtime.typing_names import NotRequired, TypeAlias
`;

/** The names that are classes of events.py instead. */
export const eventNames = (model: Model): Set<string> =>
  new Set([...model.events.map(({ name }) => name), ...model.eventUnions.map(({ name }) => name)]);

export function emitTypes(model: Model): string {
  const events = eventNames(model);
  const schemas = model.schemas.filter(({ name }) => !events.has(name));
  return [HEADER, ...schemas.map(emitSchema)].join("\n\n");
}

function emitSchema(schema: NamedSchema): string {
  const { type, name, description } = schema;
  if (type.kind !== "object") {
    const text = `${name}: TypeAlias = ${alternatives(type)}`;
    const alias = type.kind === "enum" ? `${name}: TypeAlias = ${enumeration(type.values)}` : text;
    return `${alias}\n${docstring(description, "")}`;
  }
  return type.properties.every(({ wireName }) => /^[A-Za-z_]\w*$/.test(wireName))
    ? emitClass(name, description, type)
    : emitCall(name, description, type);
}

/** An alias in quotes, for it may name what comes later; a long union a line for each arm. */
function alternatives(type: Type): string {
  const oneLine = JSON.stringify(annotation(type));
  if (oneLine.length < 90 || type.kind !== "union") return oneLine;
  const members = type.members.map((member) => `    ${JSON.stringify(annotation(member))},`);
  return `Union[\n${[...members, ...(type.nullable ? ["    None,"] : [])].join("\n")}\n]`;
}

function enumeration(values: readonly (string | number)[]): string {
  const oneLine = `Literal[${values.map(literal).join(", ")}]`;
  return oneLine.length < 90 ? oneLine : `Literal[\n${values.map((value) => `    ${literal(value)},`).join("\n")}\n]`;
}

const fieldType = ({ type, required }: Property): string =>
  required ? annotation(type) : `NotRequired[${annotation(type)}]`;

function emitClass(name: string, description: string, type: ObjectType): string {
  const fields = type.properties.map(
    (property) => `    ${property.wireName}: ${fieldType(property)}\n${docstring(sentence(property), "    ")}`,
  );
  return [`class ${name}(TypedDict):`, docstring(description, "    "), "", ...fields].join("\n").trimEnd();
}

/** The other form of a typed dictionary, for keys that are no Python names. */
function emitCall(name: string, description: string, type: ObjectType): string {
  const fields = type.properties.map(
    (property) => `        ${JSON.stringify(property.wireName)}: ${JSON.stringify(fieldType(property))},`,
  );
  return `${name} = TypedDict(\n    "${name}",\n    {\n${fields.join("\n")}\n    },\n)\n${docstring(description, "")}`;
}

/** The description with what else a reader must know. */
export function sentence(property: Pick<Property, "description" | "deprecated" | "default">): string {
  const parts = [property.description];
  if (property.default !== undefined && !/default/i.test(property.description)) {
    parts.push(`The server's default is \`${JSON.stringify(property.default)}\`.`);
  }
  if (property.deprecated && !/deprecated/i.test(property.description)) parts.push("Deprecated.");
  return parts.join(" ");
}
