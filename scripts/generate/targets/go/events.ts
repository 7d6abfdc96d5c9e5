import type { EventSchema, EventUnion, Model } from "../../model/types.ts";
import { comment, goName, quote } from "./names.ts";
import { placeFunction } from "./readers.ts";
import type { Shapes } from "./spelling.ts";
import { objectTests } from "./unions.ts";

/** What streams give: a type for each event, a sealed interface for each union of them, and what makes one of the other. */
export function emitEvents(model: Model, shapes: Shapes): string {
  const events = model.events.map((event) => emitEvent(shapes, event));
  const unions = model.eventUnions.map((union) => emitEventUnion(model, shapes, union));
  return [...events, ...unions].join("\n");
}

const dataType = (shapes: Shapes, { data }: EventSchema): string => shapes.field(data, true);

function emitEvent(shapes: Shapes, event: EventSchema): string {
  const name = goName(event.name);
  return `${comment(`${name}: ${event.description}`)}type ${name} struct {
	Head

	// Data is what the event says.
	Data ${dataType(shapes, event)}
}
`;
}

function emitEventUnion(model: Model, shapes: Shapes, union: EventUnion): string {
  const name = goName(union.name);
  const events = model.events.filter((event) => union.events.includes(event.name));
  const list = [...events.map((event) => `*${goName(event.name)}`), "*UnknownEvent"];
  const markers = list.map((type) => `func (${type}) is${name}() {}\n`);
  const names = [...new Set(events.map(({ event }) => event))];
  const cases = names.map((event) =>
    emitCase(
      shapes,
      events.filter((one) => one.event === event),
      event,
    ),
  );
  return `${comment(`${name}: ${union.description} It is one of ${list.join(", ")}.`)}type ${name} interface {
	Event
	is${name}()
}

${markers.join("\n")}
func make${name}(head *Head) ${name} {
	switch head.Event {
${cases.join("")}	}
	return &UnknownEvent{*head}
}
`;
}

function emitCase(shapes: Shapes, events: readonly EventSchema[], name: string): string {
  const options = events.map((event) => {
    const tests = events.length > 1 ? testsOf(shapes, event) : [];
    return { event, tests };
  });
  const strictFirst = options.toSorted((a, b) => b.tests.length - a.tests.length);
  const body = strictFirst.map(({ event, tests }) => {
    if (tests.length === 0) return emitMake(shapes, event, "\t\t");
    return `\t\tif properties := shape(head.Raw); ${tests.join(" && ")} {\n${emitMake(shapes, event, "\t\t\t")}\t\t}\n`;
  });
  return `\tcase ${quote(name)}:\n${body.join("")}`;
}

function testsOf(shapes: Shapes, { name, data }: EventSchema): string[] {
  const type = shapes.resolve(data);
  if (type.kind !== "object")
    throw new Error(`${name} shares its name with another event and is no object to be told apart.`);
  return objectTests(shapes, type);
}

function emitMake(shapes: Shapes, event: EventSchema, indent: string): string {
  const name = goName(event.name);
  if (shapes.shape(event.data) === "free") return `${indent}return &${name}{*head, head.Raw}\n`;
  const read = placeFunction(shapes, event.data, dataType(shapes, event));
  return `${indent}event := &${name}{Head: *head}\n${indent}if readData(head, &event.Data, ${read}) {\n${indent}\treturn event\n${indent}}\n`;
}
