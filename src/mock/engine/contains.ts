/** Containment as Postgres has it for JSONB: an object contains those of its keys that are asked for, a list those of its items. */
import type { Json } from "./types.ts";

export function contains(whole: Json | undefined, part: Json): boolean {
  if (Array.isArray(part)) {
    return Array.isArray(whole) && part.every((item) => whole.some((candidate) => contains(candidate, item)));
  }
  if (typeof part === "object" && part !== null) {
    if (typeof whole !== "object" || whole === null || Array.isArray(whole)) return false;
    return Object.entries(part).every(([key, value]) => key in whole && contains(whole[key], value));
  }
  return whole === part;
}
