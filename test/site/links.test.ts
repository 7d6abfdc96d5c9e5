// Every address of every page leads somewhere within the site, its anchor included; none leads out but to a named place.
import { existsSync, statSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";
import { missingSite, pagePaths, readPage, SITE } from "./built.ts";

const reason = missingSite();
const anchors = new Map<string, ReadonlySet<string>>();

/** The ids of a page. */
function idsOf(path: string): ReadonlySet<string> {
  const known = anchors.get(path) ?? new Set([...readPage(path).matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id ?? ""));
  anchors.set(path, known);
  return known;
}

/** What is wrong with an address on a page; nothing where it is right. */
function faultOf(page: string, address: string): string | undefined {
  if (/^(data:|mailto:)/.test(address)) return undefined;
  if (/^[a-z]+:|^\/\//.test(address)) return address.startsWith("https://openruns.dev/") ? undefined : "leads out";
  if (address.startsWith("/")) return "begins at the root of the server, so the site works in no folder";
  const [place = "", anchor = ""] = address.split("#");
  const [path = ""] = place.split("?");
  const target = path === "" ? page : normalize(join(dirname(page), decodeURIComponent(path)));
  const file =
    existsSync(join(SITE, target)) && statSync(join(SITE, target)).isDirectory() ? join(target, "index.html") : target;
  if (!existsSync(join(SITE, file))) return "leads nowhere";
  return anchor !== "" && file.endsWith(".html") && !idsOf(file).has(decodeURIComponent(anchor))
    ? "has no such anchor"
    : undefined;
}

describe.skipIf(reason)("the links of the site", () => {
  it("all lead somewhere", () => {
    const faults = pagePaths().flatMap((page) =>
      [...readPage(page).matchAll(/\s(?:href|src)="([^"]*)"/g)].flatMap(([, address = ""]) => {
        const text = address.replaceAll("&amp;", "&").replaceAll("&#38;", "&");
        const fault = faultOf(page, text);
        return fault === undefined ? [] : [`${page}: ${text} ${fault}`];
      }),
    );
    expect([...new Set(faults)].slice(0, 20)).toEqual([]);
  });
});
