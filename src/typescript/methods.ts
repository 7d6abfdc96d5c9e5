import type { Calls } from "./calls.ts";
import type { OperationSpec, OperationTable } from "./operation.ts";
import type { AnyStreamOptions } from "./options.ts";

type Method = (params?: object, options?: AnyStreamOptions) => unknown;

/**
 * Makes a client's methods: each calls the operations that the emitted table names for it. The compiler holds that the table
 * has every method of the type and no other; what a method takes and gives is the model's word for both.
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
