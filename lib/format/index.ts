export * from "./change";
export * from "./date";
export * from "./list";
export * from "./number";
export * from "./state";
export * from "./unit";
