import type { KnownDifference } from "../compare/differences-data.ts";

const INTRODUCTION = `# Where the sources differ, and what the contract says

The contract follows the running Python server, then the official SDKs, then the official OpenAPI file. Every standing difference
has one entry, written in \`spec/differences\`. What the JavaScript server does otherwise is an overlay for the tests
(\`spec/overlays/javascript-server.yaml\`); it has an entry here where a client notices.

Seen with: official file and Python server \`langgraph-api\` 0.16.7, JavaScript server \`@langchain/langgraph-api\` 1.5.1, SDKs
\`langgraph-sdk\` 0.4.14 (Python) and \`@langchain/langgraph-sdk\` 1.15.0 (JavaScript). Where an entry says nothing of a source, the
source does what the Python server does, or says nothing either.
`;

const SOURCES = [
  ["official", "Official file"],
  ["python", "Python server"],
  ["javascript", "JavaScript server"],
  ["sdks", "SDKs"],
] as const;

/** The page of known differences: a heading for each section, and an entry for each row with its id as the anchor. */
export function differencesPage(rows: readonly KnownDifference[]): string {
  const sections = [...new Set(rows.map(({ section }) => section))].map((section) => {
    const own = rows.filter((row) => row.section === section);
    return `## ${section}\n\n${own.map(entry).join("\n")}`;
  });
  return `${INTRODUCTION}\n${sections.join("\n")}`;
}

function entry(row: KnownDifference): string {
  const said = SOURCES.flatMap(([key, name]) => (row[key] === "" ? [] : [`- ${name}: ${row[key]}`]));
  const choice = `- **Contract: ${row.choice}**${row.why === "" ? "" : ` (${row.why})`}`;
  return `<a id="${row.id}"></a>\n### ${row.where}\n\n${[...said, choice].join("\n")}\n`;
}
