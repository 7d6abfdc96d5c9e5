// `x-openruns-websocket` describes the frames of a path's WebSocket: it must name schemas of the contract, and its example must be valid.
import { describe, expect, it } from "vitest";
import { isObject } from "../../scripts/generate/model/document.ts";
import { bundleSpec } from "../support/contract.ts";
import { Validator } from "../support/validator.ts";
import { objects } from "../support/walk.ts";

interface Frame {
  readonly schema?: string;
  /** A union of events; a frame is the `data` of one of them. */
  readonly events?: string;
}
interface WebSocketForm {
  readonly client: readonly Frame[];
  readonly server: readonly Frame[];
  readonly examples: readonly { readonly from: "client" | "server"; readonly value: unknown }[];
}

const document = await bundleSpec();
const validator = new Validator(document);
const schemas = Object(Object(document.components).schemas);
const forms = [...objects(document.paths)].flatMap(([pointer, node]) => {
  const form: WebSocketForm | undefined = Object(node)["x-openruns-websocket"];
  return form === undefined ? [] : [[pointer, form] as const];
});

/** The events of a union, including those of unions within it. */
function eventsOf(name: string): string[] {
  const arms: unknown = Object(schemas[name]).anyOf;
  if (!Array.isArray(arms)) return [name];
  return arms.flatMap((arm) => (isObject(arm) ? eventsOf(String(arm.$ref).split("/").at(-1) ?? "") : []));
}

/** Pointers to all schemas that a frame may have. */
const pointersOf = ({ schema, events }: Frame): string[] =>
  schema !== undefined
    ? [`/components/schemas/${schema}`]
    : eventsOf(events ?? "").map((name) => `/components/schemas/${name}/properties/data`);

it("is described once", () => {
  expect(forms.map(([pointer]) => pointer)).toEqual(["/~1threads~1{thread_id}~1stream~1events/post"]);
});

describe.each(forms)("%s", (_, form) => {
  it("names schemas that exist", () => {
    const names = [...form.client, ...form.server].map(({ schema, events }) => schema ?? events ?? "");
    expect(names.filter((name) => schemas[name] === undefined)).toEqual([]);
  });

  it.each([...form.examples.entries()])("has a frame %i that fits its side", (_, { from, value }) => {
    const pointers = form[from].flatMap(pointersOf);
    expect(pointers.some((pointer) => validator.faults(pointer, value).length === 0)).toBe(true);
  });
});
