/** A figure of a report's prose as pages and files show it: with its body, its time and its sentence. */
import type { FigureRole, MeasureId, Period, Qualifier, Span } from "@/lib/domain";
import type { AgencyRef } from "./value";
import type { sentenceAround } from "./sentence";

/** A value in the sentence it was read from. */
export type QuotedValue = {
  report: string;
  agency: AgencyRef;
  year: number;
  period: Period;
  value: number;
  unit: string;
  qualifier: Qualifier;
  /** As printed, and its place in the source. */
  text: string;
  at: Span;
  sentence: ReturnType<typeof sentenceAround>;
};

export type FoundFigure = QuotedValue & {
  role: FigureRole;
  subject: string;
  indicator: MeasureId | null;
};
