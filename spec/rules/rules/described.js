import { followed, isNamedSchema, isObject } from "../helpers.js";

/** Descriptions are what people read in docs, editors and generated code: each is there, and a whole sentence. */
export default () => {
  const sentence = (node, ctx) => {
    if (typeof node.description !== "string" || isSentence(node.description)) return;
    ctx.report({ message: "A description ends with a full stop.", location: ctx.location.child(["description"]) });
  };
  return {
    Operation: sentence,
    Parameter: sentence,
    Header: sentence,
    Response: sentence,
    RequestBody: sentence,
    Tag: sentence,
    Schema(schema, ctx) {
      sentence(schema, ctx);
      if (isNamedSchema(ctx.location) && typeof schema.description !== "string") {
        ctx.report({ message: "A named schema needs a description.", location: ctx.location.key() });
      }
      for (const [name, property] of Object.entries(schema.properties ?? {})) {
        if (isObject(property) && typeof followed(ctx, property).description === "string") continue;
        ctx.report({
          message: `The property "${name}" needs a description.`,
          location: ctx.location.child(["properties", name]),
        });
      }
    },
  };
};

/** @param {string} text */
const isSentence = (text) => /\.$/.test(text.trim());
