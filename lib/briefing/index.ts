export * from "./address";
export * from "./briefing";
export * from "./item-key";
export * from "./item-of";
export * from "./item-text";
export * from "./stamp";
export * from "./presets";
