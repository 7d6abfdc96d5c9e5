// `npm run record [-- javascript|python] [--only threads,streams,sdk-python]`: sends every request of record/sections to the real servers,
// then both official SDKs on their journeys, and writes what was said to test/fixtures/recordings.
// With --only the rest of the recordings stays as it is.
import { parseArgs } from "node:util";
import { isPeerName, type PeerName, peerNames } from "./definitions.ts";
import { installPeer } from "./install.ts";
import { SYSTEM_ASSISTANTS } from "./record/inputs.ts";
import { Normaliser } from "./record/normalise.ts";
import { Recorder } from "./record/recorder.ts";
import { sections } from "./record/sections/index.ts";
import { writeRecordings } from "./record/write.ts";
import { travel } from "./sdk.ts";
import { type RunningPeer, startPeer } from "./start.ts";

const { positionals, values } = parseArgs({ allowPositionals: true, options: { only: { type: "string" } } });
const only = values.only?.split(",");
const isWanted = (name: string): boolean => only === undefined || only.includes(name);
const keepOthers = only !== undefined;

for (const name of positionals.length > 0 ? positionals : peerNames) {
  if (!isPeerName(name)) throw new Error(`There is no peer ${name}: say ${peerNames.join(" or ")}.`);
  if (Object.keys(sections).some(isWanted)) await withPeer(name, (peer) => recordSections(name, peer));
  for (const sdk of peerNames.filter((language) => isWanted(`sdk-${language}`))) {
    await installPeer(sdk);
    await withPeer(name, (peer) => recordSdk(sdk, name, peer));
  }
}

async function withPeer(name: PeerName, work: (peer: RunningPeer) => Promise<void>): Promise<void> {
  const peer = await startPeer(name);
  try {
    await work(peer);
  } finally {
    await peer.stop();
  }
}

async function recordSections(name: PeerName, peer: RunningPeer): Promise<void> {
  const recorder = new Recorder(peer.url, name);
  const normaliser = new Normaliser(Object.values(SYSTEM_ASSISTANTS));
  const exchanges = [];
  for (const [position, [section, play]] of Object.entries(sections).entries()) {
    if (!isWanted(section)) continue;
    const started = Date.now();
    await play(recorder);
    normaliser.section(position + 1);
    const drafts = recorder.take();
    exchanges.push(...drafts.map((draft) => normaliser.exchange(draft)));
    console.log(`${name}: ${section}: ${drafts.length} exchanges in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  }
  await writeRecordings(name, exchanges, keepOthers);
  const calls = recorder.received.map((draft) => normaliser.exchange(draft));
  if (calls.length > 0) await writeRecordings(`${name}/webhooks`, calls, keepOthers);
}

async function recordSdk(sdk: PeerName, name: PeerName, peer: RunningPeer): Promise<void> {
  const exchanges = await travel(sdk, peer.url);
  await writeRecordings(`sdk-${sdk}-on-${name}`, exchanges, false);
  console.log(`sdk-${sdk}-on-${name}: ${exchanges.length} exchanges`);
}
