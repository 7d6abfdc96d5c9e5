import { type Preset, preset } from "./preset.ts";

/** Ways a stream is lost on its way. */
export const lost = {
  "stream-cut": preset(
    "lost streams",
    { ids: "1", cut: "400" },
    "Ids sent; cut after 400 bytes (within an event); `GET …/stream` replays what is string-greater than `Last-Event-ID`.",
    "Each event once, in order; one POST; GET with `Last-Event-ID` and fresh credentials.",
  ),
  "stream-cut-between": preset(
    "lost streams",
    { ids: "1", cut: "e4" },
    "Cut exactly after the fourth event.",
    "As above.",
  ),
  "stream-cut-at-once": preset(
    "lost streams",
    { ids: "1", cut: "0" },
    "Cut right after the headers: no id was seen.",
    "GET with `Last-Event-ID: -1`, or without one; no second POST; what was lost is said.",
  ),
  "stream-cut-again": preset(
    "lost streams",
    { ids: "1", cut: "400,300,0,250" },
    "Cut on the first three reconnects as well, once without progress.",
    "As above: each event once.",
  ),
  "stream-cut-always": preset(
    "lost streams",
    { ids: "1", cut: "400,*0" },
    "Every reconnect is cut before its first byte.",
    "Give up after a bounded number without progress; the error names the operation; one POST.",
  ),
  "stream-cut-busy": preset(
    "lost streams",
    { ids: "1", cut: "400", status: "503", times: "2", on: "join" },
    "The first two reconnects answer 503. `status=429~retry_after=1` likewise.",
    "Try again with back-off (`Retry-After` honoured); each event once.",
  ),
  "stream-cut-slow-busy": preset(
    "lost streams",
    { ids: "1", cut: "400", status: "503", times: "always", on: "join", after: "5200" },
    "Every reconnect answers 503 after 5.2 s.",
    "Give up after the maximum: time spent on a refusal does not start the count anew.",
  ),
  "stream-cut-wait-long": preset(
    "lost streams",
    { ids: "1", cut: "400", status: "503", times: "always", on: "join", retry_after: "3600" },
    "The reconnect answers 503 with `Retry-After: 3600`.",
    "One reconnect; the error at once, with its `retry_after`.",
  ),
  "stream-cut-retry": preset(
    "lost streams",
    { ids: "1", cut: "400", retry: "3600000" },
    "`retry: 3600000` in the first event, then cut.",
    "The pause before the reconnect, as `on_reconnect` tells it, is 30 s at most.",
  ),
  "stream-cut-silent": preset(
    "lost streams",
    { ids: "1", cut: "400", status: "hang", times: "1", on: "join" },
    "The first reconnect gets no answer, not even headers; `times=always` none does.",
    "The idle limit ends that attempt; it counts; each event once. With `times=always` an error after the maximum.",
  ),
  "stream-cut-empty": preset(
    "lost streams",
    { ids: "1", cut: "400,*0", how: "clean" },
    "Every reconnect answers 200 and ends cleanly with nothing, while the run is `running`.",
    "Give up after the maximum.",
  ),
  "stream-cut-replayed": preset(
    "lost streams",
    { ids: "1", cut: "e4", replay: "all" },
    "The reconnect ignores `Last-Event-ID` and replays all from the start.",
    "Each event once, in order.",
  ),
  "stream-cut-refused": preset(
    "lost streams",
    { ids: "1", cut: "400", status: "drop", times: "2", on: "join" },
    "The first two reconnects are dropped without an answer.",
    "As above.",
  ),
  "stream-cut-gone": preset(
    "lost streams",
    { ids: "1", cut: "400", status: "404", times: "always", on: "join" },
    "The reconnect answers 404.",
    "One reconnect; error with the 404 (and that the stream was lost).",
  ),
  "stream-cut-plain": preset(
    "lost streams",
    { ids: "0", cut: "400", missed: "2" },
    "Not resumable: no ids; a rejoin gives only what comes later: the torn event and two more are missed.",
    "No event twice, no second POST; says that events may be missing, or raises.",
  ),
  "stream-cut-plain-at-once": preset(
    "lost streams",
    { ids: "0", cut: "0", missed: "2" },
    "Not resumable, cut right after the headers; a rejoin misses two events.",
    "Join without `Last-Event-ID`; `resumed` is false: events may be missing.",
  ),
  "stream-cut-stateless": preset(
    "lost streams",
    { cut: "400" },
    "For `POST /runs/stream`: `Location: /runs/{id}/stream` answers 404.",
    "Error that says the stream was lost; no second POST.",
  ),
  "stream-cut-no-location": preset(
    "lost streams",
    { ids: "1", cut: "400", location: "none" },
    "No `Location`; `Content-Location` names thread and run.",
    "Resume by the ids.",
  ),
  "stream-cut-elsewhere": preset(
    "lost streams",
    { ids: "1", cut: "400", location: "elsewhere" },
    "`Location` is on another origin.",
    "No request with the key there: resume at the own base URL, or fail.",
  ),
  "stream-ends-early": preset(
    "lost streams",
    { ids: "1", cut: "e4", how: "clean" },
    "A clean end, without `end`, while `GET …/runs/{id}` still says `running`.",
    "Resume; each event once.",
  ),
  "stream-reset": preset(
    "lost streams",
    { ids: "1", cut: "e4", how: "reset" },
    "The connection is reset instead of closed.",
    "Resume; each event once.",
  ),
  "stream-cut-same-ids": preset(
    "lost streams",
    { ids: "pairs", cut: "e4" },
    "Two events at a time share an id, as on the Python server where they fall in one millisecond; what is greater is replayed, so the last id skips its twin.",
    "Each event once: resume from the id before, and know what comes twice by id and content.",
  ),
  "stream-live-only": preset(
    "lost streams",
    { ids: "1", cut: "e4", live_only: "1" },
    "The events are `messages/partial`, which carry ids but are never replayed.",
    "Go on with what comes; no event twice; no second POST.",
  ),
} satisfies Record<string, Preset>;
