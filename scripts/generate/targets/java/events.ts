import type { EventSchema, EventUnion } from "../../model/types.ts";
import { quoteJava as quote } from "../../print/strings.ts";
import type { Writer } from "./files.ts";
import { constant, javadoc, prose } from "./names.ts";
import type { Types } from "./spelling.ts";

export function emitEvents(types: Types, writer: Writer): void {
  const { events, eventUnions } = types.model;
  for (const event of events) writer.write("event", event.name, emitEvent(types, event));
  for (const union of eventUnions) writer.write("event", union.name, emitUnion(union));
  writer.write("event", "Event", EVENT);
  writer.write("event", "UnknownEvent", emitUnknown(eventUnions));
  writer.write("internal", "EventReaders", emitReaders(types));
}

const EVENT = `/** One event of a stream. */
public interface Event {
  /** {@return its name, the part before the first {@code |}} */
  String event();

  /** {@return its data; null where it has none} */
  @Nullable Object data();

  /** {@return the subgraphs that it comes from, outermost first; empty for the graph itself} */
  List<String> namespace();

  /** {@return its id; null where the server gave it none} */
  @Nullable String id();
}`;

const PARAMS = [
  "@param namespace the subgraphs that it comes from, outermost first; empty for the graph itself",
  "@param id its id; null where the server gave it none",
];

function emitEvent(types: Types, { name, event, description, data }: EventSchema): string {
  const unions = types.model.eventUnions.filter(({ events }) => events.includes(name)).map((union) => union.name);
  const implemented = [...(unions.length > 0 ? unions : ["Event"]), ...types.additionsTo(name)];
  const own = `  /** {@code ${event}}. */
  public static final String EVENT = ${quote(event)};

  @Override
  public String event() {
    return EVENT;
  }`;
  const typed = `

  /**
   * The data as a type of yours.
   *
   * @param <T> the type
   * @param type the type
   * @return the data
   */
  public <T> @Nullable T data(Class<T> type) {
    return Json.to(data, type);
  }

  /**
   * The data as a generic type of yours.
   *
   * @param <T> the type
   * @param type the type
   * @return the data
   */
  public <T> @Nullable T data(TypeReference<T> type) {
    return Json.to(data, type);
  }`;
  const said = types.resolve(data).nullable && !types.isFree(data) ? "its data; may be null" : "its data";
  const nullable = types.resolve(data).nullable && !types.isFree(data) ? "@Nullable " : "";
  return `${javadoc("", [prose(description)], [`@param data ${said}`, ...PARAMS])}
public record ${name}(${nullable}${types.boxed(data)} data, List<String> namespace, @Nullable String id)
    implements ${implemented.join(", ")} {
${own}${types.isFree(data) ? typed : ""}
}`;
}

const emitUnion = ({ name, events, description }: EventUnion): string => `${javadoc("", [prose(description)])}
public sealed interface ${name} extends Event
    permits
        ${[...events, "UnknownEvent"].join(",\n        ")} {}`;

const emitUnknown = (unions: readonly EventUnion[]): string => `/**
 * An event whose name, or whose form of data, this version of the contract does not know.
 *
 * @param event its name
 * @param data its data
 * @param namespace the subgraphs that it comes from, outermost first; empty for the graph itself
 * @param id its id; null where the server gave it none
 */
public record UnknownEvent(String event, JsonNode data, List<String> namespace, @Nullable String id)
    implements ${unions.map(({ name }) => name).join(", ")} {}`;

function emitReaders(types: Types): string {
  const { events, eventUnions } = types.model;
  const readers = eventUnions.map((union) => {
    const own = events.filter(({ name }) => union.events.includes(name));
    const known = own.map(({ name, event, data }) => {
      const shared = own.filter((other) => other.event === event).length > 1;
      const needs = shared ? keys(types, data).map((key) => `, ${quote(key)}`) : [];
      return `          .on(${quote(event)}, new TypeReference<${types.boxed(data)}>() {}, ${name}::new${needs.join("")})`;
    });
    return `  /** Reads {@link ${union.name}}. */
  public static final EventReader<${union.name}> ${readerName(union.name)} =
      new EventReader<${union.name}>(UnknownEvent::new)
${known.join("\n")};`;
  });
  return `/** What makes the events of each stream. */
public final class EventReaders {
${readers.join("\n\n")}

  private EventReaders() {}
}`;
}

export const readerName = (union: string): string => constant(union);

function keys(types: Types, data: EventSchema["data"]): string[] {
  const type = types.resolve(data);
  return type.kind === "object"
    ? type.properties.filter(({ required }) => required).map(({ wireName }) => wireName)
    : [];
}
