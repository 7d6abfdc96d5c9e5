/** What the form asks to send. */
export interface TryRequest {
  readonly method: string;
  /** With its parameters and query. */
  readonly path: string;
  /** JSON text; undefined where no body is sent. */
  readonly body: string | undefined;
  /** Null for the mock in the page. */
  readonly baseUrl: string | null;
  readonly apiKey: string;
}

/** @throws {Error} that says which field to mend */
export function readForm(form: HTMLFormElement, method: string, template: string): TryRequest {
  const data = new FormData(form);
  const field = (name: string): string => String(data.get(name) ?? "").trim();
  const toMock = field("server") !== "url";
  if (!toMock && !/^https?:\/\//.test(field("base_url")))
    throw new Error("the base URL must begin with http:// or https://.");
  return {
    method,
    path: fillPath(template, field) + queryOf(data),
    body: bodyOf(field("body")),
    baseUrl: toMock ? null : field("base_url"),
    apiKey: toMock ? "" : field("api_key"),
  };
}

function fillPath(template: string, field: (name: string) => string): string {
  return template.replaceAll(/\{([^}]+)\}/g, (_, name: string) => {
    const value = field(`path:${name}`);
    if (value === "") throw new Error(`the path needs ${name}.`);
    return encodeURIComponent(value);
  });
}

function queryOf(data: FormData): string {
  const query = new URLSearchParams();
  for (const [name, value] of data) {
    if (name.startsWith("query:") && value !== "") query.append(name.slice("query:".length), String(value));
  }
  return query.size === 0 ? "" : `?${query}`;
}

function bodyOf(text: string): string | undefined {
  if (text === "") return undefined;
  try {
    return JSON.stringify(JSON.parse(text));
  } catch (error) {
    throw new Error(`the body is not JSON: ${error instanceof Error ? error.message : error}`);
  }
}
