export * from "./page-view";
export * from "./report-view";
export * from "./value";
