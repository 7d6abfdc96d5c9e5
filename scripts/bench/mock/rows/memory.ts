import { setTimeout as sleep } from "node:timers/promises";
import { isAvailable } from "../../../../test/peers/available.ts";
import { pairedRow, type Row } from "../../row.ts";
import { startMock, startOfficial } from "../servers.ts";

const REST_MS = 1_000;

/** What the processes hold a second after their first answer. */
export async function memory(): Promise<Row[]> {
  if (!(await isAvailable("javascript"))) return [];
  const mock = await startMock();
  const peer = await startOfficial("javascript");
  await sleep(REST_MS);
  const about = { name: "memory at rest", unit: "MB", against: "official JavaScript server in memory", target: 0.2 };
  const row = pairedRow(about, [mock.memory()], [peer.memory()]);
  await Promise.all([mock.stop(), peer.stop()]);
  return [{ ...row, language: "mock" }];
}
