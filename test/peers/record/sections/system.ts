import type { Recorder } from "../recorder.ts";

export async function system(r: Recorder): Promise<void> {
  await r.send("ok", "GET /ok");
  await r.send("ok-check-db", "GET /ok?check_db=1");
  await r.send("ok-check-db-bad", "GET /ok?check_db=maybe");
  await r.send("info", "GET /info");
  await r.send("metrics", "GET /metrics");
  await r.send("metrics-prometheus", "GET /metrics?format=prometheus");
  await r.send("metrics-json", "GET /metrics?format=json");
  await r.send("metrics-bad-format", "GET /metrics?format=xml");
  await r.send("docs", "GET /docs");
  await r.send("openapi-json", "GET /openapi.json");
  await r.send("unknown-path", "GET /no/such/path");
  await r.send("method-not-allowed", "PUT /ok", {});
  await r.send("cors-simple", "GET /ok", undefined, { headers: { origin: "http://example.test" } });
}
