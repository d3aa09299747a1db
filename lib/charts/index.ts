export * from "./palette";
export * from "./registry";
export * from "./spec";
export * from "./table";
export { say } from "./words";
export * from "./address";
export * from "./citation";
export * from "./legend";
export * from "./chart-points";
