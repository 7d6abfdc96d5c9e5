import { eachOperation } from "../helpers.js";

/** The same name in every language needs one form that each can turn into its own: `waitRun` is `wait_run` is `WaitRun`. */
export default () =>
  eachOperation((operation, ctx) => {
    const id = operation.operationId;
    if (typeof id !== "string" || /^[a-z]+[A-Z][A-Za-z0-9]*$/.test(id)) return;
    ctx.report({
      message: `operationId "${id}" must be a verb and a noun in lowerCamelCase, such as waitRun.`,
      location: ctx.location.child(["operationId"]),
    });
  });
