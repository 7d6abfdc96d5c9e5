import { eachOperation, followed } from "../helpers.js";

/** The mock answers with the examples, the docs show them, and the tests send them: no body without one. */
export default () =>
  eachOperation((operation, ctx) => {
    const success = Object.entries(operation.responses ?? {}).filter(([status]) => status.startsWith("2"));
    const bodies = [
      ["requestBody", followed(ctx, operation.requestBody)],
      ...success.map(([status, response]) => [`response ${status}`, followed(ctx, response)]),
    ];
    for (const [place, body] of bodies) {
      for (const [type, media] of Object.entries(body.content ?? {})) {
        // The examples of a stream are those of its events' schemas.
        if (type === "text/event-stream" || hasExample(media)) continue;
        ctx.report({
          message: `${operation.operationId}: ${place} ${type} needs an example.`,
          location: ctx.location.key(),
        });
      }
    }
  });

/** @param {any} media */
const hasExample = (media) => media?.example !== undefined || Object.keys(media?.examples ?? {}).length > 0;
