/** Values of measures over agencies and years: what every page, export and address asks. */
import type { Database } from "@/db/open";
import { EDITIONS, type CellId, type MeasureId } from "@/lib/domain";
import {
  assembleGrid,
  describeMeasure,
  measuresBehind,
  measureSource,
  type ComparisonView,
  type ValueGrid,
} from "@/lib/views";
import { readAgenciesBySlug, toAgencyRef } from "./agency-refs";
import { readReadings } from "./readings";

export type ValuesQuery = { agencies: string[]; years: number[]; measures: MeasureId[] };

/** The cells that any edition needs for these measures. */
function cellsOf(measures: MeasureId[]): CellId[] {
  const cells = measures.flatMap((measure) =>
    EDITIONS.flatMap((edition) => {
      const source = measureSource(measure, edition);
      if (source?.kind === "cell") return [source.cell];
      return source?.kind === "sum" ? source.cells : [];
    }),
  );
  return [...new Set(cells)];
}

/**
 * The complete grid of agencies × years × measures, each value with its state and source.
 * Agencies and measures that do not exist are left out; years without a report are `missing`.
 */
export function readValues(db: Database, query: ValuesQuery): ValueGrid {
  const rows = readAgenciesBySlug(db, [...new Set(query.agencies)]);
  const measures = [...new Set(query.measures)].flatMap((id) => describeMeasure(id) ?? []);
  const years = [...new Set(query.years)].sort((a, b) => a - b);
  const ids = measures.flatMap(({ id }) => measuresBehind(id));
  const readings = readReadings(db, {
    agencyIds: rows.map(({ id }) => id),
    years,
    cells: cellsOf(ids),
    indicators: ids.filter((id) => describeMeasure(id)?.kind === "indicator"),
  });
  const idOf = new Map(rows.map(({ slug, id }) => [slug, id]));
  return assembleGrid({
    agencies: rows.map(toAgencyRef),
    years,
    measures,
    readingsOf: (slug, year) => readings(idOf.get(slug) ?? -1, year),
  });
}

/** A comparison: the grid, and what makes it less than fair in words. */
export function readComparison(db: Database, query: ValuesQuery): ComparisonView {
  const grid = readValues(db, query);
  return { grid, notices: grid.notices };
}
