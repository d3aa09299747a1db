export * from "./agency";
export * from "./cell";
export * from "./figure";
export * from "./finding";
export * from "./layout";
export * from "./measure";
export * from "./report";
export * from "./text";
