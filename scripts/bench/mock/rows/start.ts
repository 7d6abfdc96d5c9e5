import { pairedRow, type Row } from "../../row.ts";
import { startMock, startPrismCommand } from "../servers.ts";

/** From the start of the process to its first answer, each command in turn. */
export async function start(rounds: number): Promise<Row[]> {
  const ours: number[] = [];
  const other: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const mock = await startMock();
    ours.push(mock.firstAnswerMs);
    await mock.stop();
    const prism = await startPrismCommand();
    other.push(prism.firstAnswerMs);
    await prism.stop();
  }
  const about = { name: "start to first answer", unit: "ms", against: "Prism CLI", target: 0.35 };
  return [{ ...pairedRow(about, ours, other), language: "mock" }];
}
