// The guides whole, and every operation with its parameters and one sample.
import type { APIRoute } from "astro";
import { model } from "../contract/contract.ts";
import { guides } from "../contract/guides.ts";
import { samplesOf } from "../contract/samples.ts";

const operations = model.operations.map((operation) => {
  const { id, method, path, summary, description, parameters, body } = operation;
  const fields = [...parameters, ...(body?.fields ?? [])].map(
    ({ wireName, required, description: about }) => `- \`${wireName}\`${required ? " (required)" : ""}: ${about}`,
  );
  const sample = samplesOf(id).find(({ label }) => label === "TypeScript")?.code ?? "";
  return `## ${id}: ${method} ${path}\n\n${summary}. ${description}\n\n${fields.join("\n")}\n\n\`\`\`ts\n${sample}\n\`\`\`\n`;
});

const text = `# OpenRuns

${guides.map(({ title, text: guide }) => `# ${title}\n\n${guide}\n`).join("\n")}
# Operations

${operations.join("\n")}`;

export const GET: APIRoute = () => new Response(text);
