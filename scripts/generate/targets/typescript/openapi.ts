import type { factory, TypeNode } from "typescript";
import { isObject } from "../../model/document.ts";
import type { Model } from "../../model/types.ts";
import { refsOf } from "../../model/walk.ts";

/** The contract as openapi-typescript sees it: what the low-level calls of openapi-fetch are typed by. */
export async function emitOpenapi(document: Readonly<Record<string, unknown>>, model: Model): Promise<string> {
  // Loaded where they are needed: a run that finds nothing to do shall not wait for a compiler.
  const [{ default: openapiTS, astToString }, { default: ts }] = await Promise.all([
    import("openapi-typescript"),
    import("typescript"),
  ]);
  const circular = circularAliases(model);
  const nodes = await openapiTS(JSON.stringify(document, withoutExamples), {
    // A default is what the server takes, so the client may leave the field out.
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    silent: true,
    // An alias may refer to itself, a member of an interface may not: such a type is taken from types.ts.
    transform: (_, { path }) => {
      const name = path?.startsWith(SCHEMAS) === true ? path.slice(SCHEMAS.length) : "";
      return circular.has(name) ? imported(ts.factory, name) : undefined;
    },
  });
  return astToString(nodes);
}

const SCHEMAS = "#/components/schemas/";

/** Schemas that lead back to themselves without an object in between. */
function circularAliases(model: Model): Set<string> {
  const aliases = new Map(
    model.schemas.filter(({ type }) => type.kind !== "object").map(({ name, type }) => [name, refsOf(type)]),
  );
  const reaches = (from: string, to: string, seen: Set<string>): boolean =>
    (aliases.get(from) ?? []).some((next) => {
      if (next === to) return true;
      if (seen.has(next)) return false;
      seen.add(next);
      return reaches(next, to, seen);
    });
  return new Set([...aliases.keys()].filter((name) => reaches(name, name, new Set())));
}

const imported = (make: typeof factory, name: string): TypeNode =>
  make.createImportTypeNode(
    make.createLiteralTypeNode(make.createStringLiteral("./types.ts")),
    undefined,
    make.createIdentifier(name),
  );

/** Examples are for the documentation; in types they would be half of the file. A property may have the name all the same. */
function withoutExamples(this: unknown, key: string, value: unknown): unknown {
  const isKeyword = (key === "examples" || key === "example") && !isSchema(value);
  return isKeyword ? undefined : value;
}

const isSchema = (value: unknown): boolean =>
  isObject(value) && ["type", "$ref", "anyOf"].some((word) => word in value);
