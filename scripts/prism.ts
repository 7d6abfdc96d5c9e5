import { createLogger } from "@stoplight/prism-core";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { createServer } from "@stoplight/prism-http-server";

/** A running Prism that answers from the contract alone. */
export interface RunningPrism {
  /** Base URL without a trailing slash. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Starts Prism in this process on 127.0.0.1.
 *
 * @param document path of the bundle that was derived for Prism, or the document itself
 * @param port 0 for a free one
 */
export async function startPrism(document: string | object, port = 0): Promise<RunningPrism> {
  const operations = await getHttpOperationsFromSpec(document);
  const server = createServer(operations, {
    cors: true,
    components: { logger: createLogger("prism", { level: "silent" }) },
    config: {
      isProxy: false,
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: false,
      upstreamProxy: undefined,
      mock: { dynamic: false },
    },
  });
  const url = await server.listen(port, "127.0.0.1");
  return { url, close: () => server.close() };
}
