// What a page shows, whichever hook it came from.

export interface ShownCall {
  id: string;
  name: string;
  args: string;
}

export interface ShownMessage {
  id: string;
  type: string;
  text: string;
  thinking: string;
  images: string[];
  calls: ShownCall[];
  status: string;
}

export interface ShownCard {
  id: string;
  name: string;
  task: string;
  status: string;
  messages: readonly unknown[];
}

export interface ShownQuestion {
  id: string;
  value: Record<string, unknown>;
}

export interface View {
  messages: readonly ShownMessage[];
  values: Record<string, unknown>;
  questions: readonly ShownQuestion[];
  cards: readonly ShownCard[];
  isLoading: boolean;
  error: string;
  send(text: string): void;
  /** A state that is no chat. */
  start(input: Record<string, unknown>): void;
  answer(id: string, response: unknown): void;
  /** Several at once, by the ids of the questions. */
  answerAll(responses: Record<string, unknown>): void;
  stop(): void;
  /** Goes back to before the message, and asks anew. */
  edit(id: string, text: string): void;
  /** The branches of a message, and which is shown; none where the hook keeps none. */
  branches(id: string): { names: readonly string[]; current: number; choose(at: number): void };
}

type Block = Record<string, unknown>;

/** Messages are dictionaries in one hook, class instances in the other; both have these members. */
export function shown(given: unknown): ShownMessage {
  const message = given as Block & { type?: string; tool_calls?: Block[] };
  const content = message.content;
  const blocks: Block[] = Array.isArray(content) ? content : [{ type: "text", text: String(content ?? "") }];
  const of = (key: string) => blocks.map((block) => (typeof block[key] === "string" ? block[key] : "")).join("");
  return {
    id: String(message.id ?? ""),
    type: String(message.type ?? ""),
    text: of("text"),
    thinking: of("thinking") + of("reasoning"),
    images: blocks.flatMap(imageOf),
    calls: (message.tool_calls ?? []).map(({ id, name, args }) => ({
      id: String(id ?? ""),
      name: String(name ?? ""),
      args: JSON.stringify(args ?? {}),
    })),
    status: String(message.status ?? ""),
  };
}

function imageOf(block: Block): string[] {
  const { type, image_url: image, url, data } = block;
  if (type === "image_url" && typeof image === "object" && image !== null) return [String(Reflect.get(image, "url"))];
  if (type !== "image") return [];
  const media = block.mimeType ?? block.mime_type ?? "image/png";
  return [typeof url === "string" ? url : `data:${media};base64,${data}`];
}
