/** Search over the collection: passages and titles, and figures by the words around them. */
import type { Database } from "@/db/open";
import { prepareOnce } from "@/db/prepare";
import { ROLE_CODES } from "@/db/schema";
import { findWords, holdsTerms, matchExpression, type Belonging } from "@/lib/search";
import { sentenceAround, type AgencyRef, type FoundFigure } from "@/lib/views";
import { readAgenciesBySlug } from "./agency-refs";
import { openTexts } from "./document-text";
import { holdingDecimals } from "./holding-decimals";
import { namesOf, toQuotedValue, type Names, type QuotedRow } from "./quoted-value";

export type SearchFilter = { agency?: string; city?: string; year?: number };

type Found = Pick<QuotedRow, "revisionId" | "report" | "agencyId" | "year">;

/** A word as common as 公开 stands in every report: no more than this many rows are looked at. */
const LOOKED_AT = 1000;

export type SearchHit = {
  report: string;
  title: string | null;
  agency: AgencyRef;
  year: number;
  /** Place of the passage in the source; null for a title. */
  at: { start: number; end: number } | null;
  /** The passage, and where in it the words stand. */
  text: string;
  marks: { start: number; end: number }[];
};

export type SearchView = {
  query: string;
  hits: SearchHit[];
  /** Passages that match; `more` when counting was stopped there. */
  total: number;
  more: boolean;
};

/** The agency's number and the rest of a filter; null when there is no such agency. */
function belongingOf(db: Database, { agency, city, year }: SearchFilter): Belonging | null {
  const [row] = agency ? readAgenciesBySlug(db, [agency]) : [];
  if (agency && !row) return null;
  return { agencyId: row?.id, city, year };
}

type Narrowed = { row: number; year: number };

/**
 * Rows of an index that match: of the latest taken in, the newest year first. The joins are made
 * for the rows shown only.
 */
function findRows(db: Database, index: Index, query: string, filter: SearchFilter): Narrowed[] {
  const belonging = belongingOf(db, filter);
  const expression = belonging && matchExpression(query, belonging);
  if (!expression) return [];
  return narrow[index](db)
    .all(expression)
    .map(([row, year]) => ({ row, year }))
    .sort((a, b) => b.year - a.year || a.row - b.row);
}

type Index = "passages" | "figures";

/** `counted`: which rows count; what stands in a repeated part of a text is found once. */
const narrowBy = (index: string, source: Index, counted = "") =>
  prepareOnce((db) => {
    const statement = db.$client.prepare<[string], [number, number]>(
      `select s.id, r.year from
        (select rowid from ${index} where ${index} match ? order by rowid desc
          limit ${LOOKED_AT + 1}) m
        join ${source} s on s.id = m.rowid
        join revisions v on v.id = s.revision_id
        join reports r on r.id = v.report_id and r.current_revision_id = v.id ${counted}`,
    );
    return { all: (expression: string) => statement.raw().all(expression) as [number, number][] };
  });

const narrow = {
  passages: narrowBy("passage_index", "passages"),
  figures: narrowBy("figure_index", "figures", `where s."repeat" = 0`),
};

const selectHit = (source: Index, columns: string) =>
  prepareOnce((db) =>
    db.$client.prepare<[number]>(
      `select s.revision_id as revisionId, r.public_id as report, r.agency_id as agencyId, r.year,
        r.period_start as periodStart, r.period_end as periodEnd, ${columns}
      from ${source} s join revisions v on v.id = s.revision_id join reports r on r.id = v.report_id
      where s.id = ?`,
    ),
  );

const selectPassage = selectHit("passages", "s.start, s.length, v.title");
const selectFigure = selectHit(
  "figures",
  `s.value, s.unit, s.qualifier, s.role, s.subject, s.indicator, s."text", s.start`,
);

type PassageRow = Found & { start: number; length: number; title: string | null };

/** A title's start is -1. */
function passageText({ revisionId, start, length, title }: PassageRow, texts: Texts): string {
  return start < 0 ? (title ?? "") : texts.of(revisionId).slice(start, start + length);
}

function toHit(found: PassageRow, names: Names, texts: Texts, query: string): SearchHit[] {
  const agency = names.get(found.agencyId);
  if (!agency) return [];
  const { start, length, title } = found;
  const text = passageText(found, texts);
  if (!holdsTerms(text, query)) return [];
  return [
    {
      report: found.report,
      title,
      agency,
      year: found.year,
      at: start < 0 ? null : { start, end: start + length },
      text,
      marks: findWords(text, query),
    },
  ];
}

type Texts = ReturnType<typeof openTexts>;

/**
 * Passages and titles in which every word stands, newest year first, 20 a page unless told.
 * Words are separated by spaces; two characters are enough; either script finds the other.
 */
export function searchText(
  db: Database,
  query: string,
  filter: SearchFilter = {},
  page: { limit: number; offset: number } = { limit: 20, offset: 0 },
): SearchView {
  const texts = openTexts(db);
  const read = (row: number) => selectPassage(db).get(row) as PassageRow;
  const rows = holdingDecimals(findRows(db, "passages", query, filter), query, (row) =>
    passageText(read(row), texts),
  );
  const shown = rows.slice(page.offset, page.offset + page.limit).map(({ row }) => read(row));
  const names = namesOf(db, shown);
  return {
    query,
    hits: shown.flatMap((row) => toHit(row, names, texts, query)),
    total: Math.min(rows.length, LOOKED_AT),
    more: rows.length > LOOKED_AT,
  };
}

export type FigureSearchView = {
  query: string;
  figures: FoundFigure[];
  total: number;
  more: boolean;
};

type FigureRow = QuotedRow & {
  role: number;
  subject: string;
  indicator: string | null;
};

function sentenceOf({ revisionId, start, text }: FigureRow, texts: Texts): string {
  const whole = texts.of(revisionId);
  const { before, quote, after } = sentenceAround(whole, { start, end: start + text.length });
  return before + quote + after;
}

function toFigure(row: FigureRow, names: Names, texts: Texts): FoundFigure[] {
  const agency = names.get(row.agencyId);
  if (!agency) return [];
  const { subject, indicator } = row;
  return [
    {
      ...toQuotedValue(row, agency, texts),
      role: ROLE_CODES[row.role] ?? "value",
      subject,
      indicator,
    },
  ];
}

/**
 * Figures in whose sentence, subject or indicator every word stands: "12345热线 受理" gives a
 * table of figures over agencies and years. 50 a page unless told; repeated text counts once.
 */
export function searchFigures(
  db: Database,
  query: string,
  filter: SearchFilter = {},
  page: { limit: number; offset: number } = { limit: 50, offset: 0 },
): FigureSearchView {
  const texts = openTexts(db);
  const read = (row: number) => selectFigure(db).get(row) as FigureRow;
  const rows = holdingDecimals(findRows(db, "figures", query, filter), query, (row) =>
    sentenceOf(read(row), texts),
  );
  const shown = rows.slice(page.offset, page.offset + page.limit).map(({ row }) => read(row));
  const names = namesOf(db, shown);
  return {
    query,
    figures: shown.flatMap((row) => toFigure(row, names, texts)),
    total: Math.min(rows.length, LOOKED_AT),
    more: rows.length > LOOKED_AT,
  };
}
