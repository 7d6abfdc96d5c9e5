// Replaces what differs each time (ids, times, ports, paths) by stable stand-ins, so that recording again changes nothing.
import type { Exchange } from "../../support/exchange.ts";
import type { Draft } from "./recorder.ts";

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const HEX_ID = /(?<![0-9a-f-])[0-9a-f]{32}(?![0-9a-f-])/g;
const TIME = /\b(20[2-8]\d)-\d\d-\d\d([T ])\d\d:\d\d:\d\d(?:\.(\d+))?/g;
const MILLISECONDS = /\b1[7-9]\d{11}\b/g;
const EVENT_ID = /^id: ?(\d{13}-\d+)(?=\r?$)/gm;
const PROTOCOL_EVENT_ID = /"event_id":"\d{13}-[\d.]+"/g;
const PYTHON_TIME = /\bdatetime\.datetime\(20\d\d(?:, \d+)+/g;
const MEMORY_ADDRESS = /\b0x[0-9a-f]{6,}\b/g;
const STORAGE_SIZE = /"((?:total_)?bytes)":\d+/g;
const RUN_FOLDER = /\/[^\s"']*\/\.cache\/run-\d+-\d+/g;
const METRIC = /^([a-z_]+(?:\{[^}]*\})?) [\d.e+-]+$/gim;
const LOCAL_PORT = /\b(127\.0\.0\.1|localhost):\d{2,5}\b/g;

// Before 2023, where no recording is from: a stand-in is never taken for a time.
const FIXED_MILLISECONDS = 1_600_000_000_000;
/** Headers that say something about the connection or the moment, nothing about the API. */
const PASSING_HEADERS = new Set(["connection", "content-length", "date", "keep-alive", "server", "transfer-encoding"]);

export class Normaliser {
  private readonly ids = new Map<string, string>();
  private readonly eventIds = new Map<string, string>();
  private position = 0;
  private idCount = 0;
  private eventCount = 0;

  /** `known` are ids that are the same each time, like those of the servers' own assistants. */
  constructor(known: Iterable<string>) {
    for (const id of known) this.ids.set(id, id);
  }

  /** Each section numbers its own ids, so that a new section leaves the others as they are. */
  section(position: number): void {
    this.position = position;
    this.idCount = 0;
    this.eventCount = 0;
  }

  exchange(draft: Draft): Omit<Exchange, "operation"> {
    const { request, response } = draft;
    return {
      name: draft.name,
      request: {
        method: request.method,
        path: this.text(request.path),
        headers: this.headers(request.headers),
        body: request.body === null ? null : this.text(request.body),
      },
      response: {
        ...response,
        headers: this.headers(response.headers),
        body: response.body === null ? null : this.body(response.body, response.headers["content-type"] ?? ""),
      },
      meta: draft.meta,
    };
  }

  private headers(headers: Readonly<Record<string, string>>): Record<string, string> {
    return Object.fromEntries(
      Object.entries(headers)
        .filter(([name]) => !PASSING_HEADERS.has(name))
        .map(([name, value]) => [name, this.eventIds.get(value) ?? this.text(value)]),
    );
  }

  private body(text: string, contentType: string): string {
    if (contentType.startsWith("text/event-stream")) return this.text(this.events(text));
    if (text.startsWith("# HELP")) return this.text(text.replace(METRIC, "$1 0"));
    // How many newlines keep a wait alive is a matter of time.
    if (/json|text\/plain/.test(contentType)) return this.text(text.replace(/^\n+/, "\n"));
    return this.text(text);
  }

  /**
   * Events are numbered as they come, each anew: a server gives two events of one millisecond the same id, or not.
   * A `Last-Event-ID` is that of the event that had the id last.
   */
  private events(text: string): string {
    const numbered = text.replace(EVENT_ID, (line, id: string) => {
      const stable = `${this.nextMilliseconds()}-0`;
      this.eventIds.set(id, stable);
      return line.replace(id, stable);
    });
    return numbered.replace(/(: heartbeat\r?\n\r?\n)+/g, "$1");
  }

  private text(text: string): string {
    return text
      .replace(RUN_FOLDER, "/srv/app")
      .replace(PROTOCOL_EVENT_ID, `"event_id":"${FIXED_MILLISECONDS}-0"`)
      .replace(PYTHON_TIME, "datetime.datetime(2026, 11, 21, 9, 0, 0, 0")
      .replace(MEMORY_ADDRESS, "0x0")
      .replace(STORAGE_SIZE, `"$1":1000`)
      .replace(UUID, (id) => this.stable(id, (number) => this.uuid(number)))
      .replace(HEX_ID, (id) => this.stable(id, (number) => `${this.prefix()}${number.toString(16).padStart(24, "0")}`))
      .replace(TIME, (_time, _year, separator: string, fraction?: string) => {
        const digits = fraction === undefined ? "" : `.${"0".repeat(fraction.length > 3 ? 6 : 3)}`;
        return `2026-11-21${separator}09:00:00${digits}`;
      })
      .replace(MILLISECONDS, String(FIXED_MILLISECONDS))
      .replace(LOCAL_PORT, "$1:2024");
  }

  private nextMilliseconds(): number {
    this.eventCount += 1;
    return FIXED_MILLISECONDS + this.position * 100_000 + this.eventCount;
  }

  private stable(id: string, make: (number: number) => string): string {
    const known = this.ids.get(id);
    if (known !== undefined) return known;
    this.idCount += 1;
    const made = make(this.idCount);
    this.ids.set(id, made);
    // A stand-in that is read again stands for itself.
    this.ids.set(made, made);
    return made;
  }

  private prefix(): string {
    return String(this.position).padStart(8, "0");
  }

  /** Always of version 4: task ids are hashes, their version means nothing and changes each time. */
  private uuid(number: number): string {
    return `${this.prefix()}-0000-4000-8000-${number.toString(16).padStart(12, "0")}`;
  }
}
