// Every operation of the contract with wrong bodies, ids, media types and methods.
import { bundleContract } from "../../../scripts/generate/bundle.ts";
import { fromRoot } from "../../../scripts/paths.ts";
import { type Recorder, UNKNOWN_ID } from "../../peers/record/recorder.ts";
import { type Document, member } from "../../support/document.ts";

const METHODS = ["get", "put", "post", "patch", "delete"];
const JSON_TYPE = { "content-type": "application/json" };
const TEXTS: Readonly<Record<string, { text?: string; headers?: Record<string, string> }>> = {
  none: {},
  "type-only": { headers: JSON_TYPE },
  null: { text: "null", headers: JSON_TYPE },
  list: { text: "[]", headers: JSON_TYPE },
  number: { text: "42", headers: JSON_TYPE },
  text: { text: '"x"', headers: JSON_TYPE },
  object: { text: "{}", headers: JSON_TYPE },
  malformed: { text: '{"a":', headers: JSON_TYPE },
  plain: { text: "{}", headers: { "content-type": "text/plain" } },
  "no-type": { text: "{}" },
};

export async function wrongBodies(r: Recorder): Promise<void> {
  for (const { id, method, path, hasBody } of await operations()) {
    const target = (of: string) =>
      `${method.toUpperCase()} ${path.replace("{namespace}", "child").replace(/\{[^}]+\}/g, of)}`;
    const brief = { hangUpAfter: 1_500 };
    if (path.includes("{")) {
      const body = hasBody ? {} : undefined;
      await r.send(`wrong-${id}-unknown-id`, target(UNKNOWN_ID), body, brief);
      await r.send(`wrong-${id}-bad-id`, target("not-a-uuid"), body, brief);
      await r.send(`wrong-${id}-odd-id`, target("%20"), body, brief);
    }
    if (!hasBody) continue;
    const thread = (await r.ask("POST /threads", {})).id("thread_id");
    for (const [name, options] of Object.entries(TEXTS)) {
      await r.send(`wrong-${id}-${name}`, target(thread), undefined, { ...options, ...brief });
    }
  }
}

export async function wrongMethods(r: Recorder): Promise<void> {
  const list = await operations();
  for (const path of new Set(list.map((one) => one.path))) {
    const known = new Set(list.filter((one) => one.path === path).map((one) => one.method));
    const target = path.replace("{namespace}", "child").replace(/\{[^}]+\}/g, UNKNOWN_ID);
    for (const method of [...METHODS, "head", "options"]) {
      if (known.has(method)) continue;
      await r.send(`method-${method}-${path}`, `${method.toUpperCase()} ${target}`, undefined, { hangUpAfter: 1_500 });
    }
    await r.send(`method-slash-${path}`, `GET ${target}/`, undefined, { hangUpAfter: 1_500 });
  }
  const origin = { origin: "http://localhost:3000" };
  await r.send("cors-preflight", "OPTIONS /threads", undefined, {
    headers: {
      ...origin,
      "access-control-request-method": "POST",
      "access-control-request-headers": "content-type,x-api-key",
    },
  });
  await r.send("cors-preflight-private", "OPTIONS /threads", undefined, {
    headers: { ...origin, "access-control-request-method": "POST", "access-control-request-private-network": "true" },
  });
  await r.send("cors-preflight-method", "OPTIONS /threads", undefined, {
    headers: { ...origin, "access-control-request-method": "NOPE" },
  });
  await r.send("cors-simple", "POST /threads/search", { limit: 1 }, { headers: origin });
  for (const path of [
    "/",
    "/docs",
    "/openapi.json",
    "/info",
    "/ok",
    "/ok?check_db=1",
    "/ok?check_db=x",
    "/metrics",
    "/metrics?format=json",
    "/nope",
    "/threads/x/y/z",
    "//threads",
  ]) {
    await r.send(`plain-${path}`, `GET ${path}`);
  }
}

async function operations(): Promise<{ id: string; method: string; path: string; hasBody: boolean }[]> {
  const { document } = await bundleContract(fromRoot("spec/openapi.yaml"));
  const contract: Document = document;
  return Object.entries(member(contract, contract.paths)).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = member(contract, item, method);
      if (typeof operation.operationId !== "string") return [];
      return [{ id: operation.operationId, method, path, hasBody: operation.requestBody !== undefined }];
    }),
  );
}
