/** Doubts about a report's text → findings: a year that is not the report's, text that stands twice. */
import type { Finding, Span } from "@/lib/domain";

export function findOtherYearNote(at: Span, year: number, reportYear: number): Finding {
  return {
    rule: "other-year",
    severity: "warning",
    message: {
      zh: `本报告为 ${reportYear} 年度,此处写作 ${year} 年。`,
      en: `The report is for ${reportYear}; this sentence speaks of ${year}.`,
    },
    cells: [],
    at: [at],
    fault: "source",
  };
}

export function findRepeatNote(repeats: readonly Span[]): Finding[] {
  if (repeats.length === 0) return [];
  return [
    {
      rule: "repeated-text",
      severity: "warning",
      message: {
        zh: `正文有 ${repeats.length} 处与前文重复,其中的数字只计一次。`,
        en: `${repeats.length} passages repeat earlier text; their figures are counted once.`,
      },
      cells: [],
      at: [...repeats],
      fault: "source",
    },
  ];
}
