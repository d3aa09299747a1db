/** One quantity in a report's prose. */
import type { Span } from "./text";

export type Qualifier = "exact" | "approx" | "at_least" | "at_most";
export type FigureRole = "value" | "from" | "to" | "change" | "plan";

export type Figure = {
  /** Multipliers applied (万 1e4, 亿 1e8); money in 元. */
  value: number;
  /** Simplified characters; "" where there is none. */
  unit: string;
  qualifier: Qualifier;
  role: FigureRole;
  /** What is counted, simplified characters. */
  subject: string;
  /** As it stands in the document. */
  text: string;
  at: Span;
  /** Id of the indicator catalogue, or null. */
  indicator: string | null;
  /** Stands in a part of the text that repeats another. */
  repeat: boolean;
};
