import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml",
  ".wasm": "application/wasm",
};

export interface Site {
  /** Base URL without a trailing slash. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves a folder of files on 127.0.0.1 and nothing else: what any file server does.
 *
 * @param port 0 for a free one
 */
export async function serveFolder(folder: string, port = 0): Promise<Site> {
  const fileOf = async (path: string): Promise<string | undefined> => {
    const file = join(folder, normalize(decodeURIComponent(path)));
    const found = await stat(file).catch(() => undefined);
    if (found?.isFile()) return file;
    const index = join(file, "index.html");
    return found?.isDirectory() && (await stat(index).catch(() => undefined)) !== undefined ? index : undefined;
  };
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    // `normalize` of a path that begins with a slash never leads above the folder.
    const file = await fileOf(path).catch(() => undefined);
    const shown = file ?? (await fileOf("/404.html"));
    if (shown === undefined) return response.writeHead(404).end("There is no such page.\n");
    response.writeHead(file === undefined ? 404 : 200, {
      "content-type": TYPES[extname(shown)] ?? "application/octet-stream",
    });
    createReadStream(shown).pipe(response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
