/** Text in both languages of the interface, and places in a document's text. */

export type Locale = "zh" | "en";
export const LOCALES: readonly Locale[] = ["zh", "en"];

/** One sentence or label in Chinese and in English. */
export type Bilingual = { zh: string; en: string };

/** Half-open range of UTF-16 code units in a document's decoded text. */
export type Span = { start: number; end: number };

export type Severity = "error" | "warning" | "notice";
