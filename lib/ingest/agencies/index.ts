export * from "./provisional";
export * from "./registry";
