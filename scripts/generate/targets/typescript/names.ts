import type { Method, Model } from "../../model/types.ts";
import { capital } from "../../print/names.ts";

/** Names that the emitted files define themselves; no schema may have one of them. */
const OWN = [
  ...["Agent", "AnyState", "AnyStateOf", "AssistantName", "Client", "ClientOptions", "Given", "GraphTypes", "Graphs"],
  ...["Mode", "NoGraphs", "OpenRunsError", "RequestOptions", "RunCreatedOptions", "RunError", "RunStream", "Select"],
  ...["Selected", "StateFor", "StateWithin", "StreamCall", "StreamEvent", "StreamOptions", "WaitOptions"],
  ...["WaitResult", "WithSubgraphs"],
];

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/** A property's name, in quotes if needed. */
export const key = (name: string): string => (IDENTIFIER.test(name) ? name : JSON.stringify(name));

/** `RunsWaitParams`; where a schema has that name, `A2aSendCallParams`. */
export function paramsName(model: Model, method: Method): string {
  const name = `${capital(method.resource)}${capital(method.name)}`;
  return model.schemas.some((schema) => schema.name === `${name}Params`) ? `${name}CallParams` : `${name}Params`;
}

/** `Runs` */
export const resourceName = (resource: string): string => capital(resource);

/** @throws if a schema has the name of something else */
export function checkNames(model: Model): void {
  const generics = model.generics.flatMap(({ name }) => [name, `${name}Of`]);
  const taken = new Set([...OWN, ...generics]);
  const clash = model.schemas.filter(({ name }) => taken.has(name)).map(({ name }) => name);
  if (clash.length === 0) return;
  throw new Error(
    `The TypeScript client has a type of its own named ${clash.join(", ")}: rename the schema, or the type in scripts/generate/targets/typescript.`,
  );
}
