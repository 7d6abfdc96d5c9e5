import { isAvailable } from "../../../../test/peers/available.ts";
import type { PeerName } from "../../../../test/peers/definitions.ts";
import { pairedRow, type Row } from "../../row.ts";
import { startMock, startOfficial, startPrismCommand } from "../servers.ts";
import { waits as load } from "../waits-load.ts";
import { eachTakes } from "./rows.ts";

type Server = Awaited<ReturnType<typeof startOfficial>>;

const WARM_SECONDS = 2;
const SECONDS = 3;
/** The official servers answer a few a second. */
const OFFICIAL_SECONDS = 8;

const each = async (url: string, clients: number, seconds = SECONDS): Promise<number> => {
  const { perSecond, failed } = await load(url, clients, seconds);
  if (failed > 0) throw new Error(`${failed} waits at ${url} failed.`);
  return eachTakes(perSecond);
};

/** `POST /runs/wait` of the echo, 10 clients; Prism answers with an example. Both hold every request against the contract. */
export async function waits(rounds: number): Promise<Row[]> {
  const [mock, prism] = [await startMock(), await startPrismCommand()];
  await each(mock.url, 10, WARM_SECONDS);
  await each(prism.url, 10, WARM_SECONDS);
  const ours: number[] = [];
  const other: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await each(mock.url, 10));
    other.push(await each(prism.url, 10));
  }
  await Promise.all([mock.stop(), prism.stop()]);
  const name = "POST /runs/wait, 10 clients";
  const about = { name, unit: "µs", against: "Prism CLI, silent log", target: 1 / 5 };
  return [{ ...pairedRow(about, ours, other), language: "mock" }];
}

interface OfficialServer {
  readonly name: PeerName;
  readonly against: string;
  /** At most this part of the other's time. */
  readonly target: number;
}

/** Each as its own command starts it without flags: the Python server then has one worker. */
const OFFICIAL: readonly OfficialServer[] = [
  { name: "javascript", against: "official JavaScript server in memory", target: 1 / 700 },
  { name: "python", against: "official Python server in memory, one worker", target: 1 / 40 },
];

/** The same graph on the official servers, 8 clients. */
export async function peers(rounds: number): Promise<Row[]> {
  const rows: Row[] = [];
  for (const official of OFFICIAL) {
    if (!(await isAvailable(official.name))) continue;
    const mock = await startMock();
    const peer = await startOfficial(official.name);
    rows.push(await waitsBeside(mock, peer, rounds, official));
    await Promise.all([mock.stop(), peer.stop()]);
  }
  return rows;
}

async function waitsBeside(mock: Server, peer: Server, rounds: number, about: OfficialServer): Promise<Row> {
  await each(mock.url, 8, WARM_SECONDS);
  await each(peer.url, 8, WARM_SECONDS);
  const ours: number[] = [];
  const other: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await each(mock.url, 8));
    other.push(await each(peer.url, 8, OFFICIAL_SECONDS));
  }
  const { against, target } = about;
  const row = pairedRow({ name: "POST /runs/wait, 8 clients", unit: "µs", against, target }, ours, other);
  return { ...row, language: "mock" };
}
