import type { EventSchema, EventUnion, Model } from "../../model/types.ts";
import { quoteJson } from "../../print/strings.ts";
import { comment, typeComment } from "./docs.ts";
import { goName } from "./names.ts";
import { placeFunction } from "./readers.ts";
import type { Spelling } from "./spelling.ts";
import { objectTests } from "./unions.ts";

/** The events of streams: a type for each event, a sealed interface for each union of events, and the functions that read them. */
export function emitEvents(model: Model, spelling: Spelling): string {
  const events = model.events.map((event) => emitEvent(spelling, event));
  const unions = model.eventUnions.map((union) => emitEventUnion(model, spelling, union));
  return [...events, ...unions].join("\n");
}

const dataType = (spelling: Spelling, { data }: EventSchema): string => spelling.field(data, true);

function emitEvent(spelling: Spelling, event: EventSchema): string {
  const name = goName(event.name);
  return `${comment(`${name} is the event ${quoteJson(event.event)}. ${event.description}`)}type ${name} struct {
	Head

	// Data is what the event says.
	Data ${dataType(spelling, event)}
}
`;
}

function emitEventUnion(model: Model, spelling: Spelling, union: EventUnion): string {
  const name = goName(union.name);
  const events = model.events.filter((event) => union.events.includes(event.name));
  const list = [...events.map((event) => `*${goName(event.name)}`), "*UnknownEvent"];
  const markers = list.map((type) => `func (${type}) is${name}() {}\n`);
  const names = [...new Set(events.map(({ event }) => event))];
  const cases = names.map((event) =>
    emitCase(
      spelling,
      events.filter((one) => one.event === event),
      event,
    ),
  );
  return `${typeComment(name, union.description, `It is one of ${list.join(", ")}.`)}type ${name} interface {
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

function emitCase(spelling: Spelling, events: readonly EventSchema[], name: string): string {
  const options = events.map((event) => {
    const tests = events.length > 1 ? testsOf(spelling, event) : [];
    return { event, tests };
  });
  const strictFirst = options.toSorted((a, b) => b.tests.length - a.tests.length);
  const body = strictFirst.map(({ event, tests }) => {
    if (tests.length === 0) return emitMake(spelling, event, "\t\t");
    return `\t\tif properties := shape(head.Raw); ${tests.join(" && ")} {\n${emitMake(spelling, event, "\t\t\t")}\t\t}\n`;
  });
  return `\tcase ${quoteJson(name)}:\n${body.join("")}`;
}

function testsOf(spelling: Spelling, { name, data }: EventSchema): string[] {
  const type = spelling.resolve(data);
  if (type.kind !== "object")
    throw new Error(`${name} shares its name with another event and is no object to be told apart.`);
  return objectTests(spelling, type);
}

function emitMake(spelling: Spelling, event: EventSchema, indent: string): string {
  const name = goName(event.name);
  if (spelling.shape(event.data) === "free") return `${indent}return &${name}{*head, head.Raw}\n`;
  const read = placeFunction(spelling, event.data, dataType(spelling, event));
  return `${indent}event := &${name}{Head: *head}\n${indent}if readData(head, &event.Data, ${read}) {\n${indent}\treturn event\n${indent}}\n`;
}
