// Reads a recorded event stream by the rules of the HTML standard; independent of the decoder that the client ships.

export interface StreamEvent {
  readonly event: string;
  readonly data: string;
  readonly id?: string;
}

export function parseEventStream(body: string): StreamEvent[] {
  const blocks = `${body.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n")}`.split("\n\n");
  // The text after the last blank line is an incomplete event of a connection that was cut.
  return blocks.slice(0, -1).flatMap((block) => {
    const fields = block
      .split("\n")
      .filter((line) => !line.startsWith(":"))
      .map((line) => /^([^:]*):? ?(.*)$/.exec(line) ?? []);
    const values = (wanted: string) => fields.flatMap(([, name, value]) => (name === wanted ? [value ?? ""] : []));
    const data = values("data");
    if (data.length === 0) return [];
    const id = values("id").at(-1);
    return [{ event: values("event").at(-1) ?? "message", data: data.join("\n"), ...(id === undefined ? {} : { id }) }];
  });
}
