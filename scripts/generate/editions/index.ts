import { isObject } from "../model/document.ts";
import type { Edition } from "./edition.ts";
import { openapi30 } from "./openapi-3.0.ts";
import { openapi32 } from "./openapi-3.2.ts";
import { slim } from "./slim.ts";
import { type Members, members } from "./walk.ts";

/** The derived documents; a table in the docs says which tool needs which. */
export const editions: readonly Edition[] = [openapi30, openapi32, slim];

/** One edition, with its purpose and its losses in its description; members of ours (`x-openruns-`) are left out. */
export function deriveEdition(edition: Edition, document: Readonly<Members>): Members {
  const derived = edition.derive(structuredClone(document));
  const info = members(derived.info);
  const about = [info.description, edition.purpose, "What it loses beside the main document:"].join(" ");
  const description = `${about}\n\n${edition.losses.map((loss) => `- ${loss}`).join("\n")}`;
  return { ...withoutOurs(derived), info: { ...info, description } };
}

function withoutOurs(value: Members): Members;
function withoutOurs(value: unknown): unknown;
function withoutOurs(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutOurs(item));
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([key]) => !key.startsWith("x-openruns-"));
  return Object.fromEntries(kept.map(([key, item]) => [key, withoutOurs(item)]));
}
