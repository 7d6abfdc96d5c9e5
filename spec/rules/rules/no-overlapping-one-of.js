import { followed } from "../helpers.js";

/** `oneOf` refuses what two arms accept: a uuid is a string, so oneOf of the two refuses every uuid. */
export default () => ({
  Schema(schema, ctx) {
    if (!Array.isArray(schema.oneOf) || schema.discriminator) return;
    const arms = schema.oneOf.map((arm) => followed(ctx, arm));
    if (arms.every((arm, index) => isApart(arm, arms.toSpliced(index, 1)))) return;
    ctx.report({
      message:
        "The arms of oneOf may overlap: use anyOf, or let each arm require a property that no other arm requires.",
      location: ctx.location.child(["oneOf"]),
    });
  },
});

/** @param {Record<string, any>} arm @param {Record<string, any>[]} others */
function isApart(arm, others) {
  const required = arm.required ?? [];
  const constant = required.find((name) => arm.properties?.[name]?.const !== undefined);
  return others.every((other) => {
    if (required.some((name) => !(other.required ?? []).includes(name))) return true;
    return constant !== undefined && other.properties?.[constant]?.const !== arm.properties[constant].const;
  });
}
