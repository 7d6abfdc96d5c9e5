/** `config` and `context`: the two mirror each other, and everything about the request gathers in `configurable`. */
import { isObject } from "./body.ts";
import { configurableHeaders, headerMap } from "./headers.ts";
import { Refused } from "./refused.ts";
import type { Json, JsonObject, RunBody, RunCreation, RunsCreateKwargs, RunsCreateSettings } from "./types.ts";
import { canonicalUuid } from "./uuid.ts";
import { isEmpty } from "./values.ts";

export function configurationOf(
  body: RunBody,
  request: RunCreation,
  settings: RunsCreateSettings,
): Pick<RunsCreateKwargs, "config" | "context"> {
  const headers = headerMap(request.headers);
  const fromConfig = body.config?.configurable ?? {};
  const context = body.context ?? {};
  if (!isEmpty(fromConfig) && !isEmpty(context)) {
    throw new Refused(400, "Cannot specify both configurable and context. Prefer setting context alone.");
  }
  const caller = settings.caller ?? { user: null, user_id: "", permissions: [] };
  const configurable: JsonObject = {
    ...(isEmpty(context) ? fromConfig : { ...context, __context_provided__: true }),
    ...(settings.cron_id === undefined ? {} : { cron_id: settings.cron_id }),
    ...checkpointId(body.checkpoint_id),
    ...checkpoint(body.checkpoint),
    ...configurableHeaders(headers, settings.configurableHeader),
    langgraph_auth_user: caller.user,
    langgraph_auth_user_id: caller.user_id,
    langgraph_auth_permissions: caller.permissions,
  };
  // The keys of a checkpoint are not removed, so only a checkpoint can set this id.
  if (isEmpty(configurable.langgraph_request_id)) {
    configurable.langgraph_request_id = headers.get("x-request-id") ?? (settings.newRequestId ?? randomId)();
  }
  return {
    config: {
      ...body.config,
      configurable: {
        ...configurable,
        ...tracer(body.langsmith_tracer),
        __request_start_time_ms__: (settings.now ?? Date.now)(),
        __after_seconds__: body.after_seconds ?? 0,
      },
    },
    context: isEmpty(context) ? { ...fromConfig } : context,
  };
}

export function checkpointId(value: Json | undefined): JsonObject {
  if (isEmpty(value)) return {};
  // No schema of the server checks this field: its code fails with a 500 on a wrong type.
  if (typeof value !== "string") throw new Refused(500, "Internal Server Error");
  const id = canonicalUuid(value);
  if (id === undefined) throw new Refused(422, "Invalid checkpoint ID");
  return { checkpoint_id: id };
}

function checkpoint(value: Json | undefined): JsonObject {
  if (isObject(value)) return value;
  if (isEmpty(value)) return {};
  // Only requests without a thread arrive here with other types: their schemas do not check the field.
  const iterable = typeof value === "string" || (Array.isArray(value) && !(typeof value[0] === "number"));
  throw iterable ? new Refused(400, "checkpoint must be an object") : new Refused(500, "Internal Server Error");
}

function tracer(value: Json | undefined): JsonObject {
  if (isEmpty(value)) return {};
  if (!isObject(value)) throw new Refused(500, "Internal Server Error");
  return {
    __langsmith_project__: value.project_name ?? null,
    __langsmith_example_id__: value.example_id ?? null,
  };
}

function randomId(): string {
  return crypto.randomUUID();
}
