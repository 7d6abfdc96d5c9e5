import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isObject } from "../../scripts/generate/model/document.ts";
import { fromRoot } from "../../scripts/paths.ts";
import { bundleSpec } from "../support/contract.ts";
import { member, resolve } from "../support/document.ts";
import { applyOverlay, type OverlayAction, parseOverlay } from "../support/overlay.ts";

const file = fromRoot("spec/overlays/javascript-server.yaml");
const overlayOf = (...actions: Omit<OverlayAction, "description">[]) => ({
  overlay: "1.0.0" as const,
  info: { title: "Test", version: "1" },
  actions: actions.map((action) => ({ ...action, description: "it differs" })),
});

describe("applyOverlay", () => {
  it("merges objects, joins arrays and replaces the rest", () => {
    const document = { a: { list: [1], text: "x", deep: { one: 1 } } };
    const update = { list: [2], text: { new: true }, deep: { two: 2 } };
    expect(applyOverlay(document, overlayOf({ target: "$.a", update }))).toEqual({
      a: { list: [1, 2], text: { new: true }, deep: { one: 1, two: 2 } },
    });
  });

  it("appends to an array and removes from the middle of one", () => {
    const document = { list: ["a", "b", "c", "b"] };
    const overlay = overlayOf({ target: "$.list[?@ == 'b']", remove: true }, { target: "$.list", update: "d" });
    expect(applyOverlay(document, overlay)).toEqual({ list: ["a", "c", "d"] });
  });

  it("updates every place that the target finds, each with its own copy", () => {
    const document = { x: { on: true }, y: { on: true }, z: {} };
    const overlay = overlayOf(
      { target: "$[?@.on]", update: { shared: { n: 0 } } },
      { target: "$.x.shared", update: { n: 1 } },
    );
    expect(applyOverlay(document, overlay)).toEqual({
      x: { on: true, shared: { n: 1 } },
      y: { on: true, shared: { n: 0 } },
      z: {},
    });
  });

  it("does not change its input", () => {
    const document = { a: { b: 1 } };
    applyOverlay(document, overlayOf({ target: "$.a.b", remove: true }));
    expect(document).toEqual({ a: { b: 1 } });
  });

  it("names the action that finds nothing, or nothing that it can update", () => {
    expect(() => applyOverlay({}, overlayOf({ target: "$.gone", remove: true }))).toThrow(
      'Action 1 of "Test" (it differs) finds nothing at $.gone',
    );
    expect(() => applyOverlay({ a: "text" }, overlayOf({ target: "$.a", update: {} }))).toThrow("finds a string");
  });
});

describe("parseOverlay", () => {
  const parse = (action: string) =>
    parseOverlay(`overlay: 1.0.0\ninfo: {title: t, version: "1"}\nactions: [${action}]`, "f");

  it.each([
    ["{target: $, update: {}}", "f: action 1 has no description"],
    ["{target: $, description: d}", "needs either update or remove"],
    ["{target: $, description: d, update: {}, remove: true}", "needs either update or remove"],
    ["{target: $, description: d, copy: $.a}", "unknown fields: copy"],
    ["{target: $, description: d, remove: false}", "remove can only be true"],
  ])("refuses %s", (action, message) => {
    expect(() => parse(action)).toThrow(message);
  });

  it("refuses another version", () => {
    expect(() => parseOverlay("overlay: 1.1.0", "f")).toThrow('does not begin with "overlay: 1.0.0"');
  });
});

describe("the overlay of the JavaScript server", () => {
  it("applies to the contract, and every reference of the result can be resolved", async () => {
    const result = applyOverlay(await bundleSpec(), parseOverlay(readFileSync(file, "utf8"), file));
    if (!isObject(result)) throw new Error("The result is no object.");
    const dangling = references(result).filter(($ref) => resolve(result, { $ref }) === undefined);
    expect(dangling).toEqual([]);
    const wait = member(result, result, "paths", "/runs/wait", "post", "responses");
    expect(Object.keys(member(result, wait["200"], "content"))).toEqual(["text/plain"]);
    expect(Object.keys(member(result, wait["400"], "content"))).toEqual(["text/plain", "application/json"]);
    expect(Object.keys(member(result, wait["422"], "content"))).toEqual(["text/plain"]);
  });

  it("can be applied from the command line", async () => {
    const folder = mkdtempSync(join(tmpdir(), "openruns-overlay-"));
    try {
      const [bundle, out] = [join(folder, "in.json"), join(folder, "out.json")];
      writeFileSync(bundle, JSON.stringify(await bundleSpec()));
      execFileSync(process.execPath, ["--import", "tsx", fromRoot("test/support/overlay.ts"), bundle, file, out]);
      expect(JSON.parse(readFileSync(out, "utf8")).paths["/threads/prune"]).toBeUndefined();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

function references(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(references);
  if (!isObject(value)) return [];
  const own = typeof value.$ref === "string" ? [value.$ref] : [];
  return [...own, ...Object.values(value).flatMap(references)];
}
