// Requests as fast as so many clients can send them.
import { Answers, open, postBytes } from "./connection.ts";

export interface WaitsResult {
  readonly perSecond: number;
  readonly failed: number;
}

const WAIT = JSON.stringify({ assistant_id: "agent", input: { messages: [{ role: "user", content: "hello" }] } });

/** `POST /runs/wait` by so many clients; each sends its next request as soon as the answer has come, over one connection. */
export async function waits(url: string, clients: number, seconds: number): Promise<WaitsResult> {
  const request = postBytes(url, "/runs/wait", WAIT);
  const started = performance.now();
  const isOver = () => performance.now() - started >= seconds * 1_000;
  let done = 0;
  let failed = 0;
  const client = async () => {
    const socket = await open(url);
    await new Promise<void>((resolve) => {
      const answers = new Answers((status) => {
        if (status === 200) done += 1;
        else failed += 1;
        if (isOver()) socket.destroy();
        else socket.write(request);
      });
      socket.on("data", (piece) => answers.take(piece));
      socket.on("error", () => {
        failed += 1;
      });
      socket.on("close", () => resolve());
      socket.write(request);
    });
  };
  await Promise.all(Array.from({ length: clients }, client));
  return { perSecond: (done * 1_000) / (performance.now() - started), failed };
}
