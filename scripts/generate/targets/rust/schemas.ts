import type { Model, NamedSchema, ObjectType, Property, Type, UnionType } from "../../model/types.ts";
import { indent, list } from "../../print/layout.ts";
import { fullDescription } from "../../print/prose.ts";
import { quoteRust } from "../../print/strings.ts";
import { docs, pascal, snake } from "./names.ts";
import { emitUses, literalName, Schemas, TYPES } from "./spelling.ts";
import { emitUnion } from "./unions.ts";

const DERIVES = "Debug, Clone, PartialEq, Serialize, Deserialize";

/** Emits every named type except the events, one file for each subject. */
export function emitTypes(model: Model): [string, string][] {
  const events = new Set([...model.events, ...model.eventUnions].map(({ name }) => name));
  const groups = new Map<string, NamedSchema[]>();
  for (const schema of model.schemas) {
    if (!events.has(schema.name)) groups.set(schema.subject, [...(groups.get(schema.subject) ?? []), schema]);
  }
  const files = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
  const modules = [...files.map(([file]) => file), "literals"].sort();
  return [
    ["types/mod.rs", emitIndex(modules)],
    ["types/literals.rs", emitLiterals(model, events)],
    ...files.map(([file, group]): [string, string] => [`types/${file}.rs`, emitGroup(model, group)]),
  ];
}

const emitIndex = (modules: readonly string[]): string => `//! Every named type of the contract.
//!
//! A field that the contract does not know is ignored, but where an object is open by contract (\`additional\`). A text or a shape
//! that an enum does not know is kept in its \`Unknown\` arm. Integers are exact to 64 bits.

#![allow(clippy::large_enum_variant, clippy::struct_excessive_bools, clippy::wildcard_imports)]

${modules.map((name) => `mod ${name};`).join("\n")}

${modules.map((name) => `pub use ${name}::*;`).join("\n")}

/// An object with arbitrary keys.
pub type JsonObject = serde_json::Map<String, serde_json::Value>;
`;

function emitGroup(model: Model, group: readonly NamedSchema[]): string {
  const schemas = new Schemas(model);
  const text = group.map((schema) => emitSchema(schemas, schema)).join("\n");
  // All types see each other.
  return `${emitUses(schemas.imports.without(TYPES), ["use super::*;"])}\n\n${text}`;
}

function emitLiterals(model: Model, events: ReadonlySet<string>): string {
  const values = new Set<string>();
  for (const { name, type } of model.schemas) {
    if (type.kind !== "object" || events.has(name)) continue;
    for (const property of type.properties) {
      if (property.type.kind === "literal") values.add(String(property.type.value));
    }
  }
  const items = [...values].sort().map((value) => `    ${literalName(value)} = ${quoteRust(value)},`);
  return `//! Types of one value: the constants that tell objects apart. They need not be given: \`Default::default()\` is the value.

literals! {
${items.join("\n")}
}`;
}

function emitSchema(schemas: Schemas, schema: NamedSchema): string {
  const { type, description } = schema;
  const name = pascal(schema.name);
  const head = docs(description);
  const generic = schemas.takesState(schema.name) ? `<State = ${schemas.imports.use("serde_json", "Value")}>` : "";
  switch (type.kind) {
    case "object":
      return `${head}\n${emitStruct(schemas, schema, type, generic)}`;
    case "union":
      return emitUnion(schemas, schema, type as UnionType & Type, head);
    case "enum":
      return emitEnum(name, type.values, head);
    case "literal":
      return `literal! {\n${indent(head, "    ")}\n    ${name} = ${JSON.stringify(type.value)}, ${typeof type.value === "boolean" ? "serialize_bool" : "serialize_str"}\n}\n`;
    case "number":
      return `${head}\npub type ${name} = serde_json::Number;\n`;
    default:
      return `${head}\npub type ${name}${generic} = ${schemas.full(type)};\n`;
  }
}

function emitEnum(name: string, values: readonly (string | number)[], head: string): string {
  if (!values.every((value) => typeof value === "string")) return `${head}\npub type ${name} = i64;\n`;
  const variants = values.map((value) => `        ${variantName(value)} = ${quoteRust(value)},`);
  return `text_enum! {\n${indent(head, "    ")}\n    ${name} {\n${variants.join("\n")}\n    }\n}\n`;
}

/** The name of the variant for a value of an enumeration. */
export function variantName(value: string): string {
  const text = /^\d/.test(value) ? `Number${value}` : pascal(value);
  return text === "Unknown" ? "IsUnknown" : text;
}

function emitStruct(schemas: Schemas, schema: NamedSchema, type: ObjectType, generic: string): string {
  const needed = type.properties.filter((property) => property.required && property.type.kind !== "literal");
  const needs = needed.filter(({ type: own }) => schemas.resolve(own).kind !== "literal");
  const derives = needs.length === 0 ? DERIVES.replace("Clone,", "Clone, Default,") : DERIVES;
  const names = fieldNames(type);
  const fields = type.properties.map((property, index) =>
    emitField(schemas, schema.name, property, names[index] ?? ""),
  );
  if (type.additional !== null) {
    const map = schemas.map(type.additional);
    fields.push(`    /// Whatever else there is.\n    #[serde(flatten)]\n    pub additional: ${map},`);
  }
  const body = fields.length > 0 ? ` {\n${fields.join("\n")}\n}` : " {}";
  const bound = generic === "" ? "" : `#[serde(bound(deserialize = "State: serde::de::DeserializeOwned"))]\n`;
  // Non-exhaustive only if it is not part of requests: a later server may send more fields, but callers must be able to construct it.
  const growing = schema.usage.request ? "" : "#[non_exhaustive]\n";
  for (const trait of ["Deserialize", "Serialize"]) schemas.imports.use("serde", trait);
  const text = `#[derive(${derives})]\n${bound}${growing}pub struct ${pascal(schema.name)}${generic}${body}\n`;
  if (!schema.usage.request || generic !== "" || needs.length === 0 || needs.length > 6) return text;
  return `${text}\n${emitNew(schemas, schema.name, type, names)}`;
}

/** If two properties would have the same field name (`multitaskStrategy`, `multitask_strategy`), the snake_case one gets it. */
export function fieldNames(type: ObjectType): string[] {
  const wires = new Set(type.properties.map(({ wireName }) => wireName));
  const names = type.properties.map(({ wireName }) => {
    const plain = snake(wireName);
    return plain !== wireName && wires.has(plain) ? `${plain}_camel` : plain;
  });
  const all = type.additional === null ? names : [...names, "additional"];
  const twice = all.find((name, index) => all.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`Two properties would both be the field ${twice}.`);
  return names;
}

/** The type of a field. A field that may be absent, null or a value is a `Maybe`. */
export function fieldType(schemas: Schemas, owner: string, property: Property): string {
  const { type, required } = property;
  const isBoxed = schemas.holds(type, owner);
  const bare = isBoxed ? `Box<${schemas.bare(type)}>` : schemas.bare(type);
  if (required) return type.nullable && !schemas.isFree(type) ? `Option<${bare}>` : bare;
  return type.nullable || schemas.resolve(type).nullable || schemas.isFree(type) || schemas.isState(type)
    ? `${schemas.imports.use("crate", "Maybe")}<${bare}>`
    : `Option<${bare}>`;
}

function emitField(schemas: Schemas, owner: string, property: Property, name: string): string {
  const type = fieldType(schemas, owner, property);
  const attributes: string[] = [];
  if (name.replace("r#", "") !== property.wireName) attributes.push(`rename = ${quoteRust(property.wireName)}`);
  if (!property.required) {
    const kind = type.startsWith("Maybe<") ? "Maybe" : "Option";
    if (kind === "Maybe") attributes.push(`default = "Maybe::absent"`);
    attributes.push(`skip_serializing_if = "${kind}::${kind === "Maybe" ? "is_unset" : "is_none"}"`);
  }
  const serde = attributes.length > 0 ? `    #[serde(${attributes.join(", ")})]\n` : "";
  return `${docs(fullDescription(property), "    ")}\n${serde}    pub ${name}: ${type},`;
}

/** A constructor that takes the required fields. */
function emitNew(schemas: Schemas, name: string, type: ObjectType, names: readonly string[]): string {
  const given: string[] = [];
  const fields = type.properties.map((property, index) => {
    const field = names[index] ?? "";
    const { required, type: own } = property;
    if (!required || schemas.resolve(own).kind === "literal") {
      const isMaybe = fieldType(schemas, name, property).startsWith("Maybe<");
      return `            ${field}: ${required ? `${schemas.bare(own)}` : isMaybe ? "Maybe::Unset" : "None"},`;
    }
    const text = fieldType(schemas, name, property);
    const isText = schemas.resolve(own).kind === "string" && !own.nullable;
    given.push(`${field}: ${isText ? "impl Into<String>" : text}`);
    return isText ? `            ${field}: ${field}.into(),` : `            ${field},`;
  });
  if (type.additional !== null) fields.push("            additional: Default::default(),");
  const oneLine = fields
    .map((field) => field.trim())
    .join(" ")
    .replace(/,$/, "");
  const short = `        Self { ${oneLine} }`;
  const long = `        Self {\n${fields.join("\n")}\n        }`;
  return [
    `impl ${pascal(name)} {`,
    "    /// Made of what must be given; the rest is unset.",
    "    #[must_use]",
    indent(list("pub fn new(", given, ") -> Self {", 116), "    "),
    short.length > 120 ? long : short,
    "    }",
    "}\n",
  ].join("\n");
}
