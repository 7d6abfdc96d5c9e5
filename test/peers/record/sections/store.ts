import type { Recorder } from "../recorder.ts";

const namespace = ["recorded", "users", "u1"];

export async function store(r: Recorder): Promise<void> {
  await putting(r);
  const item = "GET /store/items?namespace=recorded.users.u1";
  await r.send("store-get", `${item}&key=profile`);
  await r.send("store-get-refresh-ttl", `${item}&key=profile&refresh_ttl=true`);
  await r.send("store-get-repeat-namespace", "GET /store/items?namespace=recorded&namespace=users&key=profile");
  await r.send("store-get-absent", `${item}&key=nope`);
  await r.send("store-get-missing-key", item);
  await r.send("store-get-no-namespace", "GET /store/items?key=profile");
  await searching(r);
  await r.send("store-namespaces", "POST /store/namespaces", {});
  await r.send("store-namespaces-prefix", "POST /store/namespaces", { prefix: ["recorded"], max_depth: 2 });
  await r.send("store-namespaces-suffix", "POST /store/namespaces", { suffix: ["u1"], limit: 5, offset: 0 });
  await r.send("store-namespaces-bad-depth", "POST /store/namespaces", { max_depth: "deep" });
  await r.send("store-namespaces-no-body", "POST /store/namespaces");
  await r.send("store-delete", "DELETE /store/items", { namespace, key: "profile" });
  await r.send("store-delete-again", "DELETE /store/items", { namespace, key: "profile" });
  await r.send("store-delete-missing-key", "DELETE /store/items", { namespace });
  await r.send("store-delete-no-body", "DELETE /store/items");
  await r.send("store-get-deleted", `${item}&key=profile`);
}

async function putting(r: Recorder): Promise<void> {
  const put = "PUT /store/items";
  await r.send("store-put", put, { namespace, key: "profile", value: { name: "Ada", age: 36 } });
  await r.send("store-put-overwrite", put, { namespace, key: "profile", value: { name: "Ada", age: 37 } });
  await r.send("store-put-other", put, { namespace: ["recorded", "docs"], key: "d1", value: { text: "hello" } });
  await r.send("store-put-index-false", put, { namespace, key: "plain", value: { x: 1 }, index: false });
  await r.send("store-put-index-paths", put, { namespace, key: "paths", value: { x: "y" }, index: ["x"] });
  await r.send("store-put-ttl", put, { namespace, key: "brief", value: { x: 2 }, ttl: 60 });
  await r.send("store-put-missing-key", put, { namespace, value: {} });
  await r.send("store-put-missing-value", put, { namespace, key: "k" });
  await r.send("store-put-value-null", put, { namespace, key: "k", value: null });
  await r.send("store-put-value-array", put, { namespace, key: "k", value: [1] });
  await r.send("store-put-namespace-text", put, { namespace: "a.b", key: "k", value: {} });
  await r.send("store-put-namespace-empty", put, { namespace: [], key: "k", value: {} });
  await r.send("store-put-namespace-dot", put, { namespace: ["a.b"], key: "k", value: {} });
  await r.send("store-put-namespace-reserved", put, { namespace: ["langgraph"], key: "k", value: {} });
  const json = { "content-type": "application/json" };
  await r.send("store-put-malformed", put, undefined, { text: "{", headers: json });
}

async function searching(r: Recorder): Promise<void> {
  const search = "POST /store/items/search";
  const namespace_prefix = ["recorded"];
  await r.send("store-search", search, { namespace_prefix });
  await r.send("store-search-filter", search, { namespace_prefix, filter: { name: "Ada" } });
  await r.send("store-search-filter-operator", search, { namespace_prefix, filter: { age: { $gt: 30 } } });
  await r.send("store-search-query", search, { namespace_prefix, query: "hello", limit: 1, offset: 0 });
  await r.send("store-search-refresh-ttl", search, { namespace_prefix, refresh_ttl: true });
  await r.send("store-search-empty-prefix", search, { namespace_prefix: [] });
  await r.send("store-search-no-prefix", search, {});
  await r.send("store-search-bad-limit", search, { namespace_prefix, limit: "x" });
  await r.send("store-search-no-body", search);
}
