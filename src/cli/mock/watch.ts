// Reads graphs anew when their files change; a mistake in them is told, and the last good ones stay.
import { watch } from "node:fs";
import type { Mock } from "../../mock/index.ts";
import { loadGraphs } from "./graphs.ts";

/** Editors write a file in several steps. */
const QUIET_MS = 100;

export function watchGraphs(path: string, mock: Mock, log: (line: string) => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const reload = async () => {
    try {
      const { graphs } = await loadGraphs(path);
      mock.setGraphs(graphs);
      log(`graphs read again: ${Object.keys(graphs).join(", ")}`);
    } catch (error) {
      log(`graphs not changed: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  const watcher = watch(path, { recursive: true, persistent: false }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => void reload(), QUIET_MS);
  });
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}
