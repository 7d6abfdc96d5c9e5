import { createLogger } from "@stoplight/prism-core";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { createServer } from "@stoplight/prism-http-server";

/** A running Prism that answers from the contract alone. */
export interface RunningPrism {
  /** Base URL without a trailing slash. */
  readonly url: string;
  close(): Promise<void>;
}

type Request = ReturnType<typeof createServer>["prism"]["request"];
type Answer = Awaited<ReturnType<ReturnType<Request>>>;

/**
 * Prism describes violations in a response header, with property names of the request. Node throws on a header with non-ASCII
 * characters, which would end the process, so they are escaped.
 */
function printable(answer: Answer): Answer {
  if (answer._tag === "Left") return answer;
  const { input, output } = answer.right.validations;
  const escaped = (found: typeof input) =>
    found.map(({ path, message, ...rest }) => ({
      ...rest,
      message: ascii(message),
      ...(path && { path: path.map((step) => ascii(String(step))) }),
    }));
  return {
    ...answer,
    right: { ...answer.right, validations: { input: escaped(input), output: escaped(output) } },
  };
}

const ascii = (text: string): string =>
  text.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

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
  const request: Request = server.prism.request;
  server.prism.request = (...args) => {
    const answer = request(...args);
    return async () => printable(await answer());
  };
  const url = await server.listen(port, "127.0.0.1");
  return { url, close: () => server.close() };
}
