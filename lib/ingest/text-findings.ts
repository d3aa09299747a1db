/** Doubts about a report's text → findings: text that stands twice. */
import type { Finding, Span } from "@/lib/domain";

export function findRepeatNote(repeats: readonly Span[]): Finding[] {
  if (repeats.length === 0) return [];
  return [
    {
      rule: "repeated-text",
      severity: "warning",
      message: {
        zh: `正文有 ${repeats.length} 处与前文重复，其中的数字只计一次。`,
        en:
          repeats.length === 1
            ? "1 passage repeats earlier text; its figures are counted once."
            : `${repeats.length} passages repeat earlier text; their figures are counted once.`,
      },
      cells: [],
      at: [...repeats],
      fault: "source",
    },
  ];
}
