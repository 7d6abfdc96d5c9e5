import { type Preset, preset } from "./preset.ts";

/** Behaviours of a stream that is not lost. */
export const streams = {
  stream: preset(
    "streams",
    {},
    "`metadata`, ten `custom` events `{n, text}`, `values`; CRLF; ids where the body asks `stream_resumable` (`ids=1` or `0` forces).",
    "Deliver each once, in order; run and thread id known before the first; one POST.",
  ),
  "stream-held": preset(
    "streams",
    { hold: "1" },
    "Two events, the rest only after `POST /_release/<session>`.",
    "Deliver both while the rest is held back.",
  ),
  "stream-fixture": preset(
    "streams",
    { fixture: "python-many-modes" },
    "The bytes of `test/fixtures/<fixture>.sse`.",
    "The events of `<fixture>.events.json`.",
  ),
  "stream-every-event": preset(
    "streams",
    { fixture: "api-every-event" },
    "Every event type of the contract, at the root and in a subgraph.",
    "Each as its own type; the namespace as a list.",
  ),
  "stream-slow": preset(
    "streams",
    { every: "20", bytes_per_write: "16" },
    "16 bytes every 20 ms.",
    "As `stream`; no limit but the idle one applies while bytes arrive.",
  ),
  "stream-heartbeats": preset(
    "streams",
    { heartbeats: "120", every: "5000", scale: "300" },
    "Ten minutes of heartbeats, 300 times as fast, then the events.",
    "Outlive them, also with an idle limit of 0.5 s.",
  ),
  "stream-heartbeats-only": preset(
    "streams",
    { heartbeats: "1000000000", every: "5000", scale: "300" },
    "Heartbeats for ever, no event.",
    "Deadline and cancellation end it and close the connection.",
  ),
  "stream-hang": preset(
    "streams",
    { hang_after: "3" },
    "Three events, then silence.",
    "Leaving, cancelling, idle limit or deadline close the connection.",
  ),
  "stream-endless": preset(
    "streams",
    { events: "1000000000", every: "2" },
    "A `custom` event every 2 ms for ever.",
    "Leaving early closes the connection (`client_closed` in the log).",
  ),
  "stream-flood": preset(
    "streams",
    { events: "1000000000", pad: "1000" },
    "As fast as the client reads, for ever.",
    "A slow reader keeps memory bounded; leaving early closes the connection.",
  ),
  "stream-failed": preset(
    "streams",
    { fixture: "python-run-failed" },
    "The run fails: an `error` event, then the end, HTTP status 200.",
    "Deliver the events before it; then the error as the client's table says; no reconnect.",
  ),
  "stream-unknown-run": preset(
    "streams",
    { fixture: "api-unknown-run" },
    "Join of an unknown run: 200 with one `error` event.",
    "The error, no reconnect.",
  ),
  "stream-end-event": preset(
    "streams",
    { end: "1" },
    "`end` `{run_id, status}` comes last.",
    "As `stream`; the `end` event is delivered or ends it; the run's status is not asked for.",
  ),
  "stream-end-silent": preset(
    "streams",
    { end: "1", hang_after: "13" },
    "All events with `end` as the last, then the connection stays open in silence.",
    "The stream ends after `end` and closes the connection.",
  ),
  "stream-silent": preset(
    "streams",
    { status: "hang", times: "always" },
    "No answer, not even headers.",
    "The idle limit, the deadline or cancellation ends it; one POST in all.",
  ),
  "stream-close-delimited": preset(
    "streams",
    { framing: "close", hang_after: "3" },
    "A body without length or chunks that ends where the connection is closed; three events, then silence.",
    "Cancelling reads as a cancel, not as a clean end: no reconnect.",
  ),
  "stream-deep-json": preset(
    "streams",
    { depth: "200" },
    "As `stream`, but each `custom` event is `{n, deep}`, 200 deep; `depth=100000` deeper than most parsers take.",
    "200 deep is delivered. What is too deep for the language is one typed error that says `nested too deep`.",
  ),
  "stream-big-numbers": preset(
    "streams",
    { result: "big-numbers" },
    "As `stream`, with the numbers of `big-numbers` in each `custom` event.",
    "All events; integers to 64 bits are exact where the language has such.",
  ),
  "stream-no-location": preset("streams", { location: "none" }, "No `Location`.", "As `stream`."),
  "stream-no-headers": preset(
    "streams",
    { location: "nothing" },
    "Neither `Location` nor `Content-Location`.",
    "Deliver the events; the ids are unknown.",
  ),
} satisfies Record<string, Preset>;

/** What the bytes of a stream may look like. */
export const decoding = {
  "stream-bytes": preset("event streams", { bytes_per_write: "1" }, "One byte a write.", "As `stream`."),
  "stream-random": preset(
    "event streams",
    { bytes_per_write: "random", seed: "1" },
    "Writes of random sizes, repeatable by `seed`.",
    "As `stream`.",
  ),
  "stream-crlf-split": preset(
    "event streams",
    { bytes_per_write: "cr", every: "1" },
    "Every write ends between CR and LF.",
    "As `stream`; no event is torn or dispatched twice.",
  ),
  "stream-lf": preset("event streams", { eol: "lf" }, "LF line ends, as the JavaScript server.", "As `stream`."),
  "stream-cr": preset("event streams", { eol: "cr" }, "CR line ends.", "As `stream`."),
  "stream-big": preset(
    "event streams",
    { events: "1", pad: "1000000" },
    "One event of 1 MB (`pad` the size).",
    "Deliver it; beyond the client's bound one error that says so.",
  ),
  "stream-many": preset("event streams", { events: "100000" }, "100,000 small events.", "Deliver all, memory bounded."),
  "stream-invalid-utf8": preset(
    "event streams",
    { fixture: "hostile-invalid-utf8" },
    "Two bytes that are not UTF-8.",
    "U+FFFD for each; all events.",
  ),
  "stream-malformed-json": preset(
    "event streams",
    { fixture: "hostile-malformed-json" },
    "The data of the second event is not JSON.",
    "The first event, then one error that names the event; no reconnect.",
  ),
  "stream-no-blank-line": preset(
    "event streams",
    { fixture: "hostile-no-final-blank-line" },
    "The last event lacks its blank line, the end is clean.",
    "Deliver it.",
  ),
  "stream-bom": preset("event streams", { fixture: "whatwg-bom" }, "A byte order mark first.", "As without."),
} satisfies Record<string, Preset>;
