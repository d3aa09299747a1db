/** One wording in both languages; parts in {braces} are filled when it is said. */
import type { Locale } from "@/lib/domain";

export function sentence(zh: string, en: string): Record<Locale, string> {
  return { zh, en };
}
