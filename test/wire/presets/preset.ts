/** A behaviour by name: its settings, what it does, and what a correct client does with it. */
export interface Preset {
  readonly group: "calls" | "waits" | "streams" | "lost streams" | "event streams";
  readonly options: Readonly<Record<string, string>>;
  readonly does: string;
  readonly must: string;
}

export const preset = (
  group: Preset["group"],
  options: Readonly<Record<string, string>>,
  does: string,
  must: string,
): Preset => ({ group, options, does, must });
