/** Indicators: the catalogue with what the collection holds of each, and one in full. */
import { sql } from "drizzle-orm";
import type { Database } from "@/db/open";
import { indicator, INDICATORS, type Indicator } from "@/lib/indicators/catalogue";
import type { ValueGrid } from "@/lib/views";
import { readQuotes, type IndicatorQuote } from "./indicator-quotes";
import { spanOfYears } from "./coverage";
import { readValues } from "./values";

export type IndicatorListEntry = Indicator & {
  /** Values held, of how many agencies, in which years. */
  values: number;
  agencies: number;
  years: number[];
  /** Whose and of which year the value is, where there is only one. */
  sole: { slug: string; year: number } | null;
};

type Held = { id: string; slug: string; year: number };

function readHeld(db: Database, id?: string): Held[] {
  const wanted = id ? sql`= ${id}` : sql`is not null`;
  return db.all<Held>(sql`
    select o.indicator as id, a.slug, r.year from observations o
      join reports r on r.id = o.report_id join agencies a on a.id = r.agency_id
      where o.ordinal = 0 and o.indicator ${wanted}
    union
    select c.measure, a.slug, r.year from cited_facts c
      join reports r on r.id = c.report_id join agencies a on a.id = r.agency_id
      where c.measure ${wanted}`);
}

/** The whole catalogue, in its order; indicators without a value are there too. */
export function readIndicators(db: Database): IndicatorListEntry[] {
  const held = readHeld(db);
  return INDICATORS.map((entry) => {
    const own = held.filter(({ id }) => id === entry.id);
    const [only] = own;
    return {
      ...entry,
      values: own.length,
      agencies: new Set(own.map(({ slug }) => slug)).size,
      years: [...new Set(own.map(({ year }) => year))].sort((a, b) => a - b),
      sole: only && own.length === 1 ? { slug: only.slug, year: only.year } : null,
    };
  });
}

export type IndicatorView = {
  indicator: Indicator;
  /** Agencies that have a value, over every year from the first value to the last. */
  grid: ValueGrid;
  /** Every value with the sentence it came from, the contradicted ones too. */
  quotes: IndicatorQuote[];
};

/** One indicator over agencies and years. Null when the catalogue has none of that id. */
export function readIndicator(db: Database, id: string): IndicatorView | null {
  const entry = indicator(id);
  if (!entry) return null;
  const held = readHeld(db, id);
  const slugs = [...new Set(held.map(({ slug }) => slug))].sort();
  const years = spanOfYears(held.map(({ year }) => year));
  return {
    indicator: entry,
    grid: readValues(db, { agencies: slugs, years, measures: [id] }),
    quotes: readQuotes(db, id),
  };
}
