/**
 * A read document → a reading of its report: head, cells, figures, doubts about the text. The only
 * place that knows the order of the stages: fold, tables, metadata, prose, repeats, figures.
 *
 * The checks of the cells are not here: `lib/reconcile` completes a reading (see
 * scripts/parse.ts and lib/commands), because it must also run on what a database holds.
 */
import { TABLE_IDS } from "@/lib/domain";
import type { Agency, Cell, Figure, Finding, Message, ReportHead, Span } from "@/lib/domain";
import { REGISTRY, type Registry } from "./agencies";
import { cutDocument } from "./document/cut-document";
import { blankOut, matchingCopy } from "./document/matching-copy";
import { findProse } from "./document/prose";
import { findRepeats } from "./document/repeats";
import { findSections, type Section } from "./document/sections";
import {
  findOtherReports,
  makeSource,
  metadataMessages,
  readMetadata,
  type Source,
} from "./metadata";
import { readFigures } from "./narrative";
import type { ReadDocument } from "./read-document";
import { locateTables, readTables, type LocatedTables } from "./tables/read-tables";
import { picturedTables } from "./tables/pictured-tables";
import { findRepeatNote } from "./text-findings";

export type ReadContext = {
  /** Bodies that are known; the shipped ones when left out. */
  registry?: Registry;
};

export type Reading = {
  head: ReportHead;
  /** The reporting body: registered, provisional when made from its name, null when not found. */
  agency: Agency | null;
  cells: Cell[];
  figures: Figure[];
  /** Doubts about the text itself; the checks of the cells come from lib/reconcile. */
  findings: Finding[];
  messages: Message[];
  sections: Section[];
  /** What is prose, and what of it stands a second time. */
  prose: Span[];
  repeats: Span[];
  /**
   * False: neither a statutory table, nor a body with a year, nor any sign of a report. Nothing
   * should be saved of it.
   */
  isReport: boolean;
};

export function readReport(
  whole: ReadDocument,
  { registry = REGISTRY }: ReadContext = {},
): Reading {
  const { document, folded, located, source, others } = firstReport(whole);
  const { text } = document;
  const metadata = readMetadata(source, registry);
  const tables = readTables(located, text, metadata.head.year);
  const head: ReportHead = { ...metadata.head, editions: tables.editions };
  const prose = findProse(document, folded, withCells(located.spans, tables.cells));
  const repeats = findRepeats(folded, prose);
  const sections = findSections(text, folded);
  const missing = TABLE_IDS.filter((one) => tables.cells.every(({ table }) => table !== one));
  const pictured = picturedTables(missing, sections, document.pictures ?? []);
  const words = blankOut(text, document.marks ?? []);
  const narrative = readFigures({ text: words, prose, repeats, head });
  return {
    head,
    agency: metadata.agency,
    cells: tables.cells,
    figures: narrative.figures.map((one) => quoted(one, text)),
    findings: [...findRepeatNote(repeats), ...narrative.findings],
    messages: [
      ...document.messages,
      ...others,
      ...metadata.messages,
      ...tables.messages,
      ...pictured,
      ...narrative.messages,
    ],
    sections,
    prose,
    repeats,
    isReport: looksLikeReport(head, tables.cells),
  };
}

type Prepared = {
  document: ReadDocument;
  folded: string;
  located: LocatedTables;
  source: Source;
  others: Message[];
};

/** The first report of a document, with its tables and lines; what is left out is said. */
function firstReport(document: ReadDocument): Prepared {
  const prepared = prepare(document);
  const others = findOtherReports(prepared.source, prepared.located.spans);
  if (!others) return prepared;
  const { title, titles } = others;
  return {
    ...prepare(cutDocument(document, title.start)),
    others: [metadataMessages.otherReports(titles, title)],
  };
}

function prepare(document: ReadDocument): Prepared {
  const folded = matchingCopy(document);
  const located = locateTables(document, folded);
  const source = makeSource(document, folded, located.spans);
  return { document, folded, located, source, others: [] };
}

/** A figure's quote as it stands, with what copying put into it. */
function quoted(figure: Figure, text: string): Figure {
  const stands = text.slice(figure.at.start, figure.at.end);
  return stands === figure.text ? figure : { ...figure, text: stands };
}

/** What was read as a cell is no prose, wherever its table was thought to end. */
function withCells(tables: readonly Span[], cells: readonly Cell[]): Span[] {
  const spans = [...tables];
  for (const { at } of cells) if (at && at.start < at.end) spans.push(at);
  return spans.sort((a, b) => a.start - b.start);
}

function looksLikeReport({ agency, year, kind }: ReportHead, cells: readonly Cell[]): boolean {
  if (cells.length > 0) return true;
  if (kind === "other") return agency !== null && year !== null;
  return agency !== null || year !== null;
}
