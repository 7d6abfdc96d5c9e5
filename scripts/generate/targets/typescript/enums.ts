import type { Model } from "../../model/types.ts";
import { doc } from "./spelling.ts";

/** Enumerations, each a list that a program can walk and a type of the same name. */
export function emitEnums(model: Model): string {
  return model.schemas
    .flatMap((schema) =>
      schema.type.kind !== "enum" || schema.inline
        ? []
        : [
            `${doc(schema)}export const ${schema.name} = ${JSON.stringify(schema.type.values)} as const;\n` +
              `${doc(schema)}export type ${schema.name} = (typeof ${schema.name})[number];\n`,
          ],
    )
    .join("\n");
}
