/** Read models of reports, their sources and their findings. */
import type {
  Bilingual,
  Cell,
  CellId,
  Edition,
  Figure,
  Finding,
  MeasureId,
  Message,
  Period,
  ReportKind,
  TableId,
  ValueState,
} from "@/lib/domain";
import type { AgencyRef } from "./value";

/** `read` from a document; `cited`: known only by figures people typed from its page. */
export type ReportOrigin = "read" | "cited";

export type ReportSummary = {
  id: string;
  title: string | null;
  agency: AgencyRef;
  kind: ReportKind;
  year: number;
  period: Period | null;
  publishedOn: string | null;
  origin: ReportOrigin;
  editions: Record<TableId, Edition | null>;
  /** Tables that stand in the document. */
  tables: TableId[];
  script: "hans" | "hant";
  cells: { reported: number; blank: number; unreadable: number };
  checks: { identities: number; held: number; failed: number; notStated: number };
  findings: { error: number; warning: number; notice: number };
  figures: number;
  /** Address of the published page, where one is known. */
  url: string | null;
  ingestedAt: string;
};

export type CellView = Cell & {
  id: CellId;
  /** Rules (with index into `findings`) that name the cell. */
  findings: number[];
  /** The document prints no such cell; it stands here only for the correction made to it. */
  absent?: boolean;
  correction?: { value: number | null; status: ValueState; by: string; reason: string; at: string };
};

/** A statutory table drawn as the national form prints it. `cells` by cell id. */
export type TableView = {
  table: TableId;
  edition: Edition | null;
  state: "present" | "missing";
  cells: Record<CellId, CellView>;
};

export type FindingView = Finding & {
  id: number;
  report: string;
  agency: AgencyRef;
  year: number;
  /** Of a sum over two years: the body's reports of the other years it names, by year. */
  otherReports?: Record<number, string>;
};

export type RevisionView = {
  revision: number;
  fileName: string;
  format: string;
  encoding: string | null;
  bytes: number;
  sha256: string;
  readAt: string;
  current: boolean;
};

export type ReportView = ReportSummary & {
  tablesView: TableView[];
  figuresList: Figure[];
  findingsList: FindingView[];
  messages: Message[];
  revisions: RevisionView[];
  /** Figures typed from its page, for reports known by citation. */
  cited: { measure: string; label: Bilingual; value: number; unit: string; url: string }[];
};

/** The source beside the numbers: the decoded text that every place refers to. */
export type SourceView = {
  report: ReportSummary;
  revision: RevisionView;
  text: string;
  /** Places worth a link: cells and figures, sorted by start. */
  marks: { start: number; end: number; kind: "cell" | "figure" | "finding"; id: string }[];
  /** Pages of a document that has them; 0 of others, and where they are not known. */
  pages: number;
  /** An earlier reader did not keep where on its pages and in its tables the text stands. */
  placeless: boolean;
};

/** What a figure that people typed was copied from. */
export type CitedSource = {
  report: ReportSummary;
  measure: MeasureId;
  label: Bilingual;
  value: number;
  unit: string;
  url: string;
  /** When it was taken in. */
  citedAt: string;
};
