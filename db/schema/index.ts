export * from "./agencies";
export * from "./by-hand";
export * from "./contents";
export * from "./reports";
export * from "./runs";
export * from "./search";
