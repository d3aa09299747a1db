export * from "./assemble-values";
export * from "./comparability";
export * from "./measures";
export * from "./page-view";
export * from "./reading";
export * from "./report-view";
export * from "./source-href";
export * from "./value";
