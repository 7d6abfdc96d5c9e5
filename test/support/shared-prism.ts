import { inject } from "vitest";

/** Base URL, without a trailing slash, of the Prism that all test files share; it serves the contract under test. */
export async function sharedPrism(): Promise<string> {
  const response = await fetch(inject("prismStarter"));
  const said = await response.text();
  if (!response.ok) throw new Error(`Prism does not start: ${said}`);
  return said;
}
