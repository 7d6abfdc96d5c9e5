// Cross-origin requests as the Python server answers them: `Location` is not exposed, so scripts of another origin cannot read it.

const EXPOSED = "x-pagination-total, x-pagination-next, content-location";
const METHODS = "DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT";
const PREFLIGHT_SECONDS = 600;
const SAFE_HEADERS = "Accept, Accept-Language, Content-Language, Content-Type";

/** Adds what every answer carries. */
export function addCors(headers: Record<string, string>, origin: string | undefined): void {
  if (origin !== undefined) {
    headers["access-control-allow-origin"] = "*";
    headers["access-control-expose-headers"] = EXPOSED;
  }
  headers.vary = "Origin";
}

/** The answer to a browser's question whether it may ask; also from a public page to this machine. */
export function preflight(asked: string | undefined): { headers: Record<string, string>; body: string } {
  const headers: Record<string, string> = {
    vary: "Origin",
    "access-control-allow-origin": "*",
    "access-control-allow-methods": METHODS,
    "access-control-max-age": String(PREFLIGHT_SECONDS),
    "access-control-allow-headers": asked ?? SAFE_HEADERS,
    "access-control-allow-private-network": "true",
    "content-type": "text/plain; charset=utf-8",
  };
  return { headers, body: "OK" };
}
