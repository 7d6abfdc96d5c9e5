import { isObject } from "../model/document.ts";
import type { Edition } from "./edition.ts";
import { openapi30 } from "./openapi-3.0.ts";
import { withoutUnusedComponents } from "./unused.ts";
import { type Members, members } from "./walk.ts";

/** The operations that a model needs to work with runs, threads, their state and the store. */
const TAGS = ["Runs", "Stateless Runs", "Threads", "Store"];

/** Small enough to be given to a model as tools: every tool carries its own schemas, so each reference is paid for many times. */
export const slim: Edition = {
  file: "openapi-slim.json",
  purpose: "Runs, threads, state and store, small enough to be the tools of a model.",
  losses: [
    ...openapi30.losses,
    "Operations of assistants, crons, the thread protocol, A2A, MCP and the system are left out.",
    "Answers have no schemas, and there are no examples.",
  ],
  derive(document) {
    const derived = openapi30.derive(document);
    const paths = Object.entries(members(derived.paths)).flatMap(([path, item]): [string, Members][] => {
      const kept = Object.entries(members(item)).filter(([, operation]) => isKept(operation));
      const isOperation = ([, operation]: [string, unknown]): boolean =>
        isObject(operation) && "operationId" in operation;
      return kept.some(isOperation) ? [[path, Object.fromEntries(kept)]] : [];
    });
    const { paths: _paths, components, ...rest } = derived;
    return withoutUnusedComponents(
      withoutExamples({
        ...rest,
        paths: Object.fromEntries(paths.map(([path, item]) => [path, shorten(item)])),
        components,
      }),
    );
  },
};

/** What is no operation, such as the parameters of a path, is kept with the path. */
function isKept(operation: unknown): boolean {
  if (!isObject(operation) || !Array.isArray(operation.tags)) return true;
  return operation.tags.some((tag) => typeof tag === "string" && TAGS.includes(tag));
}

/** An operation of a path without examples, and with its answers' descriptions only. */
function shorten(item: Members): Members {
  return Object.fromEntries(
    Object.entries(item).map(([method, operation]) => {
      if (!isObject(operation) || !isObject(operation.responses)) return [method, operation];
      const [status, success] = Object.entries(operation.responses)[0] ?? ["200", {}];
      return [
        method,
        { ...operation, responses: { [status]: { description: members(success).description ?? "Done." } } },
      ];
    }),
  );
}

const withoutExamples = (document: Members): Members =>
  members(JSON.parse(JSON.stringify(document, (key, value) => (key === "examples" ? undefined : value))));
