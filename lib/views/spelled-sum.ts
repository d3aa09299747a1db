/** A finding's two sides → the lines of a sum as it is written on paper, each number with its place. */
import { parseCellId, type Bilingual, type FindingSide, type Locale } from "@/lib/domain";
import { columnName, lineName, TABLE_NAMES } from "@/lib/statutory-form";
import { describeMeasure } from "./measures";
import type { FindingView } from "./report-view";
import { placeHref } from "./source-href";

type Term = FindingSide["terms"][number];

/**
 * `href` is null where the number's place is not known, as in the report of another year: that one
 * is named by `otherReport`, where the collection has it.
 */
export type SumLine = Term & { label: Bilingual; href: string | null; otherReport: string | null };

export type SpelledSide = {
  /** What makes the sum: every line of a short one, of a long one those that are not nothing. */
  shown: SumLine[];
  /** Zeros and blanks of a long sum, for those who want to see each. */
  folded: SumLine[];
  sum: number;
  blanks: number;
};

export type SpelledSum = {
  /** The line or column the sum runs along; null where its cells share none. */
  along: Bilingual | null;
  gap: number;
  left: SpelledSide;
  right: SpelledSide;
};

/** A sum of so many lines is read at a glance, zeros and all. */
const SHORT = 4;

/** What all cells of a sum share, a line or a column: said once for all of them. */
function sharedBy(terms: readonly Term[]): "line" | "column" | null {
  const parts = terms.flatMap(({ cell }) => parseCellId(cell) ?? []);
  const years = new Set(terms.map(({ year }) => year));
  if (parts.length < 2 || parts.length < terms.length || years.size > 1) return null;
  const same = (key: "table" | "line" | "column") =>
    new Set(parts.map((each) => each[key])).size === 1;
  if (!same("table")) return null;
  if (same("line")) return "line";
  return same("column") ? "column" : null;
}

function alongOf(terms: readonly Term[], shared: "line" | "column" | null): Bilingual | null {
  const own = terms[0] && parseCellId(terms[0].cell);
  if (!own || !shared) return null;
  const table = TABLE_NAMES[own.table];
  const name =
    shared === "line" ? lineName(own.table, own.line) : columnName(own.table, own.line, own.column);
  return {
    zh: `${table.zh}“${name.zh}”${shared === "line" ? "行" : "列"}`,
    en: `${table.en}, ${shared} “${name.en}”`,
  };
}

function nameOf({ cell }: Term, shared: "line" | "column" | null): Bilingual {
  const own = parseCellId(cell);
  if (own && shared === "line") return columnName(own.table, own.line, own.column);
  // In the table of applicants a line's total goes by the line's own name.
  const id = own && shared === "column" ? `${own.table}/${own.line}/total` : cell;
  return describeMeasure(id)?.label ?? describeMeasure(cell)?.label ?? { zh: cell, en: cell };
}

function dated(term: Term, label: Bilingual): Bilingual {
  if (term.year === undefined) return label;
  return { zh: `${term.year}年${label.zh}`, en: `${term.year} · ${label.en}` };
}

/** A finding's places stand in the order of its terms; a blank without a character has none. */
function placesOf(finding: FindingView, locale: Locale): (term: Term) => string | null {
  const { sides, at, report, year } = finding;
  const own = sides
    ? [...sides.left.terms, ...sides.right.terms].filter((term) => (term.year ?? year) === year)
    : [];
  const printed = own.filter(({ status }) => status === "reported");
  const placed = [own, printed].find(({ length }) => length === at.length) ?? [];
  const hrefs = new Map(placed.map((term, index) => [term, placeHref(locale, report, at[index]!)]));
  return (term) => hrefs.get(term) ?? null;
}

/** Both sides of a finding's sum, for a page in `locale`; null where it is about no sum. */
export function spellSum(finding: FindingView, locale: Locale): SpelledSum | null {
  const { sides } = finding;
  if (!sides) return null;
  const all = [...sides.left.terms, ...sides.right.terms];
  const shared = sharedBy(all);
  const href = placesOf(finding, locale);
  const spell = ({ terms, sum, blanks }: FindingSide): SpelledSide => {
    const lines = terms.map((term) => ({
      ...term,
      label: dated(term, nameOf(term, shared)),
      href: href(term),
      otherReport: (term.year !== undefined && finding.otherReports?.[term.year]) || null,
    }));
    const short = lines.length <= SHORT || lines.every(({ value }) => !value);
    const shown = short ? lines : lines.filter(({ value }) => value);
    return { shown, folded: lines.filter((line) => !shown.includes(line)), sum, blanks };
  };
  return {
    along: alongOf(all, shared),
    gap: Math.abs(sides.left.sum - sides.right.sum),
    left: spell(sides.left),
    right: spell(sides.right),
  };
}
