// Cross-origin requests as the Python server answers them: `Location` is not exposed, so scripts of another origin cannot read it.
import { FAULT_HEADER } from "../faults/find.ts";
import type { Reply } from "./call.ts";

const EXPOSED = "x-pagination-total, x-pagination-next, content-location";
const METHODS = "DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT, QUERY";
const PREFLIGHT_SECONDS = 600;
const PREFLIGHT_VARY =
  "Origin, Access-Control-Request-Method, Access-Control-Request-Headers, Access-Control-Request-Private-Network";

/** Adds what every answer carries. */
export function addCors(headers: Record<string, string>, origin: string | undefined): void {
  if (origin !== undefined) {
    headers["access-control-allow-origin"] = "*";
    headers["access-control-expose-headers"] = FAULT_HEADER in headers ? `${EXPOSED}, ${FAULT_HEADER}` : EXPOSED;
  }
  headers.vary = "Origin";
}

/**
 * The answer to a browser's question whether it may ask, also from a public page to this machine. There the Python server of this
 * version answers 400 beside the header that allows it, and browsers stay away; the mock answers as that header says.
 */
export function preflight(method: string, asked: string | undefined): Reply {
  const headers: Record<string, string> = {
    vary: PREFLIGHT_VARY,
    "access-control-allow-origin": "*",
    "access-control-allow-methods": METHODS,
    "access-control-max-age": String(PREFLIGHT_SECONDS),
    "access-control-allow-private-network": "true",
    "content-type": "text/plain; charset=utf-8",
  };
  if (asked !== undefined) headers["access-control-allow-headers"] = asked;
  if (!METHODS.split(", ").includes(method)) return { status: 400, headers, body: "Disallowed CORS method" };
  return { status: 200, headers, body: "OK" };
}
