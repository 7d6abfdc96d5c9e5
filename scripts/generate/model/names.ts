/** `thread_id`, `Last-Event-ID`, `runs.wait` to `ThreadId`, `LastEventID`, `RunsWait`. */
export const pascal = (text: string): string =>
  text
    .split(/[^A-Za-z0-9]+/)
    .filter((part) => part !== "")
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join("");

export const SNAKE = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/;
export const CAMEL = /^[a-z][A-Za-z0-9]*$/;
export const PASCAL = /^[A-Z][A-Za-z0-9]*$/;
