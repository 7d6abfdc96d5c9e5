import { type Client, createClient } from "../../../generated/typescript/index.ts";
import type { ClientOptions } from "../../../src/typescript/options.ts";
import type { LoggedRequest } from "../../wire/log.ts";
import { startWireServer, type WireServer } from "../../wire/server.ts";

export interface WireLog {
  methods: Record<string, number>;
  client_closed: number;
  open_responses: number;
  open_sockets: number;
  elsewhere: LoggedRequest[];
  requests: LoggedRequest[];
}

/** A client whose server plays one scenario, and what that server saw of it. */
export interface Played {
  readonly client: Client;
  /** For a client of another kind. */
  readonly baseUrl: string;
  /** What was sent, once no answer is open any more. */
  log(): Promise<WireLog>;
  /** Releases what the scenario holds back. */
  release(): Promise<void>;
}

export const KEY = "the-key-that-no-message-shows";

/** The wire-behaviour server of one test file. */
export class Wire {
  #server: WireServer | undefined;
  #sessions = 0;

  async start(): Promise<void> {
    this.#server = await startWireServer();
  }

  async stop(): Promise<void> {
    await this.#server?.close();
  }

  play(scenario: string, options: ClientOptions = {}): Played {
    const url = this.#server?.url;
    const session = `t${this.#sessions++}`;
    const baseUrl = `${url}/s/${session}/${scenario}`;
    return {
      client: createClient({ baseUrl, apiKey: KEY, retryDelay: 1, ...options }),
      baseUrl,
      async log() {
        const response = await fetch(`${url}/_log/${session}?idle=3000`);
        return response.json();
      },
      async release() {
        await fetch(`${url}/_release/${session}`, { method: "POST" });
      },
    };
  }
}
