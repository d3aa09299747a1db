/** Search over the collection: passages and titles, and figures by the words around them. */
import { sql } from "drizzle-orm";
import type { Database } from "@/db/open";
import type { FigureRole, Period, Qualifier } from "@/lib/domain";
import { findWords, holdsTerms, matchExpression } from "@/lib/search";
import { sentenceAround, type AgencyRef } from "@/lib/views";
import { readAgencyRows, toAgencyRef } from "./agency-refs";
import { readDocumentOf } from "./document-text";

export type SearchFilter = { agency?: string; city?: string; year?: number };

type Found = {
  row: number;
  revisionId: number;
  report: string;
  agencyId: number;
  year: number;
  periodStart: string;
  periodEnd: string;
};

/** A word as common as 公开 stands in every report: no more than this many rows are looked at. */
const LOOKED_AT = 2000;

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

function filterOf({ agency, city, year }: SearchFilter) {
  return sql.join(
    [
      sql`true`,
      ...(agency ? [sql`a.slug = ${agency}`] : []),
      ...(city ? [sql`a.city = ${city}`] : []),
      ...(year ? [sql`r.year = ${year}`] : []),
    ],
    sql` and `,
  );
}

/** Rows of an index that match, the latest taken in first, newest year first among them. */
function findRows(
  db: Database,
  index: "passage_index" | "figure_index",
  expression: string,
  filter: SearchFilter,
): Found[] {
  const table = sql.raw(index);
  const source = sql.raw(index === "passage_index" ? "passages" : "figures");
  const filtered = filter.agency ?? filter.city ?? filter.year;
  // Without a filter the newest rows are enough; with one, any row may be the one wanted.
  const most = filtered === undefined ? LOOKED_AT + 1 : LOOKED_AT * 50;
  return db.all<Found>(sql`
    select m.rowid as "row", s.revision_id as revisionId, r.public_id as report,
      r.agency_id as agencyId, r.year, r.period_start as periodStart, r.period_end as periodEnd
    from (select rowid from ${table} where ${table} match ${expression}
      order by rowid desc limit ${most}) m
    join ${source} s on s.id = m.rowid
    join revisions v on v.id = s.revision_id
    join reports r on r.id = v.report_id and r.current_revision_id = v.id
    join agencies a on a.id = r.agency_id
    where ${filterOf(filter)}
    order by r.year desc, m.rowid
    limit ${LOOKED_AT + 1}`);
}

type Names = Map<number, AgencyRef>;

function namesOf(db: Database, rows: Found[]): Names {
  const ids = [...new Set(rows.map(({ agencyId }) => agencyId))];
  return new Map(
    (ids.length > 0 ? readAgencyRows(db, ids) : []).map((row) => [row.id, toAgencyRef(row)]),
  );
}

type PassageRow = { start: number; length: number; title: string | null };

function toHit(db: Database, found: Found, names: Names, texts: Texts, query: string): SearchHit[] {
  const [passage] = db.all<PassageRow>(sql`
    select p.start, p.length, v.title from passages p join revisions v on v.id = p.revision_id
    where p.id = ${found.row}`);
  const agency = names.get(found.agencyId);
  if (!passage || !agency) return [];
  const { start, length, title } = passage;
  const isTitle = start < 0;
  const text = isTitle ? (title ?? "") : texts.of(found.revisionId).slice(start, start + length);
  if (!holdsTerms(text, query)) return [];
  return [
    {
      report: found.report,
      title,
      agency,
      year: found.year,
      at: isTitle ? null : { start, end: start + length },
      text,
      marks: findWords(text, query),
    },
  ];
}

/** The texts of the few documents a page of hits comes from, each unpacked once. */
type Texts = { of: (revisionId: number) => string };

function textsOf(db: Database): Texts {
  const held = new Map<number, string>();
  return {
    of: (revisionId) => {
      const text = held.get(revisionId) ?? readDocumentOf(db, revisionId)?.text ?? "";
      held.set(revisionId, text);
      return text;
    },
  };
}

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
  const expression = matchExpression(query);
  if (!expression) return { query, hits: [], total: 0, more: false };
  const rows = findRows(db, "passage_index", expression, filter);
  const shown = rows.slice(page.offset, page.offset + page.limit);
  const [names, texts] = [namesOf(db, shown), textsOf(db)];
  return {
    query,
    hits: shown.flatMap((row) => toHit(db, row, names, texts, query)),
    total: Math.min(rows.length, LOOKED_AT),
    more: rows.length > LOOKED_AT,
  };
}

export type FigureHit = {
  report: string;
  agency: AgencyRef;
  year: number;
  period: Period;
  value: number;
  unit: string;
  qualifier: Qualifier;
  role: FigureRole;
  subject: string;
  indicator: string | null;
  /** As printed, with its place and sentence. */
  text: string;
  at: { start: number; end: number };
  sentence: { before: string; quote: string; after: string };
};

export type FigureSearchView = {
  query: string;
  figures: FigureHit[];
  total: number;
  more: boolean;
};

type FigureRow = {
  value: number;
  unit: string;
  qualifier: number;
  role: number;
  subject: string;
  indicator: string | null;
  text: string;
  start: number;
  repeat: number;
};

const QUALIFIERS: readonly Qualifier[] = ["exact", "approx", "at_least", "at_most"];
const ROLES: readonly FigureRole[] = ["value", "from", "to", "change", "plan"];

function toFigure(db: Database, found: Found, names: Names, texts: Texts): FigureHit[] {
  const [row] = db.all<FigureRow>(sql`
    select value, unit, qualifier, role, subject, indicator, text, start, "repeat"
    from figures where id = ${found.row}`);
  const agency = names.get(found.agencyId);
  if (!row || !agency || row.repeat === 1) return [];
  const at = { start: row.start, end: row.start + row.text.length };
  return [
    {
      report: found.report,
      agency,
      year: found.year,
      period: { start: found.periodStart, end: found.periodEnd },
      value: row.value,
      unit: row.unit,
      qualifier: QUALIFIERS[row.qualifier] ?? "exact",
      role: ROLES[row.role] ?? "value",
      subject: row.subject,
      indicator: row.indicator,
      text: row.text,
      at,
      sentence: sentenceAround(texts.of(found.revisionId), at),
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
  const expression = matchExpression(query);
  if (!expression) return { query, figures: [], total: 0, more: false };
  const rows = findRows(db, "figure_index", expression, filter);
  const shown = rows.slice(page.offset, page.offset + page.limit);
  const [names, texts] = [namesOf(db, shown), textsOf(db)];
  return {
    query,
    figures: shown.flatMap((row) => toFigure(db, row, names, texts)),
    total: Math.min(rows.length, LOOKED_AT),
    more: rows.length > LOOKED_AT,
  };
}
