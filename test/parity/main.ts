// `npm run test:parity`: plays the recorded sections on a server and holds each answer against the Python server's.
//   --url http://127.0.0.1:2024     a server that runs already; else the mock is started on a free port
//   --graphs path                   the mock's graphs; those of test/peers in the mock's form unless said
//   --peer python|javascript        start that official server instead
//   --against python|javascript|url compare with that server, live, not with test/fixtures/recordings/python
//   --only threads,runs             only these sections; `strangers` for those that were not recorded, with --against
//   --folder path                   replay the recorded exchanges of a folder instead of the sections
//   --show status,shape             only rows of these aspects, and only these decide
//   --json                          the report as JSON
// Exits 1 where a difference has no explanation.
import { parseArgs } from "node:util";
import { fromRoot } from "../../scripts/paths.ts";
import { loadGraphs } from "../../src/cli/mock/graphs.ts";
import { serve } from "../../src/cli/mock/serve.ts";
import { createMock } from "../../src/mock/index.ts";
import { isPeerName } from "../peers/definitions.ts";
import { startPeer } from "../peers/start.ts";
import { readRecordings } from "../support/recordings.ts";
import { type Answered, compare } from "./compare.ts";
import { readExplanations } from "./explained.ts";
import { readFolder, replay } from "./replay.ts";
import { reportOf, reportText } from "./report.ts";
import { checkSections, playSections } from "./sections.ts";

interface Server {
  readonly url: string;
  stop(): Promise<void>;
}

const { values } = parseArgs({
  options: {
    url: { type: "string" },
    graphs: { type: "string", default: fromRoot("test/mock/peer-graphs") },
    peer: { type: "string" },
    against: { type: "string" },
    only: { type: "string" },
    folder: { type: "string" },
    show: { type: "string" },
    json: { type: "boolean", default: false },
  },
});
const only = values.only?.split(",");
checkSections(only);

async function startServer(): Promise<Server> {
  if (values.url !== undefined) return { url: values.url, stop: async () => {} };
  if (values.peer !== undefined) return startNamed(values.peer);
  const { graphs } = await loadGraphs(values.graphs);
  const { url, close } = await serve(createMock({ graphs }), { host: "127.0.0.1", port: 0 });
  return { url, stop: close };
}

async function startNamed(name: string): Promise<Server> {
  if (isPeerName(name)) return startPeer(name);
  if (URL.canParse(name)) return { url: name, stop: async () => {} };
  throw new Error(`There is no server ${name}: say python, javascript or an address like http://127.0.0.1:2024.`);
}

async function withServer<T>(server: Server, work: (url: string) => Promise<T>): Promise<T> {
  try {
    return await work(server.url);
  } finally {
    await server.stop();
  }
}

async function playedPairs(): Promise<{ pairs: [Answered, Answered][]; missing: string[] }> {
  const tell = (line: string) => process.stderr.write(`${line}\n`);
  const play = (server: Server) => withServer(server, (url) => playSections(url, only, tell));
  const received = await play(await startServer());
  const expected = values.against === undefined ? recorded() : await play(await startNamed(values.against));
  const actual = byName(received);
  const wanted = byName(expected);
  const pairs = [...wanted].flatMap(([name, one]): [Answered, Answered][] => {
    const other = actual.get(name);
    return other === undefined ? [] : [[one, other]];
  });
  // Of the recordings it is not known which section they are of, so with --only nothing is called missing.
  const missing = only === undefined ? [...wanted.keys()].filter((name) => !actual.has(name)) : [];
  return { pairs, missing };
}

function recorded() {
  return { exchanges: readRecordings("python"), webhooks: readRecordings("python/webhooks") };
}

function byName({ exchanges, webhooks }: { exchanges: readonly Answered[]; webhooks: readonly Answered[] }) {
  // Of a webhook the request is what the server says.
  const calls = webhooks.map((call) => ({
    ...call,
    response: { status: 200, headers: call.request.headers, body: call.request.body },
  }));
  return new Map([...exchanges, ...calls].map((exchange) => [exchange.name, exchange]));
}

async function replayedPairs(folder: string): Promise<{ pairs: [Answered, Answered][]; missing: string[] }> {
  const { pairs, skipped } = await withServer(await startServer(), (url) => replay(url, readFolder(folder)));
  process.stderr.write(`${skipped.length} skipped, since the folder lacks what created their subject\n`);
  return { pairs: pairs.map(([one, other]) => [one, other]), missing: [] };
}

const { pairs, missing } = await (values.folder === undefined ? playedPairs() : replayedPairs(values.folder));
const report = reportOf(
  pairs.map(([expected, actual]) => compare(expected, actual)),
  missing,
  readExplanations(),
);
const show = values.show?.split(",");
const shown = report.unexplained.filter(({ aspect }) => show === undefined || show.includes(aspect));
// An explanation that some sections do not need may be needed by the others.
const unused = only === undefined && values.folder === undefined ? report.unused : [];
console.log(values.json ? JSON.stringify(report, undefined, 2) : reportText({ ...report, unexplained: shown, unused }));
process.exitCode = shown.length + report.missing.length > 0 ? 1 : 0;
