import { followed, isNamedSchema, schemaName } from "../helpers.js";

/** Clients make a union discriminated by `event` from these schemas, so each must have the same shape. */
export default () => ({
  Schema(schema, ctx) {
    const name = schemaName(ctx.location);
    const isEvent = schema["x-openruns-event"] !== undefined;
    const looksLike = isNamedSchema(ctx.location) && /Event$/.test(name ?? "") && schema.type === "object";
    if (!isEvent && looksLike && schema.properties?.event !== undefined && schema.properties.data !== undefined) {
      ctx.report({ message: `${name} looks like an event and needs x-openruns-event.`, location: ctx.location.key() });
    }
    if (!isEvent) return;
    const required = schema.required ?? [];
    const event = followed(ctx, schema.properties?.event);
    const problems = [
      !/Event$/.test(name ?? "") && "its name must end with Event",
      !["event", "data"].every((key) => required.includes(key)) && "event and data must be required",
      schema.properties?.data === undefined && "data must be described",
      event.const === undefined && event.pattern === undefined && "event must be a const or have a pattern",
      event.const !== undefined &&
        event.const !== schema["x-openruns-event"] &&
        "event and x-openruns-event must agree",
    ].filter((problem) => problem !== false);
    for (const problem of problems) ctx.report({ message: `Event ${name}: ${problem}.`, location: ctx.location.key() });
  },
});
