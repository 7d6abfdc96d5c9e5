import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fromRoot } from "../../paths.ts";

/** A test server in a child process, which ends with this process. */
export interface RunningProcess {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Starts a TypeScript file that prints one JSON line with its `url` when it is ready and ends when its stdin closes.
 *
 * @param patience how long to wait for that line, in milliseconds
 */
export async function startProcess(command: string[], patience = 30_000): Promise<RunningProcess> {
  const child = spawn(process.execPath, ["--import", "tsx", ...command], {
    cwd: fromRoot("."),
    stdio: ["pipe", "pipe", "inherit"],
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const ready = new Promise<string>((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`${command.join(" ")} was not ready in ${patience / 1000} s`)),
      patience,
    );
    createInterface({ input: child.stdout }).on("line", (line) => {
      if (!line.startsWith("{")) return;
      clearTimeout(timer);
      const { url }: { url: string } = JSON.parse(line);
      resolve(url);
    });
    child.once("exit", (code) => reject(new Error(`${command.join(" ")} ended with code ${code} before it was ready`)));
  });
  const stop = async () => {
    child.stdin.end();
    await ended;
  };
  try {
    return { url: await ready, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
