/** What makes two documents the same report, and the public id that follows from it. */
import type { Period, ReportHead, ReportKind } from "@/lib/domain";
import { Refusal } from "./outcome";

export type ReportIdentity = {
  agency: string;
  city: string | null;
  kind: ReportKind;
  year: number;
  period: Period;
};

function yearOf(year: number): Period {
  return { start: `${year}-01-01`, end: `${year}-12-31` };
}

/** Throws a Refusal that says what the document does not tell. */
export function identityOf(head: ReportHead): ReportIdentity {
  const { agency, city, kind, year, period } = head;
  if (!agency && year === null) {
    throw new Refusal("not-a-report", {
      zh: "文件中认不出发布机关，也认不出年度，不能作为报告入库。",
      en: "Neither an agency nor a year can be recognised in the file; it is not stored.",
    });
  }
  if (!agency) {
    throw new Refusal("no-agency", {
      zh: "文件中认不出发布机关，不能入库。",
      en: "No agency can be recognised in the file; it is not stored.",
    });
  }
  if (year === null) {
    throw new Refusal("no-year", {
      zh: "文件中认不出所报告的年度，不能入库。",
      en: "The year reported on cannot be recognised in the file; it is not stored.",
    });
  }
  return { agency, city, kind, year, period: period ?? yearOf(year) };
}

/** Whether the period is its whole calendar year. */
export function isWholeYear({ year, period }: Pick<ReportIdentity, "year" | "period">): boolean {
  const whole = yearOf(year);
  return period.start === whole.start && period.end === whole.end;
}

const NAMED_PERIODS: Record<string, string> = {
  "01-01 06-30": "h1",
  "07-01 12-31": "h2",
  "01-01 03-31": "q1",
  "04-01 06-30": "q2",
  "07-01 09-30": "q3",
  "10-01 12-31": "q4",
};

function periodSuffix({ year, period }: ReportIdentity): string {
  const { start, end } = period;
  const within = start.startsWith(`${year}-`) && end.startsWith(`${year}-`);
  if (!within) return `${start}-${end}`.replaceAll("-", "");
  return (
    NAMED_PERIODS[`${start.slice(5)} ${end.slice(5)}`] ??
    `${start.slice(5)}-${end.slice(5)}`.replaceAll("-", "")
  );
}

const KIND_SUFFIX: Record<ReportKind, string> = {
  "annual-disclosure": "",
  "work-summary": "summary",
  other: "other",
};

/**
 * `sanya-business-environment-2024`, `haikou-government-services-2021-h1-summary`. It follows
 * from the report alone, whatever was stored before it, and never changes.
 */
export function publicId(slug: string, identity: ReportIdentity): string {
  const part = isWholeYear(identity) ? "" : periodSuffix(identity);
  return [slug, identity.year, part, KIND_SUFFIX[identity.kind]].filter(Boolean).join("-");
}
