export * from "./batch";
export * from "./same-report";
export * from "./screen-document";
export * from "./screen-test";
export * from "./screened-document";
