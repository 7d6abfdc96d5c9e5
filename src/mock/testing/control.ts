// What is asked of the mock itself, below `/_mock`, beside the contract's operations.
import type { Call, Reply } from "../http/call.ts";
import { addCors } from "../http/cors.ts";
import { jsonReply } from "../http/reply.ts";

export interface Controls {
  reset(): Promise<void>;
}

/** Undefined where the call is for an operation of the contract. */
export function controlled(call: Call, controls: Controls): Promise<Reply> | undefined {
  if (!call.path.startsWith("/_mock/") || call.method === "OPTIONS") return undefined;
  return answered(call, controls);
}

async function answered(call: Call, { reset }: Controls): Promise<Reply> {
  const { method, path } = call;
  const reply = async (): Promise<Reply> => {
    if (path !== "/_mock/reset")
      return jsonReply(404, { detail: `There is no ${path}: the mock has POST /_mock/reset.` });
    if (method !== "POST") return jsonReply(405, { detail: "Reset the mock with POST." }, { allow: "POST" });
    await reset();
    return { status: 204, headers: {}, body: null };
  };
  const answer = await reply();
  addCors(answer.headers, call.header("origin"));
  return answer;
}
