// Faults as people write them: `status=503; rate=0.3`, in a flag, a header or a sentinel.

/** What goes wrong. Several may meet in one answer: a late one that is cut as well. */
export interface Fault {
  /** As it was written; the answer's header repeats it. */
  readonly text: string;
  /** Milliseconds before the answer begins, or between two numbers. */
  readonly latency?: readonly [least: number, most: number];
  /** Answered in place of what was asked. */
  readonly status?: number;
  /** Seconds, in the header `Retry-After` of that answer. */
  readonly retryAfter?: number;
  /** The connection is cut after so many events of the stream. */
  readonly dropAfterEvents?: number;
  /** The connection is cut so many milliseconds after its answer began. */
  readonly dropAfterMs?: number;
  /** The JSON of this event of the stream, counted from 1, ends in its middle. */
  readonly malformed?: number;
  /** Nothing more is sent after so many events; with 0 there is no answer at all. */
  readonly hang?: number;
  /** Operations of the contract that it is for; all unless said. */
  readonly on?: readonly string[];
  /** The graph that it is for; all unless said. */
  readonly graph?: string;
  /** How often it happens, from 0 to 1, decided by the mock's seed; always unless said. */
  readonly rate?: number;
  /** How many times it happens; without end unless said. */
  readonly times?: number;
}

type Part = Partial<Omit<Fault, "text">>;

const READERS: Readonly<Record<string, (value: string, name: string) => Part>> = {
  latency: (value, name) => ({ latency: range(value, name) }),
  status: (value, name) => ({ status: whole(value, name, 400, 599) }),
  "retry-after": (value, name) => ({ retryAfter: whole(value, name, 0) }),
  "drop-after-events": (value, name) => ({ dropAfterEvents: whole(value, name, 0) }),
  "drop-after-ms": (value, name) => ({ dropAfterMs: whole(value, name, 0) }),
  malformed: (value, name) => ({ malformed: value === "" ? 1 : whole(value, name, 1) }),
  hang: (value, name) => ({ hang: value === "" ? 0 : whole(value, name, 0) }),
  on: (value) => ({ on: value.split("|").map((operation) => operation.trim()) }),
  graph: (value) => ({ graph: value }),
  rate: (value, name) => ({ rate: share(value, name) }),
  times: (value, name) => ({ times: whole(value, name, 1) }),
};

/** Throws an Error that says what can be written where the text cannot be read. */
export function parseFault(text: string): Fault {
  const parts = text
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const fault: Fault = Object.assign({ text: parts.join("; ") }, ...parts.map(readPart));
  if (fault.retryAfter !== undefined && fault.status === undefined) return { ...fault, status: 429 };
  const { latency, status, dropAfterEvents, dropAfterMs, malformed, hang } = fault;
  if ([latency, status, dropAfterEvents, dropAfterMs, malformed, hang].every((each) => each === undefined)) {
    throw new Error(`The fault "${text}" says nothing that goes wrong: ${EXAMPLES}`);
  }
  return fault;
}

const EXAMPLES =
  "write for example latency=200..400, status=503, status=429; retry-after=2, drop-after-events=3, drop-after-ms=500, malformed=2, or hang.";

function readPart(part: string): Part {
  const [name = "", value = ""] = part.split("=").map((side) => side.trim());
  const read = READERS[name];
  if (read === undefined) throw new Error(`"${part}" is part of no fault: ${EXAMPLES}`);
  return read(value, name);
}

function whole(value: string, name: string, least: number, most = Number.MAX_SAFE_INTEGER): number {
  const number = Number(value);
  if (value !== "" && Number.isInteger(number) && number >= least && number <= most) return number;
  const upTo = most === Number.MAX_SAFE_INTEGER ? "or more" : `to ${most}`;
  throw new Error(`${name} of a fault is a whole number, ${least} ${upTo}, not "${value}".`);
}

function range(value: string, name: string): readonly [number, number] {
  const [least = "", most = least] = value.split("..");
  const between = [whole(least, name, 0), whole(most, name, 0)] as const;
  if (between[0] <= between[1]) return between;
  throw new Error(`${name} of a fault goes from the smaller number to the larger, not "${value}".`);
}

function share(value: string, name: string): number {
  const number = Number(value);
  if (value !== "" && number >= 0 && number <= 1) return number;
  throw new Error(`${name} of a fault is a number from 0 to 1, not "${value}".`);
}
