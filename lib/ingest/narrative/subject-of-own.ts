/** The words said of one number alone → what it counts. */
import type { OwnWords } from "./distributed-words";
import { strip } from "./name-subject";

/** A list's member, or what a sum is of: its own words, else all that it sums. */
export function subjectOfOwn({ words, sums }: OwnWords, before: readonly string[]): string {
  const said = strip(
    words.replace(/^(?:以上|上述|[两三四五六七八九][者项类])?(?:合计|共计|总计|总共)/, ""),
  );
  if (said || sums === 0) return said;
  return [...new Set(before.slice(-sums))].filter(Boolean).join("、");
}
