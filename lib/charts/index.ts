export * from "./palette";
export * from "./registry";
export * from "./source-href";
export * from "./spec";
export * from "./table";
export { say } from "./words";
