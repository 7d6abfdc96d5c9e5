import type { Model } from "../../model/types.ts";
import { clientName, resourcesOf, tagOf } from "./methods.ts";
import { goName } from "./names.ts";
import type { Spelling } from "./spelling.ts";

/** The client, which holds the methods of all resources. */
export function emitClient(model: Model, spelling: Spelling): string {
  const resources = resourcesOf(model);
  const fields = resources.map(
    (resource) =>
      `\t// ${goName(resource)} has the operations on ${tagOf(model, resource)}.\n\t${goName(resource)} *${clientName(resource)}\n`,
  );
  const values = resources.map((resource) => `\tclient.${goName(resource)} = &${clientName(resource)}{core}\n`);
  return `// Client is a client of one Agent Server. Any number of goroutines may use it at the same time.
type Client struct {
	core *core

${fields.join("\n")}}

// New makes a client of the server at an address, which is [DefaultBaseURL] if the text is empty. The options hold for all its
// calls. An address that cannot be used is reported by the first call.
func New(baseURL string, options ...Option) *Client {
	core := newCore(baseURL, options)
	client := &Client{core: core}
${values.join("")}	return client
}

// Close frees the client's idle connections; calls that begin later fail with [ErrClosed]. Calls and streams that are under way
// go on. A client that is used as long as the program runs need not be closed.
func (c *Client) Close() { c.core.close() }

// Do calls any path of the server, "/info" say, with the client's key, deadline and retries. It reads the JSON of the answer into
// result unless that is nil, and sends body as JSON unless that is nil.
func (c *Client) Do(ctx ${spelling.package("context")}.Context, method, path string, body, result any, options ...Option) error {
	return c.core.callPath(ctx, method, path, body, result, options)
}
`;
}
