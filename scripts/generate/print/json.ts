import { isObject } from "../model/document.ts";
import type { Json } from "../model/types.ts";
import { indent } from "./layout.ts";

/** JSON in which short arrays and objects are on one line. */
export function printJson(value: Json, width = 88): string {
  if (Array.isArray(value))
    return group(
      "[",
      value.map((item: Json) => printJson(item, width - 2)),
      "]",
      width,
    );
  if (!isObject(value)) return JSON.stringify(value);
  const entries = Object.entries(value as Readonly<Record<string, Json>>);
  return group(
    "{",
    entries.map(([name, item]) => `${JSON.stringify(name)}: ${printJson(item, width - 2)}`),
    "}",
    width,
  );
}

function group(open: string, items: readonly string[], close: string, width: number): string {
  const space = open === "{" && items.length > 0 ? " " : "";
  const line = `${open}${space}${items.join(", ")}${space}${close}`;
  if (line.length <= width && !line.includes("\n")) return line;
  return `${open}\n${indent(items.join(",\n"), "  ")}\n${close}`;
}
