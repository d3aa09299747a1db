export * from "./cell-kind";
export * from "./crosswalk";
export * from "./form";
export * from "./names";
export * from "./wordings";
