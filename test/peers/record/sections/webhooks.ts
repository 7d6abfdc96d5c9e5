import { once } from "node:events";
import { createServer } from "node:http";
import { STORY, say } from "../inputs.ts";
import { type Recorder, sleep } from "../recorder.ts";

/** Runs that report to a receiver on this machine; what arrives there is kept as an exchange of its own. */
export async function webhooks(r: Recorder): Promise<void> {
  const receiver = createServer((incoming, response) => {
    const chunks: Buffer[] = [];
    incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
    incoming.on("end", () => {
      response.writeHead(200).end();
      r.receive(incoming, Buffer.concat(chunks).toString("utf8"));
    });
  }).listen(0, "127.0.0.1");
  await once(receiver, "listening");
  const address = receiver.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const to = (name: string) => ({ webhook: `http://127.0.0.1:${port}/${name}` });
  await r.send("webhook-stateless", "POST /runs/wait", { assistant_id: "agent", ...STORY, ...to("stateless") });
  await r.send("webhook-failing", "POST /runs/wait", { assistant_id: "failing", input: say("f"), ...to("failing") });
  const created = await r.send("webhook-thread", "POST /threads", {});
  const path = `/threads/${created.id("thread_id")}`;
  const run = await r.send("webhook-create", `POST ${path}/runs`, {
    assistant_id: "agent",
    input: say("w"),
    ...to("thread"),
  });
  await r.untilEnded(created.id("thread_id"), run.id("run_id"));
  await sleep(500);
  await r.send("webhook-run", `GET ${path}/runs/${run.id("run_id")}`);
  receiver.close();
  receiver.closeAllConnections();
}
