/** Read models of whole pages: overview, agency, comparison, findings, indicator. */
import type { Bilingual, City, Edition, MeasureId } from "@/lib/domain";
import type { CityHighlight } from "./highlights";
import type { FindingView, ReportOrigin, ReportSummary } from "./report-view";
import type { AgencyRef, Notice, ValueGrid } from "./value";

/** One agency × year square of the coverage matrix. */
export type CoverageCell = {
  year: number;
  reports: {
    id: string;
    origin: ReportOrigin;
    kind: string;
    edition: Edition | null;
    /** Half-years and the like are named. */
    partYear: boolean;
    state: "clean" | "notices" | "errors" | "no-tables" | "cited";
    failed: number;
    identities: number;
    citedFigures: number;
  }[];
};

/** How many bodies of a city have a report read in full, and how many are known by citation. */
export type CityBodies = { city: string | null; read: number; cited: number };

export type OverviewView = {
  cities: City[];
  years: number[];
  /** Those that can be shown on one page; `bodies` counts all there are. */
  coverage: { agency: AgencyRef; cells: CoverageCell[] }[];
  bodies: CityBodies[];
  totals: { agencies: number; reports: number; cited: number; cells: number; findings: number };
  newestFindings: FindingView[];
  highlights: CityHighlight[];
};

export type AgencyView = {
  agency: AgencyRef & { aliases: string[]; provisional: boolean };
  predecessors: AgencyRef[];
  successors: AgencyRef[];
  /** Every year between the first and the last with anything at all, gaps included. */
  years: number[];
  reports: ReportSummary[];
  findings: FindingView[];
  /** All measures of the statutory form and all indicators the agency has, over `years`. */
  grid: ValueGrid;
  seriesBreaks: { measure: MeasureId; between: [number, number]; text: Bilingual }[];
};

export type ComparisonView = {
  grid: ValueGrid;
  notices: Notice[];
};

export type FindingsFilter = {
  rule?: string;
  severity?: string;
  fault?: string;
  agency?: string;
  city?: string;
  year?: number;
};
