import type { Calls } from "./calls.ts";
import type { OperationSpec, OperationTable } from "./operation.ts";
import type { AnyStreamOptions } from "./options.ts";

type Method = (params?: object, options?: AnyStreamOptions) => unknown;

/**
 * Makes the methods of a client: each calls the operations that stand under its name in the emitted table. The compiler checks that
 * the table has every method of `Resources` and no other. Table and types are emitted from the same model.
 */
export function createMethods<Resources extends object>(
  { call, stream }: Calls,
  table: OperationTable<Resources>,
): Resources {
  const toMethod = (operations: readonly OperationSpec[]): Method =>
    operations[0]?.result === "stream"
      ? (params, options) => stream(operations, params, options)
      : (params, options) => call(operations, params, options);
  const resources = Object.entries<Record<string, readonly OperationSpec[]>>(table).map(([resource, methods]) => [
    resource,
    Object.fromEntries(Object.entries(methods).map(([name, operations]) => [name, toMethod(operations)])),
  ]);
  const made: object = Object.fromEntries(resources);
  return made as Resources;
}
