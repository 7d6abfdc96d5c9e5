// The page: one of the hooks, on a port or on the mock in the page itself, by MSW's service worker.
import { createRoot } from "react-dom/client";
import { Classic } from "./classic.tsx";
import { readOpened } from "./opened.ts";
import { Protocol } from "./protocol.tsx";

async function start(): Promise<void> {
  const query = new URLSearchParams(location.search);
  if (query.get("door") === "worker") await (await import("./worker.ts")).startWorker(query);
  const opened = readOpened(query);
  const root = createRoot(document.body.appendChild(document.createElement("div")));
  root.render(query.get("hook") === "protocol" ? <Protocol opened={opened} /> : <Classic opened={opened} />);
}

void start();
