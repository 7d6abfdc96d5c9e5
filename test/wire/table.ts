import { presets } from "./presets.ts";

const TITLES = {
  calls: "Calls: any operation that answers at once",
  waits: "Waits: `POST …/runs/wait`, `GET …/join`",
  streams: "Streams: `POST …/runs/stream`, `GET …/stream`",
  "lost streams": "Lost streams",
  "event streams": "Decoding",
} as const;

const cell = (text: string): string => text.replaceAll("|", "\\|");

/** The scenarios as README.md shows them; a test holds the two equal. */
export function scenarioTable(): string {
  const blocks = Object.entries(TITLES).map(([group, title]) => {
    const rows = Object.entries(presets)
      .filter(([, { group: own }]) => own === group)
      .map(([name, { options, does, must }]) => {
        const settings = Object.entries(options)
          .map(([option, value]) => `\`${option}=${value}\``)
          .join(" ");
        return `| \`${name}\` | ${cell(does)} | ${cell(must)} | ${cell(settings)} |`;
      });
    return [
      `### ${title}`,
      "",
      "| scenario | the server | a correct client | settings |",
      "|---|---|---|---|",
      ...rows,
    ].join("\n");
  });
  return blocks.join("\n\n");
}
