export * from "./change";
export * from "./date";
export * from "./escape-markup";
export * from "./list";
export * from "./number";
export * from "./state";
export * from "./unit";
