// `npm run record [-- javascript|python] [--only threads,streams,refusals,sdk-python]`: sends every request of record/sections to the real servers,
// then both official SDKs on their journeys, and writes what was said to test/fixtures/recordings.
// With --only the rest of the recordings stays as it is.
import { parseArgs } from "node:util";
import { bundleContract } from "../../scripts/generate/bundle.ts";
import { fromRoot } from "../../scripts/paths.ts";
import { isPeerName, type PeerName, peerNames } from "./definitions.ts";
import { installPeer } from "./install.ts";
import { SYSTEM_ASSISTANTS } from "./record/inputs.ts";
import { Normaliser } from "./record/normalise.ts";
import { Recorder } from "./record/recorder.ts";
import { refusals } from "./record/refusals.ts";
import { sections } from "./record/sections/index.ts";
import { writeRecordings } from "./record/write.ts";
import { travel } from "./sdk.ts";
import { type RunningPeer, type StartOptions, startPeer } from "./start.ts";

const { positionals, values } = parseArgs({ allowPositionals: true, options: { only: { type: "string" } } });
const only = values.only?.split(",");
const isWanted = (name: string): boolean => only === undefined || only.includes(name);
const keepOthers = only !== undefined;

for (const name of positionals.length > 0 ? positionals : peerNames) {
  if (!isPeerName(name)) throw new Error(`There is no peer ${name}: say ${peerNames.join(" or ")}.`);
  if (Object.keys(sections).some(isWanted)) await withPeer(name, (peer) => recordSections(name, peer));
  if (name === "python" && isWanted("refusals")) await recordRefusals();
  for (const sdk of peerNames.filter((language) => isWanted(`sdk-${language}`))) {
    await installPeer(sdk);
    await withPeer(name, (peer) => recordSdk(sdk, name, peer));
  }
}

async function withPeer(
  name: PeerName,
  work: (peer: RunningPeer) => Promise<void>,
  options: StartOptions = {},
): Promise<void> {
  const peer = await startPeer(name, options);
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

/** The JavaScript server has other ways of asking for a key. */
async function recordRefusals(): Promise<void> {
  const { document } = await bundleContract(fromRoot("spec/openapi.yaml"));
  const work = async (peer: RunningPeer) => {
    const recorder = new Recorder(peer.url, "python");
    await refusals(recorder, document);
    const normaliser = new Normaliser(Object.values(SYSTEM_ASSISTANTS));
    const exchanges = recorder.take().map((draft) => normaliser.exchange(draft));
    await writeRecordings("python-auth", exchanges, false);
    console.log(`python-auth: ${exchanges.length} exchanges`);
  };
  await withPeer("python", work, { auth: true });
}

async function recordSdk(sdk: PeerName, name: PeerName, peer: RunningPeer): Promise<void> {
  const exchanges = await travel(sdk, peer.url);
  await writeRecordings(`sdk-${sdk}-on-${name}`, exchanges, false);
  console.log(`sdk-${sdk}-on-${name}: ${exchanges.length} exchanges`);
}
