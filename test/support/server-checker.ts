// The contract as a server keeps it: the JavaScript server's deviations are laid over it.
import { readFileSync } from "node:fs";
import { isObject } from "../../scripts/generate/model/document.ts";
import { fromRoot } from "../../scripts/paths.ts";
import { loadContract } from "./contract.ts";
import { type Checker, createChecker } from "./exchange-checker.ts";
import { applyOverlay, parseOverlay } from "./overlay.ts";
import { wrongOnPurpose } from "./recordings.ts";

export type Server = "javascript" | "python";

const OVERLAYS: Readonly<Partial<Record<Server, string>>> = { javascript: "spec/overlays/javascript-server.yaml" };

export function checkerFor(server: Server): Checker {
  const file = OVERLAYS[server];
  const contract = loadContract();
  const document: unknown =
    file === undefined ? contract : applyOverlay(contract, parseOverlay(readFileSync(fromRoot(file), "utf8"), file));
  return createChecker(isObject(document) ? document : contract, { wrongOnPurpose: wrongOnPurpose() });
}
