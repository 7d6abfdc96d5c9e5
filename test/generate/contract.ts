import { mkdir, mkdtemp, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fromRoot } from "../../scripts/paths.ts";

type Members = Record<string, unknown>;

/** A minimal document with the given paths and schemas. The model leaves out schemas that are not used. */
export const contract = (paths: Members, schemas: Members = {}): Members => ({
  openapi: "3.1.0",
  info: { title: "Small", version: "1.2.3" },
  paths,
  components: { schemas },
});

/** Schemas that the model keeps although no operation uses them. */
export const forUsers = (schemas: Record<string, Members>): Members =>
  Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, { "x-openruns-public": true, ...schema }]));

export const ref = (name: string): Members => ({ $ref: `#/components/schemas/${name}` });

export const object = (properties: Members, more: Members = {}): Members => ({ type: "object", properties, ...more });

/** An operation with a JSON request body and a JSON response. */
export const operation = (operationId: string, method: string, more: Members = {}): Members => ({
  operationId,
  "x-openruns-method": method,
  tags: ["Runs"],
  summary: "Does it",
  responses: { "200": { description: "Done.", content: { "application/json": { schema: { type: "string" } } } } },
  ...more,
});

export const body = (schema: Members, required = true): Members => ({
  required,
  content: { "application/json": { schema } },
});

export const inPath = (name: string): Members => ({ name, in: "path", required: true, schema: { type: "string" } });

const SPEC = {
  "spec/openapi.yaml": `
openapi: 3.1.0
info: { title: Small, version: 0.0.1 }
paths:
  /runs/stream: { $ref: paths/runs_stream.yaml }
`,
  "spec/paths/runs_stream.yaml": `
post:
  operationId: streamRun
  x-openruns-method: runs.stream
  tags: [Runs]
  summary: Stream a run
  requestBody:
    required: true
    content: { application/json: { schema: { $ref: ../components/schemas/runs/RunCreate.yaml } } }
  responses:
    "200":
      description: Events.
      content:
        text/event-stream:
          schema: { $ref: ../components/schemas/runs/RunEvent.yaml }
          examples:
            values: { value: { event: values, data: { a: 1 }, id: "7" } }
            failed: { value: { event: error, data: { error: ValueError, message: "no" } } }
`,
  "spec/components/schemas/runs/RunCreate.yaml":
    "type: object\nrequired: [assistant_id]\nproperties:\n  assistant_id: { type: string }\n",
  "spec/components/schemas/runs/RunEvent.yaml": "anyOf:\n  - $ref: ./ValuesEvent.yaml\n  - $ref: ./ErrorEvent.yaml\n",
  "spec/components/schemas/runs/ValuesEvent.yaml":
    "x-openruns-event: values\ntype: object\nrequired: [event, data]\nproperties:\n" +
    "  event: { type: string, pattern: '^values(\\|[^|]+)*$' }\n  data: {}\n  id: { type: string }\n",
  "spec/components/schemas/runs/ErrorEvent.yaml":
    "x-openruns-event: error\ntype: object\nrequired: [event, data]\nproperties:\n" +
    "  event: { type: string, const: error }\n  data: {}\n",
};

/** Makes a temporary repository with a small spec, in which a test can generate; returns its path. */
export async function smallRepository(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "openruns-generate-"));
  for (const [path, text] of Object.entries(SPEC)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  await writeFile(join(root, "package.json"), '{ "type": "module" }');
  await symlink(fromRoot("node_modules"), join(root, "node_modules"));
  return root;
}
