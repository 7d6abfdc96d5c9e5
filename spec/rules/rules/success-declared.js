import { eachOperation } from "../helpers.js";

/** Every operation says what it answers when all goes well; a few of the real server never do anything but refuse or redirect. */
export default ({ without = [] }) =>
  eachOperation((operation, ctx) => {
    const succeeds = Object.keys(operation.responses ?? {}).some((status) => status.startsWith("2"));
    if (succeeds !== without.includes(operation.operationId)) return;
    const message = succeeds ? "has a success and must leave the list in redocly.yaml" : "must declare its success";
    ctx.report({ message: `${operation.operationId} ${message}.`, location: ctx.location.child(["responses"]).key() });
  });
