import type { Model, NamedSchema, ObjectType, Property } from "../../model/types.ts";
import { list } from "../../print/layout.ts";
import { fullDescription } from "../../print/prose.ts";
import { quotePython } from "../../print/strings.ts";
import { docstring, WIDTH } from "./docs.ts";
import { isIdentifier } from "./names.ts";
import { annotation } from "./spelling.ts";
import { emitAliases } from "./unions.ts";

const HEADER = `"""Every named type of the contract: first the objects by subject, then the names of other types.

Objects are dictionaries, as they stand on the wire; \`NotRequired\` keys may be absent, \`None\` is null. A key that the
contract does not know is kept. They stand in one module since they name one another, and \`typing.get_type_hints\` looks their
names up in the module where they stand.
"""

from __future__ import annotations

from typing import Any, Dict, List, Literal, Optional, Tuple, TypedDict, Union

from ._runtime.typing_names import NotRequired, TypeAlias`;

interface ObjectSchema extends NamedSchema {
  readonly type: ObjectType & { readonly nullable: boolean };
}

const isObject = (schema: NamedSchema): schema is ObjectSchema => schema.type.kind === "object";

/** Emits the named types of the client; events are classes in another module. */
export function emitTypes(model: Model): string {
  const events = new Set([...model.events, ...model.eventUnions].map(({ name }) => name));
  const schemas = model.schemas.filter(({ name, inClient }) => inClient && !events.has(name));
  const objects = schemas.filter(isObject);
  const subjects = [...new Set(objects.map(({ subject }) => subject))].sort();
  const sections = subjects.map((subject) =>
    [`# Objects: ${subject}`, ...objects.filter((schema) => schema.subject === subject).map(emitObject)].join("\n\n"),
  );
  const others = emitAliases(schemas.filter((schema) => !isObject(schema)));
  return [HEADER, ...sections, `# Unions, enumerations and other names\n\n${others}`].join("\n\n");
}

const emitObject = (schema: ObjectSchema): string =>
  schema.type.properties.every(({ wireName }) => isIdentifier(wireName)) ? emitClass(schema) : emitCall(schema);

const fieldType = ({ type, required }: Property): string =>
  required ? annotation(type) : `NotRequired[${annotation(type)}]`;

function emitClass({ name, description, type }: ObjectSchema): string {
  const fields = type.properties.map(
    (property) => `    ${property.wireName}: ${fieldType(property)}\n${docstring(fullDescription(property), "    ")}`,
  );
  return [`class ${name}(TypedDict):`, docstring(description, "    "), "", ...fields].join("\n").trimEnd();
}

/** The functional form of TypedDict, for keys that are not Python identifiers. */
function emitCall({ name, description, type }: ObjectSchema): string {
  const fields = type.properties.map(
    (property) => `${quotePython(property.wireName)}: ${quotePython(fieldType(property))}`,
  );
  return `${list(`${name} = TypedDict(`, [quotePython(name), list("{", fields, "}", 0)], ")", WIDTH)}\n${docstring(description, "")}`;
}
