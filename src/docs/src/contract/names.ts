// Every wire name of the contract and its page, for the search: an exact name must come before any full text.
import type { Property } from "../../../../scripts/generate/model/types.ts";
import { model } from "./contract.ts";
import { eventLink, fieldId, operationLink, schemaLink } from "./links.ts";

/** `[name, kind, where, link]`: a short form, since the whole list travels to the page. */
export type NameEntry = readonly [name: string, kind: NameKind, where: string, link: string];
export type NameKind = "operation" | "event" | "schema" | "field" | "parameter" | "stream mode" | "value";

export function nameEntries(): NameEntry[] {
  return [
    ...model.operations.flatMap(operationEntries),
    ...model.events.map(({ name, event }): NameEntry => [event, "event", name, eventLink(name)]),
    ...model.streamModes.map(
      ({ mode }): NameEntry => [mode, "stream mode", "", `/reference/stream-modes/#mode-${mode}`],
    ),
    ...model.schemas.map(({ name }): NameEntry => [name, "schema", "", schemaLink(name)]),
    ...requestsFirst().flatMap(({ name, type }) =>
      type.kind === "object" ? type.properties.map((property) => fieldEntry(name, property)) : [],
    ),
    ...model.schemas.flatMap(({ name, type }) =>
      type.kind === "enum"
        ? type.values.map((value): NameEntry => [String(value), "value", name, schemaLink(name)])
        : [],
    ),
  ];
}

function operationEntries({ id, client, path, method, parameters }: (typeof model.operations)[number]): NameEntry[] {
  const link = operationLink(id);
  return [
    [id, "operation", `${method} ${path}`, link],
    ...(client ? [[`${client.resource}.${client.method}`, "operation", id, link] as const] : []),
    [`${method} ${path}`, "operation", id, link],
    ...parameters.map(({ wireName }): NameEntry => [wireName, "parameter", id, `${link}#${fieldId(wireName)}`]),
  ];
}

const fieldEntry = (schema: string, { wireName }: Property): NameEntry => [
  wireName,
  "field",
  schema,
  `${schemaLink(schema)}#${fieldId(wireName)}`,
];

/** A reader who searches a field most often wants to send it. */
const requestsFirst = () =>
  [...model.schemas].sort((a, b) => Number(b.usage.request) - Number(a.usage.request) || a.name.length - b.name.length);
