// A peer ends by itself: nobody has to look for left-over processes.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { expect, it } from "vitest";
import { isAvailable } from "./available.ts";

const answers = (url: string): Promise<boolean> =>
  fetch(`${url}/ok`).then(
    () => true,
    () => false,
  );

it.skipIf(!(await isAvailable("javascript")))("ends when its parent is killed", async () => {
  const script = new URL("start.ts", import.meta.url).href;
  const code = `import { startPeer } from "${script}"; console.log((await startPeer("javascript")).url); setInterval(() => {}, 1e6);`;
  const args = ["--import", "tsx", "--input-type=module", "--eval", code];
  const parent = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  const [url]: string[] = await once(createInterface({ input: parent.stdout }), "line");
  if (url === undefined) throw new Error("The parent printed no URL.");
  expect(await answers(url)).toBe(true);
  parent.kill("SIGKILL");
  await expect.poll(() => answers(url), { timeout: 15_000 }).toBe(false);
});
