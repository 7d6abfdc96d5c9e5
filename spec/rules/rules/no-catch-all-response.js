import { eachOperation } from "../helpers.js";

/** `default` and `4XX` claim statuses that nobody has seen, and hide those that a client must tell apart. */
export default () =>
  eachOperation((operation, ctx) => {
    for (const status of Object.keys(operation.responses ?? {})) {
      if (/^\d{3}$/.test(status)) continue;
      ctx.report({
        message: `The response "${status}" names no status; declare each one that a server gives.`,
        location: ctx.location.child(["responses", status]).key(),
      });
    }
  });
