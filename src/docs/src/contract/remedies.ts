// The cause of a failure and what a caller can do about it, by status. Only what holds for every operation stands here.
interface Remedy {
  readonly title: string;
  readonly cause: string;
  readonly remedy: string;
}

const REMEDIES: Readonly<Record<string, Remedy>> = {
  "307": {
    title: "The address is another one",
    cause: "The path ends with a slash that the server does not use; the answer names the right address.",
    remedy: "Call the path without the slash.",
  },
  "400": {
    title: "The request contradicts itself",
    cause: "Two parts of the request do not go together, or a part is not what the server expects there.",
    remedy: "Read detail: it names the part. Change the request; the same one fails again.",
  },
  "401": {
    title: "No valid key",
    cause: "The server asks for a key, and there is none, or one that it does not know.",
    remedy: "Send a valid key in x-api-key.",
  },
  "403": {
    title: "Not allowed",
    cause: "The server knows who calls, and its authorisation handler refuses.",
    remedy: "Ask the owner of the server, or change the authorisation handler.",
  },
  "404": {
    title: "Not found",
    cause: "There is no thread, run, assistant, cron or item of that id on this server.",
    remedy: "Check the id. What was deleted, or created on another server, is not found.",
  },
  "405": {
    title: "Not with this method",
    cause: "The server has the path, but offers nothing for this method.",
    remedy: "Use another method of the path; this contract lists them.",
  },
  "409": {
    title: "A conflict",
    cause: "A run holds the thread, or what is to be created is there already.",
    remedy:
      "Wait for the run that holds the thread, or choose another multitask_strategy; on a create call, choose if_exists.",
  },
  "413": {
    title: "Too large",
    cause: "The body is larger than the server takes.",
    remedy: "Send a smaller body, or raise the server's limit.",
  },
  "422": {
    title: "Not what the contract says",
    cause: "A field has another type or form than the contract says, most often an id that is no UUID.",
    remedy: "Read detail: it names the field. Change the request.",
  },
  "500": {
    title: "The server failed",
    cause: "Something went wrong within the server.",
    remedy: "Look into the server's log. A call that changes nothing may be sent again.",
  },
  "501": {
    title: "Not on this server",
    cause: "The server has no such feature, most often because it runs without a database.",
    remedy: "Leave the feature out, or use a server that has it.",
  },
  "503": {
    title: "Not ready",
    cause: "The server is starting, overloaded, or cannot reach its database.",
    remedy: "Try later. Calls that change nothing are sent again by our clients; a run is never created twice.",
  },
};

export const remedyOf = (status: string): string => REMEDIES[status]?.remedy ?? "";

/** @throws where nobody has written what a status of the contract means */
export function causeOf(status: number): Remedy {
  const found = REMEDIES[status];
  if (found === undefined) throw new Error(`src/docs/src/contract/remedies.ts says nothing of ${status}.`);
  return found;
}
