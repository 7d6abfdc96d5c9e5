import { printJson } from "../print/json.ts";
import { type SampleCall, SERVER } from "./sample.ts";

/** The request as `curl` sends it, with every header that the server asks for. */
export function curlSample({ operation, request }: SampleCall): string {
  const lines: string[] = [];
  const isStream = operation.result.kind === "stream";
  const verb = operation.method === "GET" ? [] : [`-X ${operation.method}`];
  const query = request.query.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&");
  const address = `${SERVER}${request.path}${query === "" ? "" : `?${query}`}`;
  // -N prints each event as it comes.
  lines.push(["curl", ...(isStream ? ["-N"] : []), ...verb, query === "" ? address : `'${address}'`].join(" "));
  if (operation.result.contentType !== null) lines.push(`-H 'accept: ${operation.result.contentType}'`);
  if (request.body !== undefined)
    lines.push("-H 'content-type: application/json'", `-d '${printJson(request.body, 70).replaceAll("'", "'\\''")}'`);
  return lines.join(" \\\n  ");
}
