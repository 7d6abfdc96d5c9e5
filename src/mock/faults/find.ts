// Which fault a request gets: its header's, else that of its input, else that of a rule for its graph, else that of a rule for all.
import { isRecord } from "../graph/messages.ts";
import { type Fault, parseFault } from "./parse.ts";

export const FAULT_HEADER = "x-openruns-fault";

/** Where a fault came from. */
export type FaultSource = "header" | "input" | "graph" | "rule";

export interface FoundFault {
  readonly fault: Fault;
  readonly source: FaultSource;
}

export interface Asked {
  readonly operation: string;
  /** The value of `x-openruns-fault`. */
  readonly header: string | undefined;
  readonly body: unknown;
  /** The graph of the assistant that the request names. */
  readonly graph: string | undefined;
}

export class FaultRules {
  private readonly rules: Fault[] = [];
  private readonly used = new Map<Fault, number>();

  constructor(
    rules: readonly string[],
    private readonly random: () => number,
  ) {
    for (const rule of rules) this.add(rule);
  }

  /** Gives a function that takes the rule away again. */
  add(text: string): () => void {
    const rule = parseFault(text);
    this.rules.push(rule);
    return () => {
      const at = this.rules.indexOf(rule);
      if (at >= 0) this.rules.splice(at, 1);
    };
  }

  clear(): void {
    this.rules.length = 0;
  }

  find(asked: Asked): FoundFault | undefined {
    if (asked.header !== undefined) return this.found(parseFault(asked.header), "header");
    const sentinel = sentinelIn(inputOf(asked.body));
    if (sentinel !== undefined) return this.found(parseFault(sentinel), "input");
    const fitting = this.rules.filter((rule) => fits(rule, asked) && this.isLeft(rule));
    const forGraph = fitting.find((rule) => rule.graph !== undefined);
    if (forGraph !== undefined) return this.found(forGraph, "graph");
    return fitting[0] === undefined ? undefined : this.found(fitting[0], "rule");
  }

  private found(fault: Fault, source: FaultSource): FoundFault | undefined {
    if (fault.rate !== undefined && this.random() >= fault.rate) return undefined;
    this.used.set(fault, (this.used.get(fault) ?? 0) + 1);
    return { fault, source };
  }

  private isLeft(rule: Fault): boolean {
    return rule.times === undefined || (this.used.get(rule) ?? 0) < rule.times;
  }
}

function fits({ on, graph }: Fault, asked: Asked): boolean {
  if (on !== undefined && !on.includes(asked.operation)) return false;
  return graph === undefined || graph === asked.graph;
}

/** The input of a run, whether an ordinary request or a command carries it. */
function inputOf(body: unknown): unknown {
  if (!isRecord(body)) return undefined;
  return isRecord(body.params) ? body.params.input : body.input;
}

const SENTINEL = /\[\[fault:([^\]]+)\]\]/;

/** `[[fault: status=503]]` in any text of the newest part: in an input of messages the last one counts. */
function sentinelIn(input: unknown): string | undefined {
  if (typeof input === "string") return SENTINEL.exec(input)?.[1];
  const values = Array.isArray(input) ? input.toReversed() : isRecord(input) ? Object.values(input) : [];
  for (const value of values) {
    const found = sentinelIn(value);
    if (found !== undefined) return found;
  }
  return undefined;
}
