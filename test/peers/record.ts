// `npm run record [-- javascript|python] [--only section,section]`: sends every request of record/sections to the real servers and
// writes what they answer to test/fixtures/recordings/<peer>. Without --only the whole set is written anew.
import { parseArgs } from "node:util";
import { isPeerName, type PeerName, peerNames } from "./definitions.ts";
import { SYSTEM_ASSISTANTS } from "./record/inputs.ts";
import { Normaliser } from "./record/normalise.ts";
import { Recorder } from "./record/recorder.ts";
import { sections } from "./record/sections/index.ts";
import { writeRecordings } from "./record/write.ts";
import { startPeer } from "./start.ts";

const { positionals, values } = parseArgs({ allowPositionals: true, options: { only: { type: "string" } } });
const only = values.only?.split(",");
for (const name of positionals.length > 0 ? positionals : peerNames) {
  if (!isPeerName(name)) throw new Error(`There is no peer ${name}: say ${peerNames.join(" or ")}.`);
  await record(name);
}

async function record(name: PeerName): Promise<void> {
  const peer = await startPeer(name);
  try {
    const recorder = new Recorder(peer.url, name);
    const normaliser = new Normaliser(Object.values(SYSTEM_ASSISTANTS));
    const exchanges = [];
    for (const [position, [section, play]] of Object.entries(sections).entries()) {
      if (only !== undefined && !only.includes(section)) continue;
      const started = Date.now();
      await play(recorder);
      normaliser.section(position + 1);
      const drafts = recorder.take();
      exchanges.push(...drafts.map((draft) => normaliser.exchange(draft)));
      console.log(`${name}: ${section}: ${drafts.length} exchanges in ${((Date.now() - started) / 1000).toFixed(1)} s`);
    }
    await writeRecordings(only === undefined ? name : `${name}-partial`, exchanges);
    const calls = recorder.received.map((draft) => normaliser.exchange(draft));
    if (calls.length > 0) await writeRecordings(`${name}/webhooks`, calls);
  } finally {
    await peer.stop();
  }
}
