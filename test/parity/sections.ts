// Plays the sections of test/peers/record on a server.
import { SYSTEM_ASSISTANTS } from "../peers/record/inputs.ts";
import { Normaliser } from "../peers/record/normalise.ts";
import { Recorder } from "../peers/record/recorder.ts";
import { sections } from "../peers/record/sections/index.ts";
import type { Answered } from "./compare.ts";
import { strangers } from "./strangers/index.ts";

export interface Played {
  readonly exchanges: readonly Answered[];
  /** The calls that the server itself made. */
  readonly webhooks: readonly Answered[];
}

const all = { ...sections, ...strangers };

/** `only` names sections; undefined plays those that were recorded, in their order. `strangers` names all of these. */
export async function playSections(
  url: string,
  only: readonly string[] | undefined,
  tell: (line: string) => void,
): Promise<Played> {
  const recorder = new Recorder(url, "python");
  const normaliser = new Normaliser(Object.values(SYSTEM_ASSISTANTS));
  const exchanges: Answered[] = [];
  const wanted = only?.flatMap((name) => (name === "strangers" ? Object.keys(strangers) : [name]));
  for (const [position, [name, play]] of Object.entries(all).entries()) {
    if (wanted === undefined ? !(name in sections) : !wanted.includes(name)) continue;
    const started = performance.now();
    try {
      await play(recorder);
    } catch (error) {
      // A server that cuts the connection ends its section; what the section lacks is told as missing.
      tell(`${name}: ended early: ${error instanceof Error ? error.message : String(error)}`);
    }
    normaliser.section(position + 1);
    const drafts = recorder.take();
    exchanges.push(...drafts.map((draft) => normaliser.exchange(draft)));
    tell(`${name}: ${drafts.length} exchanges in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  }
  return { exchanges, webhooks: recorder.received.map((draft) => normaliser.exchange(draft)) };
}

/** The names of the exchanges of each section that was recorded are not known without playing it, so unknown names stop early. */
export function checkSections(only: readonly string[] | undefined): void {
  const unknown = (only ?? []).filter((name) => name !== "strangers" && !(name in all));
  if (unknown.length === 0) return;
  throw new Error(
    `There is no section ${unknown.join(", ")}: say one of ${[...Object.keys(all), "strangers"].join(", ")}.`,
  );
}
