/** Bodies and their cities. */
import type { Bilingual } from "./text";

export type City = { slug: string; name: Bilingual; province: Bilingual };

/** The cities the collection is for: one colour each, compared unless others are asked for. */
export const FOCUS_CITIES = ["sanya", "haikou", "panjin", "xiamen"] as const;

export type Agency = {
  slug: string;
  /** Full name in simplified characters, and in English. */
  name: Bilingual;
  /** Slug of the city, or null when it is not known. */
  city: string | null;
  /** Other names under which reports arrive, simplified characters. */
  aliases: string[];
  /** Slugs of the bodies before and after it. */
  predecessors: string[];
  successors: string[];
  /** Created from a report's title, not yet confirmed by a person. */
  provisional: boolean;
};
