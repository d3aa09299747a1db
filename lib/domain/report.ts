/** One report as a document gives it. */
import type { Cell, Edition } from "./cell";
import type { Figure } from "./figure";
import type { Finding, Message } from "./finding";

export const REPORT_KINDS = ["annual-disclosure", "work-summary", "other"] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** ISO dates, both inclusive. */
export type Period = { start: string; end: string };

export type ReportHead = {
  title: string | null;
  /** Full name, simplified characters. */
  agency: string | null;
  /** Slug: "sanya", "haikou", "panjin", "xiamen", ... */
  city: string | null;
  kind: ReportKind;
  /** The year reported on, not of publication. */
  year: number | null;
  period: Period | null;
  publishedOn: string | null;
  script: "hans" | "hant";
  editions: { disclosure: Edition | null; requests: Edition | null; review: Edition | null };
};

/** The JSON that `npm run parse` prints. */
export type ParsedReport = {
  report: ReportHead;
  cells: Cell[];
  figures: Figure[];
  findings: Finding[];
  messages: Message[];
};
