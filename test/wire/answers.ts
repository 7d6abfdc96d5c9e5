import { sendDamaged } from "./damaged.ts";
import type { Exchange } from "./exchange.ts";
import type { Run } from "./runs.ts";
import { ScenarioError } from "./scenario.ts";
import { fixtureBytes } from "./script.ts";

const HTML =
  "<!doctype html>\n<html><head><title>Sign in</title></head><body><h1>Sign in to go on</h1></body></html>\n";
const DETAILS: Record<number, string> = {
  400: "Invalid request.",
  401: "Invalid API key.",
  403: "Forbidden.",
  404: "Thread or assistant not found.",
  409: "Thread is already running a task. Wait for it to finish or choose a different multitask strategy.",
  422: "Invalid thread ID",
  429: "Too many requests.",
};
const ISSUES = [
  { code: "invalid_type", expected: "string", received: "undefined", path: ["assistant_id"], message: "Required" },
];

/** Whether the scenario answers this request with a failure; it counts those it gave. */
export function takesFailure(exchange: Exchange, isJoin: boolean): boolean {
  const { scenario, session, scenarioText } = exchange;
  if (scenario.text("status") === undefined) return false;
  if (scenario.text("on") === "join" && !isJoin) return false;
  const times = scenario.text("times") ?? "1";
  return times === "always" || session.count(`failures ${scenarioText}`) < Number(times);
}

function retryAfter(exchange: Exchange): Record<string, string> {
  const wish = exchange.scenario.text("retry_after");
  if (wish === undefined) return {};
  // An HTTP date has whole seconds: two ahead are at least one.
  return { "retry-after": wish === "date" ? new Date(Date.now() + 2000).toUTCString() : wish };
}

/** Answers with the scenario's `status`, in the form that its `text` says, after as many milliseconds as its `after` says. */
export async function sendFailure(exchange: Exchange): Promise<void> {
  const { scenario, request } = exchange;
  if (scenario.text("status") === "hang") return;
  await exchange.pause(scenario.number("after", 0));
  if (exchange.response.destroyed) return;
  if (scenario.text("status") === "drop") {
    exchange.finished();
    request.socket.destroy();
    return;
  }
  const status = scenario.number("status", 500);
  const headers = retryAfter(exchange);
  const detail = DETAILS[status] ?? "An internal error occurred";
  const text = scenario.text("text") ?? "detail";
  if (text === "detail") exchange.sendJson(status, { detail }, headers);
  else if (text === "zod")
    exchange.sendJson(status, { success: false, error: { issues: ISSUES, name: "ZodError" } }, headers);
  else if (text === "list")
    exchange.sendJson(
      status,
      { detail: [{ type: "missing", loc: ["body", "assistant_id"], msg: "Field required" }] },
      headers,
    );
  else if (text === "text") exchange.send(status, "Internal Server Error", "text/plain; charset=utf-8", headers);
  else if (text === "html") exchange.send(status, HTML, "text/html; charset=utf-8", headers);
  else if (text === "empty") exchange.send(status, "", null, headers);
  else if (text === "secret")
    exchange.sendJson(status, { detail: `Key ${request.headers["x-api-key"]} may not.` }, headers);
  else if (text === "headers") exchange.sendJson(status, { detail: headersSaid(request.headers) }, headers);
  else throw new ScenarioError(`Option text=${text} is none of detail, zod, list, text, html, empty, secret, headers.`);
}

/** Every header of the request in one sentence, like a server that repeats what it was sent. */
const headersSaid = (headers: Exchange["request"]["headers"]): string =>
  `Denied. The headers were ${Object.entries(headers)
    .map(([name, value]) => `${name}=${value}`)
    .join(", ")}.`;

/** `true` when the request lacks the key the scenario asks for and was refused. */
export function refusesKey(exchange: Exchange): boolean {
  const key = exchange.scenario.text("key");
  if (key === undefined || exchange.request.headers["x-api-key"] === key) return false;
  exchange.sendJson(401, { detail: DETAILS[401] });
  return true;
}

/** The request as JSON, for the answer of `echo`. */
export const echoOf = ({ log, json, request }: Exchange): object => ({
  method: log.method,
  path: log.path,
  query: log.query,
  headers: request.headers,
  body: json ?? (log.body === "" ? null : log.body),
});

/** Answers as the scenario's `answer` says, whatever was asked; `false` where it has none. */
export function sendSpecial(exchange: Exchange): boolean {
  const { scenario, response } = exchange;
  switch (scenario.text("answer")) {
    case undefined:
    case "echo":
      return false;
    case "fixture":
      exchange.send(200, fixtureBytes(`bodies/${scenario.text("fixture")}.json`), "application/json");
      return true;
    case "text":
      exchange.send(200, "OK, but not JSON", "text/plain; charset=utf-8");
      return true;
    case "html":
      exchange.send(200, HTML, "text/html; charset=utf-8");
      return true;
    case "empty":
      exchange.send(200, "", "application/json");
      return true;
    case "none":
      exchange.send(204, "", null);
      return true;
    case "truncated":
      exchange.send(200, '{"thread_id": "123e4567-e89b-12d3-a456-4266141', "application/json");
      return true;
    case "hang":
      return true;
    case "hang-body":
      exchange.head(200, { "content-type": "application/json" });
      response.write('{"thread_id": ');
      return true;
    case "redirect":
    case "redirect-here":
      exchange.send(scenario.number("code", 307), "", null, {
        location: `${scenario.text("answer") === "redirect" ? exchange.otherOrigin : exchange.origin}/s/${exchange.sessionName}/ok${exchange.log.path}`,
      });
      return true;
    default:
      if (sendDamaged(exchange)) return true;
      throw new ScenarioError(`Option answer=${scenario.text("answer")} is not known; see test/wire/README.md.`);
  }
}

/** The content type that the scenario asks for: none at all for `none`. */
export const typeOf = (wish: string | undefined, usual: string): string | null =>
  wish === "none" ? null : (wish ?? usual);

const resource = (name: string, changes: object): object => ({
  ...JSON.parse(fixtureBytes(`bodies/${name}.json`).toString("utf8")),
  ...changes,
});

/** The story's resource for any operation that neither streams nor waits. */
export function sendResource(exchange: Exchange, threadId: string, run: Run | null): void {
  const { method, path } = exchange.log;
  const scenarioType = exchange.scenario.text("content_type");
  const thread = () => resource("Thread-new", { thread_id: threadId });
  const aRun = () =>
    resource("Run-pending", {
      thread_id: threadId,
      ...(run && { run_id: run.run_id, status: run.finished ? "success" : "running" }),
    });
  const state = () => resource("ThreadState-finished", {});
  const assistant = () => resource("Assistant-created", { assistant_id: "123e4567-e89b-12d3-a456-426614174000" });
  const cron = () => resource("Cron-created", { cron_id: "123e4567-e89b-12d3-a456-426614174003" });
  const item = () => resource("Item-found", {});

  const answers: [RegExp, () => unknown][] = [
    [/\/count$/, () => 1],
    [/\/runs\/crons\/search$/, () => [cron()]],
    [/\/runs\/crons(\/[^/]+)?$/, cron],
    [/\/threads\/search$/, () => [thread()]],
    [/\/threads\/prune$/, () => ({ pruned_count: 0 })],
    [/\/history$/, () => [state()]],
    [/\/state(\/[^/]+)?$/, state],
    [/\/runs\/batch$/, () => [aRun()]],
    [/^\/threads\/[^/]+\/runs$/, () => (method === "GET" ? [aRun()] : aRun())],
    [/^\/runs$|\/runs\/[^/]+$/, aRun],
    [/^\/threads(\/[^/]+(\/copy)?)?$/, thread],
    [/^\/assistants\/search$/, () => [assistant()]],
    [/^\/assistants\/[^/]+\/versions$/, () => [assistant()]],
    [/^\/assistants(\/[^/]+(\/latest)?)?$/, assistant],
    [/^\/store\/items\/search$/, () => ({ items: [item()] })],
    [/^\/store\/namespaces$/, () => ({ namespaces: [["app", "users"]] })],
    [/^\/store\/items$/, item],
    [/^\/ok$/, () => ({ ok: true })],
  ];
  const answer = answers.find(([pattern]) => pattern.test(path));
  if (/\/cancel$/.test(path)) exchange.send(path === "/runs/cancel" ? 204 : 202, "", null);
  else if (method === "DELETE" || method === "PUT") exchange.send(204, "", null);
  else if (answer) exchange.send(200, JSON.stringify(answer[1]()), typeOf(scenarioType, "application/json"));
  else exchange.sendJson(404, { detail: "Not Found" });
}
