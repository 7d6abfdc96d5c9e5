import type { Method } from "../../model/types.ts";
import { capital, screamingCase, snakeCase } from "../../print/names.ts";

/** The constant that holds the operations of a method: `RUNS_JOIN_STREAM`. */
export const operationsName = ({ resource, name }: Method): string => screamingCase(`${resource}_${name}`);

/** The method of a client: `join_stream`. */
export const methodName = ({ name }: Method): string => snakeCase(name);

/** The class of a resource: `AsyncRuns`. */
export const resourceName = (prefix: string, resource: string): string => prefix + capital(resource);

/** The function that makes the events of a union: `make_run_event`. */
export const makerName = (union: string): string => `make_${snakeCase(union)}`;

/** Whether a key can be written as an attribute of a class. */
export const isIdentifier = (key: string): boolean => /^[A-Za-z_]\w*$/.test(key);
