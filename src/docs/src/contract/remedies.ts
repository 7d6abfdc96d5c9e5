// What a caller can do about a failure, by status. Only what holds for every operation stands here.
const REMEDIES: Readonly<Record<string, string>> = {
  "400":
    "Read detail: it names the two things that contradict each other. Change the request; the same one fails again.",
  "401": "Send a valid key in x-api-key.",
  "403": "The key is valid and may not do this. Ask the owner of the server, or change the authorisation handler.",
  "404": "Check the id. A thread or run that was deleted, or never created on this server, is not found.",
  "409":
    "Wait for the run that holds the thread, or choose another multitask_strategy; on a create call, choose if_exists.",
  "413": "Send a smaller body, or raise the server's limit.",
  "422": "detail says which field does not fit the contract, most often an id that is no UUID. Change the request.",
  "500": "The cause is in the server's log. A call that changes nothing may be sent again.",
  "503":
    "The server is starting or overloaded. Calls that change nothing are sent again by our clients; a run is never created twice.",
};

export function remedyOf(status: string): string {
  return REMEDIES[status] ?? "";
}
