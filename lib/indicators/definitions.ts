/** What each indicator counts, in both languages. The English text is the catalogue's own. */
import type { Bilingual } from "@/lib/domain";
import type { Indicator } from "./catalogue";
import definitions from "./definitions.json";

const chinese: Readonly<Record<string, string>> = definitions;

/** The definition of an indicator; an untranslated one stays English rather than empty. */
export function indicatorDefinition({ id, definition }: Indicator): Bilingual {
  return { zh: chinese[id] ?? definition, en: definition };
}
