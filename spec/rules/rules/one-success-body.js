import { eachOperation, followed } from "../helpers.js";

/** A method returns one type, but for the few operations whose servers truly answer in two ways. A second success without a body (204) is no second type. */
export default ({ except = [] }) =>
  eachOperation((operation, ctx) => {
    const bodies = new Set();
    for (const [status, response] of Object.entries(operation.responses ?? {})) {
      if (!status.startsWith("2")) continue;
      for (const [type, media] of Object.entries(followed(ctx, response).content ?? {})) {
        bodies.add(`${type} ${JSON.stringify(media.schema)}`);
      }
    }
    if (bodies.size > 1 === except.includes(operation.operationId)) return;
    ctx.report({
      message: `${operation.operationId} has ${bodies.size} success bodies; one operation has one, and those with several stand in redocly.yaml.`,
      location: ctx.location.child(["responses"]),
    });
  });
