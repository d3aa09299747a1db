import type { Bilingual } from "@/lib/domain";

/** Every text of one area of the interface, both languages side by side, by key. */
export type WordList = Readonly<Record<string, Bilingual>>;
