// How much of what real servers and SDKs said to each other a description of this API describes, strictly.
import { readFileSync } from "node:fs";
import type { Document } from "../../test/support/document.ts";
import type { Exchange } from "../../test/support/exchange.ts";
import { createChecker } from "../../test/support/exchange-checker.ts";
import { readRecordings, wrongOnPurpose } from "../../test/support/recordings.ts";
import { fromRoot } from "../paths.ts";

export interface Fidelity {
  readonly description: string;
  /** Exchanges of which path, parameters, bodies, status, headers and events are all declared and valid. */
  readonly described: number;
  readonly exchanges: number;
}

const DESCRIPTIONS: Readonly<Record<string, string>> = {
  "this contract": "generated/openapi.json",
  "the official file": "test/fixtures/official/openapi.json",
};
/** What the Python server, which the contract follows, said to us and to both official SDKs. */
const SETS = ["python", "python-auth", "sdk-javascript-on-python", "sdk-python-on-python"];

export function measureFidelity(): Fidelity[] {
  const exchanges = SETS.flatMap(readRecordings);
  return Object.entries(DESCRIPTIONS).map(([description, path]) => {
    const document: Document = JSON.parse(readFileSync(fromRoot(path), "utf8"));
    const checker = createChecker(document, { wrongOnPurpose: wrongOnPurpose() });
    const isDescribed = (exchange: Exchange): boolean => {
      try {
        return checker.problems(exchange).length === 0;
      } catch {
        // A document that cannot be read at this place does not describe it.
        return false;
      }
    };
    return { description, described: exchanges.filter(isDescribed).length, exchanges: exchanges.length };
  });
}
