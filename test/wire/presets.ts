import { calls } from "./presets/calls.ts";
import { lost } from "./presets/lost.ts";
import type { Preset } from "./presets/preset.ts";
import { decoding, streams } from "./presets/streams.ts";
import { waits } from "./presets/waits.ts";

/** Every scenario by the name that stands in its path. */
export const presets: Readonly<Record<string, Preset>> = { ...calls, ...waits, ...streams, ...lost, ...decoding };
