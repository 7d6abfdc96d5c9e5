import { eachOperation } from "../helpers.js";

/** The clients' method, since two operations share one (`runs.wait`); forgetting it would lose an operation in silence. */
export default ({ without = [] }) =>
  eachOperation((operation, ctx) => {
    const method = operation["x-openruns-method"];
    if (method === undefined) {
      if (without.includes(operation.operationId)) return;
      ctx.report({
        message: `${operation.operationId} needs x-openruns-method, such as runs.wait, or its place on the list in redocly.yaml.`,
        location: ctx.location.key(),
      });
    } else if (without.includes(operation.operationId) || !/^[a-z][A-Za-z0-9]*\.[a-z][A-Za-z0-9]*$/.test(method)) {
      ctx.report({
        message: `x-openruns-method "${method}" must be resource.method, and its operation not on the list of those without.`,
        location: ctx.location.child(["x-openruns-method"]),
      });
    }
  });
