export * from "./cell-kind";
export * from "./crosswalk";
export * from "./form";
export * from "./identities";
export * from "./names";
export * from "./wordings";
