/** A schema keyword that the generators do not know would be lost in silence; scripts/generate/model/keywords.ts holds the same list. */
const KNOWN = new Set([
  ...["$ref", "type", "properties", "required", "additionalProperties", "items", "prefixItems", "minItems", "maxItems"],
  ...["anyOf", "oneOf", "allOf", "enum", "const", "format", "pattern", "minLength", "maxLength", "minimum", "maximum"],
  ...["exclusiveMinimum", "default", "description", "title", "deprecated", "example", "examples", "readOnly"],
  ...["contentSchema", "contentMediaType"],
  // Refused by a rule of its own.
  "nullable",
]);

export default () => ({
  Schema(schema, ctx) {
    for (const keyword of Object.keys(schema)) {
      if (KNOWN.has(keyword) || keyword.startsWith("x-")) continue;
      ctx.report({
        message: `No emitter knows the keyword "${keyword}".`,
        location: ctx.location.child([keyword]).key(),
      });
    }
  },
});
