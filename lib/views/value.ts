/** Read model of values: what a measure was at an agency in a year, its state and its source. */
import type {
  Bilingual,
  Edition,
  Measure,
  MeasureId,
  Period,
  Qualifier,
  ReportKind,
  Span,
  ValueState,
} from "@/lib/domain";

/**
 * `read` from a document by the parser · `cited` typed by a person from a page, with its address ·
 * `corrected` by hand, the reading kept beside it · `derived` computed from other values ·
 * `none` nothing there.
 */
export type ValueOrigin = "read" | "cited" | "corrected" | "derived" | "none";

/** The place a value came from. */
export type SourceRef = {
  /** Public id of the report: `<agency slug>-<year>` with a suffix where several share it. */
  report: string;
  /** Revision the place refers to; null for cited values. */
  revision: number | null;
  at: Span | null;
  /** The quoted text, as it stands. */
  text: string | null;
  /** Address of the published page, where one is known. */
  url: string | null;
  /** Of a cited value: the measure it was typed for. */
  cited?: MeasureId;
};

export type Value = {
  agency: string;
  year: number;
  measure: MeasureId;
  state: ValueState;
  value: number | null;
  /** As printed. */
  text: string | null;
  origin: ValueOrigin;
  edition: Edition | null;
  /** Of the report the value comes from; null with no report. */
  period: Period | null;
  kind: ReportKind | null;
  source: SourceRef | null;
  /** Of an indicator as the text states it: 约, 以上 and the like. */
  qualifier?: Qualifier;
  /** Other values the same report gives for the same indicator. */
  alternatives?: { value: number; text: string; at: Span }[];
  /** For sums: how many blank cells were counted as 0. */
  blanksCounted?: number;
  /**
   * For shares and rates: both sides, and what the lower one is where it is no measure of a report.
   * Given also where no share can be formed, as far as the sides are known.
   */
  ratio?: {
    numerator: number | null;
    denominator: number | null;
    per: number;
    of: Bilingual | null;
    /** Origins of the values it is made of. */
    origins: ValueOrigin[];
  };
  /** Findings (rule ids) that name this value's cells. */
  doubts?: string[];
  /** Why there is no value, where it can be said. */
  reason?: Bilingual;
  /** For corrected values: what the parser read, who corrected it and why. */
  correction?: {
    readState: ValueState;
    readValue: number | null;
    by: string;
    reason: string;
    at: string;
  };
};

/** An agency as lists and charts name it. */
export type AgencyRef = {
  slug: string;
  name: Bilingual;
  short: Bilingual;
  city: string | null;
  cityName: Bilingual | null;
};

/** Something that makes a comparison less than fair, in words. */
export type Notice = {
  kind:
    | "period"
    | "edition"
    | "series-break"
    | "scope"
    | "small-count"
    | "population"
    | "blank"
    | "missing"
    | "not-applicable"
    | "source-error"
    | "cited"
    | "corrected";
  text: Bilingual;
  /** Agencies, years and measures it speaks of. */
  agencies: string[];
  years: number[];
  measures: MeasureId[];
};

/** Every agency × year × measure asked for, each present exactly once, in that nesting order. */
export type ValueGrid = {
  agencies: AgencyRef[];
  years: number[];
  measures: Measure[];
  values: Value[];
  notices: Notice[];
};

const indexes = new WeakMap<ValueGrid, Map<string, Value>>();

function indexOf(grid: ValueGrid): Map<string, Value> {
  const known = indexes.get(grid);
  if (known) return known;
  const index = new Map(
    grid.values.map((value) => [`${value.agency} ${value.year} ${value.measure}`, value]),
  );
  indexes.set(grid, index);
  return index;
}

/** The value at an agency, year and measure; throws when the grid was not built for them. */
export function valueAt(grid: ValueGrid, agency: string, year: number, measure: MeasureId): Value {
  const found = indexOf(grid).get(`${agency} ${year} ${measure}`);
  if (!found) throw new Error(`The grid holds no ${agency} × ${year} × ${measure}`);
  return found;
}
