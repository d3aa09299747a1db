export * from "./batch";
export * from "./screen-document";
export * from "./screen-test";
export * from "./screened-document";
