/**
 * A read document → the cells of the three statutory tables, the edition of each, and where they
 * stand. One mechanism for every layout: tokens in text order, labels resolved against the form's
 * wordings, cells placed only where their place is certain.
 */
import type { Cell, Edition, Message, ReportHead, Span, TableId } from "@/lib/domain";
import { TABLE_IDS } from "@/lib/domain";
import { formCells, formLine, formTable } from "@/lib/statutory-form";
import type { ReadDocument } from "../read-document";
import { withCaptions } from "./captions";
import { settleColumnOrder } from "./column-order";
import { readColumns, type Column, type Columns } from "./columns";
import { disclosureEdition, editionOfCells, requestsEdition } from "./editions";
import { resolveLabels } from "./label-runs";
import { readSegments } from "./read-lines";
import { readReview } from "./read-review";
import { readTall } from "./read-tall";
import { readTurned } from "./read-turned";
import { hasLostLines } from "./lost-lines";
import { withoutMadeUpBlanks } from "./made-up-blanks";
import { joinParts, type Part, type Reading } from "./readings";
import { hasUnclaimed, refuseUnproven } from "./stray-values";
import { splitSegments, type Segment } from "./segments";
import { provenSpaced, type SettledTable } from "./spaced-numbers";
import { splitStretches, type Stretch } from "./stretches";
import { tableMessages as messages } from "./table-messages";
import { chooseReading, refuseThinned, stands } from "./standing";
import { toCells } from "./to-cells";
import type { Item } from "./token";
import { tokenize } from "./tokenize";

export type LocatedTables = {
  stretches: Stretch[];
  /** Where the tables stand, with copies and stripped ones: none of it is prose. */
  spans: (Span & { table: TableId })[];
  /** Rows of numbers stand outside every table. */
  unclaimed: boolean;
  /** Of equal lines only the first is left. */
  thinned: boolean;
};

export type TablesReading = {
  editions: ReportHead["editions"];
  cells: Cell[];
  messages: Message[];
};

/** Finds the tables. `folded` is the document's text folded. */
export function locateTables(document: ReadDocument, folded: string): LocatedTables {
  const items = withoutMadeUpBlanks(resolveLabels(tokenize(document, folded)));
  const stretches = splitStretches(items);
  const spans = stretches
    .filter(hasTableShape)
    .map((one) => ({ ...spanOfStretch(one), table: one.table }));
  const thinned = hasLostLines(stretches, folded);
  return { stretches, spans, unclaimed: hasUnclaimed(items, stretches), thinned };
}

/** Reads the tables found in `text`; `year` decides an edition last of all. */
export function readTables(
  { stretches, unclaimed, thinned }: LocatedTables,
  text: string,
  year: number | null,
): TablesReading {
  const result: TablesReading = {
    editions: { disclosure: null, requests: null, review: null },
    cells: [],
    messages: [],
  };
  const byYear: Edition | null = year === null ? null : year >= 2021 ? "2021" : "2019";
  const settled: (SettledTable & { reading: Reading; repeats: Message[] })[] = [];
  for (const table of TABLE_IDS) {
    const own = stretches.filter((one) => one.table === table);
    const hint = result.editions.requests ?? result.editions.disclosure ?? byYear;
    const { parts, edition } = readParts(table, own, text, hint);
    const readings = joinParts(parts);
    const standing = chooseReading(table, readings, text);
    const proven = standing && refuseUnproven(table, standing, { stretches: own, unclaimed, text });
    const reading = thinned && proven ? refuseThinned(table, proven) : proven;
    if (!reading) {
      const at = own.find(hasTableShape);
      const stripped = at !== undefined;
      result.messages.push(messages.tableMissing(table, at ? spanOfStretch(at) : null, stripped));
      continue;
    }
    const known = edition(reading);
    if (!known) {
      result.messages.push(messages.editionUnknown(table, reading.at));
      continue;
    }
    result.editions[table] = known;
    const repeats = sayRepeats(table, readings, standing ?? reading, text);
    settled.push({ table, edition: known, lines: reading.lines, reading, repeats });
  }
  const spaced = provenSpaced(settled, text);
  for (const { table, edition, reading, repeats } of settled) {
    const read = toCells(table, edition, reading, { text, spaced });
    for (const each of read.cells) result.cells.push(each);
    for (const each of [...reading.messages, ...read.messages, ...repeats])
      result.messages.push(each);
  }
  return result;
}

type PartsOfTable = { parts: Part[]; edition: (reading: Reading) => Edition | null };

function readParts(
  table: TableId,
  stretches: Stretch[],
  text: string,
  hint: Edition | null,
): PartsOfTable {
  const listed = stretches.map(readTall).filter((lines) => lines !== null);
  if (table === "review") {
    const parts = withCaptions(stretches, text).map((one) => {
      const lines = readTall(one);
      return lines ? { lines, messages: [] } : readReview(one, text);
    });
    return { parts, edition: () => hint ?? "2021" };
  }
  if (listed.length > 0) {
    const parts = listed.map((lines) => ({ lines, messages: [] }));
    const own = (reading: Reading) =>
      table === "requests" ? requestsEdition(reading) : editionOfCells(reading);
    return { parts, edition: (reading) => own(reading) ?? hint };
  }
  const turned = stretches.map(readTurned).filter((lines) => lines !== null);
  if (turned.length > 0) {
    const parts = turned.map((lines) => ({ lines, messages: [] }));
    return { parts, edition: (reading) => requestsEdition(reading) ?? hint };
  }
  const segments = stretches.flatMap(splitSegments);
  const headers = new Map(segments.map((one) => [one, readColumns(one.header, table)]));
  if (table === "requests") {
    const columns = new Map<Segment, Columns>();
    let above: Columns | null = null;
    for (const segment of segments) {
      const own = headers.get(segment);
      if (own && own.known.length > 0) above = settleColumnOrder(own, segment.rows, text);
      const form = formColumns("2021", table, "received", segment);
      columns.set(segment, above && headsRows(above, segment) ? above : form);
    }
    const parts = readSegments(segments, (segment) => columns.get(segment) as Columns, text);
    return { parts, edition: (reading) => requestsEdition(reading) ?? hint };
  }
  const shown = disclosureEdition(segments, [...headers.values()]);
  const edition = shown ?? (segments.some(headsUnknown) ? null : hint);
  const columnsFor = (segment: Segment, line: string) => {
    const form = formColumns(edition ?? "2021", table, line, segment);
    const own = ownColumns(headers.get(segment), line);
    return own && !isPartOf(own, form, segment) ? own : form;
  };
  const parts = readSegments(segments, columnsFor, text);
  // Of two reports in one file the table chosen has an edition of its own.
  return { parts, edition: (reading) => editionOfCells(reading) ?? edition };
}

/** Words that are no label head the columns: no edition's columns may be assumed instead. */
function headsUnknown({ header }: Segment): boolean {
  const head = header.findLastIndex(({ kind }) => kind === "label");
  return head >= 0 && header.slice(head).some(({ kind }) => kind === "unknown");
}

/** Rows longer than their header that damage may explain. */
const FEW_LONG = 2;

/**
 * Whether a header of fewer columns than the form's is the whole header: an issuer may print the
 * columns in several tables, but rows as wide as the form show that part of the header was lost.
 */
function headsRows({ known, all }: Columns, { rows }: Segment): boolean {
  const width = formTable("2021", "requests").columns.length;
  if (known.length >= width) return true;
  const places = rows.map(({ rest }) => placesOf(rest)).filter((covered) => covered > 0);
  // In plain lines blanks are dropped from most rows: a few with more cells show it as well.
  const loose = rows.every(({ rest }) => rest.every(({ place, marked }) => !place && !marked));
  const more = places.filter((covered) => covered > known.length && covered <= width);
  if (loose && more.length > FEW_LONG) return false;
  // Words among the heads are what is left of one that was torn to pieces.
  if (loose && all.length > known.length) return false;
  return places.filter((covered) => covered >= width).length * 2 < places.length;
}

function isCell({ kind }: Item): boolean {
  return kind === "value" || kind === "blank";
}

/** Places that the cells of a row cover: one that was merged under a label without parts covers more. */
function placesOf(rest: readonly Item[]): number {
  return rest.filter(isCell).reduce((sum, { place }) => sum + (place?.columns ?? 1), 0);
}

/** A header with less than the form's columns over rows with cells for all of them: part was lost. */
function isPartOf({ all }: Columns, form: Columns, { rows }: Segment): boolean {
  const ids = form.known.map(({ id }) => id);
  if (all.length >= ids.length || !all.every(({ id }) => ids.includes(id))) return false;
  return rows.some(({ rest }) => rest.filter(isCell).length >= ids.length);
}

/** The header's columns, if it is this line's header: those of another clause head no cell of it. */
function ownColumns(header: Columns | undefined, line: string): Columns | null {
  const owns = header?.known.some(({ id, edition }) =>
    formLine(edition ?? "2021", "disclosure", line)?.columns.some((one) => one.id === id),
  );
  return owns && header ? header : null;
}

/** The form's own columns, for a segment whose header is lost. */
function formColumns(edition: Edition, table: TableId, line: string, segment: Segment): Columns {
  const columns = formLine(edition, table, line)?.columns ?? formTable(edition, table).columns;
  const item = segment.header[0] ?? segment.rows[0]!.label;
  const known = columns.map(({ id }): Column => ({
    id,
    edition: null,
    unit: null,
    place: null,
    item,
  }));
  return { known, all: known };
}

/** The cells of the one row that the table of reviews consists of. */
const WHOLE_REVIEW = formCells("2021", "review").length;

/** A stretch with cells in it, or labels enough to be a table; a menu's entry is neither. */
function hasTableShape({ table, items }: Stretch): boolean {
  const cells = items.filter(({ kind }) => kind === "value" || kind === "blank").length;
  const labels = items.filter(({ kind }) => kind === "label").length;
  if (table === "review" && cells === WHOLE_REVIEW) return true;
  return labels >= 4 || (labels >= 1 && cells >= 5);
}

function spanOfStretch({ items }: Stretch): Span {
  const labelled = items.filter(({ kind }) => kind !== "unknown");
  return {
    start: labelled.reduce((least, { at }) => Math.min(least, at.start), Infinity),
    end: labelled.reduce((most, { at }) => Math.max(most, at.end), 0),
  };
}

function sayRepeats(table: TableId, readings: Reading[], chosen: Reading, text: string): Message[] {
  const width = chosen.lines.size;
  return readings
    .filter((one) => one !== chosen && one.lines.size * 2 >= width)
    .filter((one) => stands(table, one, text))
    .map((one) =>
      messages.tableRepeated(table, printed(one, text) !== printed(chosen, text), one.at),
    );
}

function printed({ lines }: Reading, text: string): string {
  return [...lines]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { cells }]) => {
      const values = cells.map(({ column, occupant }) =>
        [column, occupant ? text.slice(occupant.at.start, occupant.at.end) : ""].join("="),
      );
      return `${id}:${values.join(",")}`;
    })
    .join(";");
}
