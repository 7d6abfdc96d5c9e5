import { eachOperation } from "../helpers.js";

/** Every deployment with authentication gives 401 on everything but its health and documents, which anybody may ask for. */
export default ({ openTags = [] }) =>
  eachOperation((operation, ctx) => {
    const open = (operation.tags ?? []).some((tag) => openTags.includes(tag));
    if (open || operation.responses?.["401"] !== undefined) return;
    ctx.report({
      message: `${operation.operationId} must declare 401.`,
      location: ctx.location.child(["responses"]).key(),
    });
  });
