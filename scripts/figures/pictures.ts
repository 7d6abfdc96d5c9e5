/**
 * `npm run pictures` makes the two pictures of README.md from real runs: a stream in a terminal (the mock answers curl), and the docs
 * site in Chromium. It needs the built site (`npm run docs:site`) and Chromium.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { serve } from "../../src/cli/mock/serve.ts";
import { createMock } from "../../src/mock/index.ts";
import { launch } from "../../test/browser/chromium.ts";
import { fromRoot } from "../paths.ts";
import { serveFolder } from "../serve/site.ts";

const FOLDER = "src/docs/pictures";
const BODY = {
  assistant_id: "agent",
  input: { messages: [{ role: "user", content: "how are you?" }] },
  stream_mode: "messages-tuple",
};
const COLUMNS = 108;
const LINES = 18;

mkdirSync(fromRoot(FOLDER), { recursive: true });
writeFileSync(fromRoot(`${FOLDER}/stream.svg`), await terminal());
await site();

/** What curl shows of a stream of the mock, cut to the width and the height of the picture. */
async function terminal(): Promise<string> {
  const served = await serve(createMock(), { host: "127.0.0.1", port: 0 });
  const response = await fetch(`${served.url}/runs/stream`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(BODY),
  });
  const text = await response.text();
  await served.close();
  const command = [
    "$ npx openruns mock &",
    "$ curl -N localhost:2024/runs/stream -H 'content-type: application/json' \\",
    `    -d '${JSON.stringify(BODY)}'`,
  ];
  const events = text.split("\r\n").join("\n").trim().split("\n");
  const lines = [...command, "", ...events].map((line) =>
    line.length > COLUMNS ? `${line.slice(0, COLUMNS - 1)}…` : line,
  );
  const shown = lines.length > LINES ? [...lines.slice(0, LINES - 1), "…"] : lines;
  const rows = shown.map((line, at) => `<text x="16" y="${52 + at * 20}"${style(line)}>${escapeXml(line)}</text>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 900 ${shown.length * 20 + 56}" font-family="ui-monospace, Menlo, Consolas, monospace" font-size="13">
<title>curl shows a stream of the mock, event by event</title>
<rect width="100%" height="100%" rx="10" fill="#16181d"/>
<g fill="#5a5f6b"><circle cx="20" cy="20" r="6"/><circle cx="40" cy="20" r="6"/><circle cx="60" cy="20" r="6"/></g>
<g fill="#d7dae0" xml:space="preserve">
${rows.join("\n")}
</g>
</svg>
`;
}

/** What is typed is bright, the name of an event blue. */
function style(line: string): string {
  if (line.startsWith("$") || line.startsWith("    -d")) return ' fill="#ffffff" font-weight="600"';
  return line.startsWith("event:") ? ' fill="#8ab4ff"' : "";
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** The page of an operation, its form sent to the mock within the page. */
async function site(): Promise<void> {
  const served = await serveFolder(fromRoot("dist/docs"));
  const browser = await launch();
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme: "light" });
  await page.goto(`${served.url}/reference/operations/streamRun/`, { waitUntil: "networkidle" });
  await page.screenshot({ path: fromRoot(`${FOLDER}/docs.png`) });
  await browser.close();
  await served.close();
}
