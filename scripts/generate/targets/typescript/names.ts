import type { Model } from "../../model/types.ts";

/** Names that the emitted files give by themselves; a schema of the same name would be taken for one of them. */
const OWN = [
  ...["Agent", "AnyState", "AnyStateOf", "AssistantName", "Client", "ClientOptions", "GraphTypes", "Graphs", "Mode"],
  ...["NoGraphs", "OpenRunsError", "RequestOptions", "RunError", "RunStream", "StateFor", "StreamCall", "StreamEvent"],
  ...["StreamOptions", "WaitOptions", "WaitResult"],
];

/** @throws where a schema's name is taken */
export function checkNames(model: Model): void {
  const generics = model.generics.flatMap(({ name }) => [name, `${name}Of`]);
  const taken = new Set([...OWN, ...generics]);
  const clash = model.schemas.filter(({ name }) => taken.has(name)).map(({ name }) => name);
  if (clash.length === 0) return;
  throw new Error(
    `The TypeScript client has a type of its own named ${clash.join(", ")}: rename the schema, or the type in scripts/generate/targets/typescript.`,
  );
}
