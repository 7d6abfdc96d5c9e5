// Holds the place of the thread protocol's handlers until they are there.
import { Refusal } from "../engine/types.ts";
import type { Some } from "./table.ts";

export function protocolPending(): Some<"streamThreadEvents" | "sendThreadCommand"> {
  const refuse = () => new Refusal(400, "This mock does not speak the thread protocol yet.");
  return { streamThreadEvents: refuse, sendThreadCommand: refuse };
}
