// Generated from spec/ by `npm run generate`; do not edit.
import type { BodyValidator } from "../../src/mock/http/validation.ts";

export declare const cancelRuns: BodyValidator;
export declare const createThread: BodyValidator;
export declare const searchThreads: BodyValidator;
export declare const countThreads: BodyValidator;
export declare const pruneThreads: BodyValidator;
export declare const updateThread: BodyValidator;
export declare const updateThreadState: BodyValidator;
export declare const findThreadStateAtCheckpoint: BodyValidator;
export declare const searchThreadHistory: BodyValidator;
export declare const createAssistant: BodyValidator;
export declare const searchAssistants: BodyValidator;
export declare const countAssistants: BodyValidator;
export declare const updateAssistant: BodyValidator;
export declare const listAssistantVersions: BodyValidator;
export declare const setLatestAssistantVersion: BodyValidator;
export declare const createCron: BodyValidator;
export declare const createThreadCron: BodyValidator;
export declare const searchCrons: BodyValidator;
export declare const countCrons: BodyValidator;
export declare const updateCron: BodyValidator;
export declare const putItem: BodyValidator;
export declare const deleteItem: BodyValidator;
export declare const searchItems: BodyValidator;
export declare const listNamespaces: BodyValidator;
