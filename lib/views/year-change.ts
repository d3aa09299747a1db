/** Two years of one agency, measure by measure: what a table of change shows. */
import { parseCellId, type Measure, type TableId } from "@/lib/domain";
import type { AgencyView } from "./page-view";
import type { Value } from "./value";

export type ChangeRow = {
  measure: Measure;
  /** One value for each year shown, first and last included. */
  values: Value[];
  /** A break in series between the first and the last year. */
  broken: boolean;
  /** At least two of the years have a number: there is something to set against each other. */
  comparable: boolean;
};

export type ChangeGroup = { part: TableId | "indicators"; rows: ChangeRow[] };

const ORDER: readonly ChangeGroup["part"][] = ["requests", "disclosure", "review", "indicators"];

/** In a table of change, applicants are left to the charts: their totals stand here. */
function belongs(measure: Measure): boolean {
  const cell = parseCellId(measure.id);
  if (!cell) return true;
  return cell.table === "requests" ? cell.column === "total" : true;
}

function hasNumber({ state }: Value): boolean {
  return state === "reported";
}

/** Rows with a number in at least one of the years, by part of the form. */
export function changeGroups(view: AgencyView, years: readonly number[]): ChangeGroup[] {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const rows = view.grid.measures.filter(belongs).map((measure): ChangeRow => {
    const own = view.grid.values.filter((value) => value.measure === measure.id);
    const values = years.flatMap((year) => own.find((value) => value.year === year) ?? []);
    return {
      measure,
      values,
      comparable: values.filter(hasNumber).length > 1,
      broken: view.seriesBreaks.some(
        ({ measure: id, between }) =>
          id === measure.id && between[0] >= first && between[1] <= last,
      ),
    };
  });
  return ORDER.flatMap((part) => {
    const own = rows.filter(
      ({ measure, values }) =>
        (parseCellId(measure.id)?.table ?? "indicators") === part && values.some(hasNumber),
    );
    return own.length > 0 ? [{ part, rows: own }] : [];
  });
}

function keepRows(groups: readonly ChangeGroup[], keep: (row: ChangeRow) => boolean) {
  return groups.flatMap(({ part, rows }) => {
    const kept = rows.filter(keep);
    return kept.length > 0 ? [{ part, rows: kept }] : [];
  });
}

/** The groups with only the rows that can, or only those that cannot, be set against each other. */
export function splitComparable(groups: readonly ChangeGroup[]): {
  both: ChangeGroup[];
  one: ChangeGroup[];
} {
  return {
    both: keepRows(groups, ({ comparable }) => comparable),
    one: keepRows(groups, ({ comparable }) => !comparable),
  };
}

/** Stated as 0 in every year: nothing happened, and nothing changed. A blank is no such thing. */
function isZero({ values, broken }: ChangeRow): boolean {
  return !broken && values.every((value) => hasNumber(value) && value.value === 0);
}

/** What there is to read apart from what is 0 throughout; zeros alone are what there is to read. */
export function splitZeros(groups: readonly ChangeGroup[]): {
  told: ChangeGroup[];
  zeros: ChangeGroup[];
} {
  const told = keepRows(groups, (row) => !isZero(row));
  return told.length > 0
    ? { told, zeros: keepRows(groups, isZero) }
    : { told: [...groups], zeros: [] };
}

/** Years that may be set against each other: those with a number from a report or a citation. */
export function yearsWithValues(view: AgencyView): number[] {
  const held = new Set(view.grid.values.filter(hasNumber).map(({ year }) => year));
  return view.years.filter((year) => held.has(year));
}

/** How many measures have a number in both years. */
function shared(view: Pick<AgencyView, "grid">, one: number, other: number): number {
  const held = new Map<string, number>();
  for (const { year, measure, state } of view.grid.values) {
    if (state === "reported" && (year === one || year === other)) {
      held.set(measure, (held.get(measure) ?? 0) + 1);
    }
  }
  return [...held.values()].filter((years) => years === 2).length;
}

/** The neighbours that have the most to set against each other, the newest of several. */
export function fullestPair(
  view: Pick<AgencyView, "grid">,
  available: readonly number[],
): { from: number; to: number } | null {
  let best: { from: number; to: number; count: number } | null = null;
  for (const [index, to] of available.entries()) {
    const from = available[index - 1];
    if (from === undefined) continue;
    const count = shared(view, from, to);
    if (!best || count >= best.count) best = { from, to, count };
  }
  return best && { from: best.from, to: best.to };
}

/** The years a reader asked for, else the last two that have numbers. */
export function chosenYears(
  available: readonly number[],
  asked: { from?: number; to?: number; all: boolean },
): number[] {
  const to = asked.to && available.includes(asked.to) ? asked.to : available.at(-1);
  const earlier = available.filter((year) => year !== to);
  const from = asked.from && earlier.includes(asked.from) ? asked.from : earlier.at(-1);
  if (from === undefined || to === undefined) return to === undefined ? [] : [to];
  const [low, high] = from < to ? [from, to] : [to, from];
  if (!asked.all) return [low, high];
  return Array.from({ length: high - low + 1 }, (_, index) => low + index);
}
