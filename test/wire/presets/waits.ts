import { type Preset, preset } from "./preset.ts";

/** Behaviours of a wait and of the join that follows it. */
export const waits = {
  wait: preset(
    "waits",
    {},
    "The final state at once, with `Location` (where to join) and `Content-Location` (the run).",
    "Return the state; `on_run_created` once with both ids.",
  ),
  "wait-held": preset(
    "waits",
    { hold: "1" },
    "Headers at once, the body only after `POST /_release/<session>`.",
    "`on_run_created` before the body.",
  ),
  "wait-long": preset(
    "waits",
    { keepalives: "120", every: "5000", scale: "300" },
    "A newline every 5 s for ten minutes, all 300 times as fast (2 s in all), then the state.",
    "Outlive it, also with an idle limit of 0.5 s.",
  ),
  "wait-failed": preset(
    "waits",
    { result: "error" },
    "200 `{__error__: {error, message}}`.",
    "Raise the run's error with name and message, or return it where the option asks.",
  ),
  "wait-failed-wrapped": preset(
    "waits",
    { result: "error-wrapped" },
    "As the JavaScript server wraps it: the message is JSON text of the true error.",
    "Raise the run's error; name and message readable.",
  ),
  "wait-error-null": preset(
    "waits",
    { result: "error-null" },
    "The state with `__error__: null`.",
    "Return it: it did not fail.",
  ),
  "wait-deep": preset(
    "waits",
    { result: "deep", depth: "200" },
    "A state 200 deep; `depth=100000` deeper than most parsers take.",
    "As `deep-json`; no join: the body is whole.",
  ),
  "wait-big-numbers": preset(
    "waits",
    { result: "big-numbers" },
    "The numbers of `big-numbers` in the state.",
    "As `big-numbers`.",
  ),
  "wait-interrupted": preset(
    "waits",
    { result: "interrupt" },
    "The state with `__interrupt__`.",
    "Return it: an interrupt is no failure.",
  ),
  "wait-null": preset("waits", { result: "null" }, "The body is `null`.", "Return null."),
  "wait-cut": preset(
    "waits",
    { keepalives: "5", every: "20", cut: "3" },
    "Cut after three bytes of keep-alives; the run goes on, its `join` gives the state.",
    "`GET …/join`; return the state; one POST in all.",
  ),
  "wait-cut-again": preset(
    "waits",
    { keepalives: "5", every: "20", cut: "3,0,2" },
    "The first two joins are cut as well.",
    "As above, bounded back-off.",
  ),
  "wait-cut-json": preset(
    "waits",
    { cut: "30" },
    "Cut within the state's JSON.",
    "`GET …/join`; return the state; one POST in all.",
  ),
  "wait-cut-always": preset(
    "waits",
    { keepalives: "2", every: "1", cut: "*1" },
    "Every join is cut too.",
    "Give up after a bounded number of tries with an error that names operation and run; one POST in all.",
  ),
  "wait-cut-no-location": preset(
    "waits",
    { keepalives: "5", every: "20", cut: "3", location: "none" },
    "Cut, and there was no `Location`; `Content-Location` names the run.",
    "Join by the run's ids.",
  ),
  "wait-cut-no-headers": preset(
    "waits",
    { keepalives: "5", every: "20", cut: "3", location: "nothing" },
    "Cut, and neither header was there.",
    "Error that says the run could not be joined; one POST in all.",
  ),
  "wait-cut-elsewhere": preset(
    "waits",
    { keepalives: "5", every: "20", cut: "3", location: "elsewhere" },
    "Cut, and `Location` is on another origin.",
    "No request with the key to the other origin: join at the own base URL, or fail.",
  ),
  "wait-cut-busy": preset(
    "waits",
    { keepalives: "5", every: "20", cut: "3", status: "503", times: "2", on: "join" },
    "Cut; the first two joins answer 503.",
    "Try again with back-off; return the state.",
  ),
  "wait-cut-wait-long": preset(
    "waits",
    {
      keepalives: "5",
      every: "20",
      cut: "3",
      status: "503",
      times: "always",
      on: "join",
      retry_after: "3600",
    },
    "Cut; the join answers 503 with `Retry-After: 3600`.",
    "One join; the error at once, with its `retry_after`.",
  ),
  "wait-cut-gone": preset(
    "waits",
    { keepalives: "5", every: "20", cut: "3", status: "404", times: "always", on: "join" },
    "Cut; the join answers 404.",
    "One join; error with the 404.",
  ),
  "wait-silent": preset(
    "waits",
    { hang_after: "0" },
    "Headers, then no byte for ever, not even a keep-alive.",
    "The idle limit or the deadline ends it; one POST in all.",
  ),
} satisfies Record<string, Preset>;
