/** The words of `thread_id`, `threadId`, `Last-Event-ID`, `TASK_STATE` or `messages/partial`, in lower case. */
export const wordsOf = (name: string): string[] =>
  name
    .replace(/([a-z\d])([A-Z])/g, "$1_$2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1_$2")
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((word) => word !== "");

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `thread_id` */
export const snakeCase = (name: string): string => wordsOf(name).join("_");

/** `threadId` */
export const camelCase = (name: string): string => {
  const [first = "", ...others] = wordsOf(name);
  return first + others.map(capital).join("");
};

/** `ThreadId` */
export const pascalCase = (name: string): string => wordsOf(name).map(capital).join("");

/** `THREAD_ID` */
export const screamingCase = (name: string): string => snakeCase(name).toUpperCase();
