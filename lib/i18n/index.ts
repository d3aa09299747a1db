export * from "./fill-slots";
export * from "./locale";
export * from "./translate";
export { WORDS, type WordKey } from "./words";
export type { WordList } from "./words/word-list";
