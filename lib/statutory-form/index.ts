export * from "./crosswalk";
export * from "./form";
export * from "./wordings";
