export { decodeAlone as decode } from "./ours.ts";
