import { fstatSync } from "node:fs";
import { parseArgs } from "node:util";
import { startWireServer } from "./server.ts";
import { scenarioTable } from "./table.ts";

const { values } = parseArgs({
  options: {
    port: { type: "string", default: "0" },
    scale: { type: "string", default: "1" },
    "keep-alive": { type: "string", default: "60000" },
    table: { type: "boolean", default: false },
  },
});

/** If standard input is a pipe, its end means that the process that started this one is gone. */
const stdinIsPipe = (): boolean => {
  try {
    const stat = fstatSync(0);
    return stat.isFIFO() || stat.isSocket();
  } catch {
    return false;
  }
};

if (values.table) {
  console.log(scenarioTable());
} else {
  const server = await startWireServer({
    port: Number(values.port),
    scale: Number(values.scale),
    keepAlive: Number(values["keep-alive"]),
  });
  const stop = () => void server.close().then(() => process.exit(0));
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
  if (stdinIsPipe()) process.stdin.once("close", stop).once("end", stop).resume();
  console.log(JSON.stringify({ url: server.url }));
}
