import { presets } from "./presets.ts";

/** What a scenario's options may be called; README.md says what each does. */
export const OPTIONS = [
  "after",
  "answer",
  "bytes_per_write",
  "code",
  "content_type",
  "cut",
  "depth",
  "end",
  "eol",
  "every",
  "events",
  "fixture",
  "framing",
  "hang_after",
  "heartbeats",
  "hold",
  "how",
  "ids",
  "keepalives",
  "key",
  "live_only",
  "location",
  "missed",
  "on",
  "pad",
  "replay",
  "result",
  "retry",
  "retry_after",
  "scale",
  "seed",
  "status",
  "text",
  "times",
] as const;
export type Option = (typeof OPTIONS)[number];

/** One behaviour with its settings: `stream-cut~cut=e3~ids=1` is the preset `stream-cut`, two of its options changed. */
export class Scenario {
  readonly #options: ReadonlyMap<string, string>;

  constructor(
    readonly name: string,
    options: ReadonlyMap<string, string>,
  ) {
    this.#options = options;
  }

  text(option: Option): string | undefined {
    return this.#options.get(option);
  }

  number(option: Option, fallback: number): number {
    const text = this.#options.get(option);
    if (text === undefined) return fallback;
    const value = Number(text);
    if (!Number.isFinite(value)) throw new ScenarioError(`Option ${option}=${text} of ${this.name} is not a number.`);
    return value;
  }

  on(option: Option): boolean {
    const text = this.#options.get(option);
    return text !== undefined && text !== "0" && text !== "no";
  }
}

/** The test asked for a scenario or a setting that does not exist. The answer is a 500 with this message. */
export class ScenarioError extends Error {}

const isOption = (name: string): name is Option => (OPTIONS as readonly string[]).includes(name);

/** Reads `name~option=value~option=value`; throws a `ScenarioError` that names what is unknown. */
export function parseScenario(segment: string): Scenario {
  const [name = "", ...settings] = decodeURIComponent(segment).split("~");
  const preset = presets[name];
  if (!preset)
    throw new ScenarioError(`There is no scenario "${name}". There are: ${Object.keys(presets).sort().join(", ")}.`);
  const options = new Map<string, string>();
  const all = [...Object.entries(preset.options).map(([key, value]) => `${key}=${value}`), ...settings];
  for (const setting of all) {
    const [option = "", ...rest] = setting.split("=");
    if (!isOption(option))
      throw new ScenarioError(`There is no option "${option}" (in "${segment}"). There are: ${OPTIONS.join(", ")}.`);
    options.set(option, rest.join("=") || "1");
  }
  return new Scenario(name, options);
}
