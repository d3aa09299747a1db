/**
 * A chart as data: everything a rendering needs, in one language. The page, the picture, the CSV
 * and XLSX, the native Office chart and the screen reader's table are all made from one of these,
 * so they cannot disagree.
 */
import type { Edition, Locale, MeasureId, Period, Qualifier, ValueState } from "@/lib/domain";
import type { Notice, SourceRef, ValueOrigin } from "@/lib/views";

export type ChartKind =
  "bar" | "groupedBar" | "stackedBar" | "line" | "pie" | "combination" | "smallMultiples" | "flow";

export type PanelKind = "bar" | "line" | "pie" | "combination" | "flow";

/** A named colour; palette.ts gives its value in each theme. */
export type ColorRole = string;
/** Fill patterns, so that no reading rests on colour alone. */
export type PatternId =
  "solid" | "diagonal" | "dots" | "back" | "horizontal" | "cross" | "vertical";
/** Line marks likewise. */
export type ShapeId = "circle" | "rect" | "triangle" | "diamond" | "roundRect" | "pin";

/** One value as drawn, with the state it is in and the place it came from. */
export type ChartPoint = {
  state: ValueState;
  /**
   * As drawn, in the panel's unit. Null unless `reported`; null too for a share whose whole is too
   * small or unknown, whose count then stands in the label.
   */
  value: number | null;
  /** What stands beside the mark: the number, or the state in a word. */
  label: string;
  /** A shorter label where there is little room: the percentage without its counts. */
  brief?: string;
  /** As the source prints it. */
  text: string | null;
  /** For shares: the count and what it is a share of; `of` is null where that is not reported. */
  count?: { value: number; of: number | null };
  agency: string;
  year: number;
  measure: MeasureId;
  origin: ValueOrigin;
  /** Set where the prose gives no exact number: about, at least, at most. */
  qualifier?: Qualifier;
  edition: Edition | null;
  period: Period | null;
  source: SourceRef | null;
  /** Page that shows the value in its source. */
  href: string | null;
  /** Blank cells counted as 0 in a sum. */
  blanksCounted?: number;
  /** Rules whose findings name this value. */
  doubts?: string[];
  /** Why there is no value, or what was corrected. */
  reason?: string;
};

export type ChartSeries = {
  id: string;
  label: string;
  color: ColorRole;
  pattern: PatternId;
  shape: ShapeId;
  mark: "bar" | "line";
  /** One point a category, in the categories' order. */
  points: ChartPoint[];
};

export type ChartCategory = {
  id: string;
  label: string;
  /** What the label ends with and never loses where it is cut short. */
  ending?: string;
  /** Set where the category is a year: lines join only neighbours. */
  year?: number;
  /** Set where each category has a colour of its own (pie, flow, single bars). */
  color?: ColorRole;
  pattern?: PatternId;
  /** In a flow: what came in, or where it went. */
  side?: "in" | "out";
};

/** A place on the category axis that no line crosses, with the reason. */
export type ChartBreak = { after: number; label: string };

export type ChartAxis = {
  min: number;
  max: number;
  step: number;
  /** Nothing but zeros and gaps: a scale would measure nothing, so only its zero is drawn. */
  bare?: true;
};

export type ChartPanel = {
  id: string;
  /** Heading of a panel among several. */
  label: string | null;
  /** A line under the heading: the change between two years, for example. */
  remark: string | null;
  kind: PanelKind;
  orientation: "vertical" | "horizontal";
  stacked: boolean;
  /** As printed in the form (件, 万元, %). */
  unit: string;
  axis: ChartAxis;
  categories: ChartCategory[];
  series: ChartSeries[];
  breaks: ChartBreak[];
};

export type ChartNote = {
  kind: Notice["kind"] | "state" | "sum" | "share" | "scale";
  text: string;
};

export type ChartSource = {
  report: string;
  agency: string;
  year: number;
  /** As people name it, where the report is on less than its year: 2021年上半年. */
  part?: string;
  /** "三亚市营商环境建设局 2024 年度报告" */
  label: string;
  /** Address of the published page, where known. */
  url: string | null;
};

export type ChartSpec = {
  id: string;
  kind: ChartKind;
  locale: Locale;
  /** One message where the data carry it, otherwise what is shown. */
  title: string;
  /** Unit, bodies and period. */
  subtitle: string;
  /** Name of the chart without its message, for lists and file names. */
  name: string;
  panels: ChartPanel[];
  notes: ChartNote[];
  sources: ChartSource[];
  /** The chart in sentences, with its numbers. */
  alt: string;
  /** place_agency_measure_years, safe on every system, without extension. */
  fileName: string;
  agencies: string[];
  years: number[];
  measures: MeasureId[];
  /** The reader's options the chart was built with. */
  options: Record<string, string>;
};
