/** Figures that were found → a table of each indicator over agencies and years, and the rest. */
import type { FigureRole, Locale, MeasureId, Period, Qualifier, Span } from "@/lib/domain";
import { describeMeasure, type AgencyRef } from "@/lib/views";

/** A figure as the search finds it. */
export type FoundFigure = {
  report: string;
  agency: AgencyRef;
  year: number;
  period: Period;
  value: number;
  unit: string;
  qualifier: Qualifier;
  role: FigureRole;
  subject: string;
  indicator: MeasureId | null;
  text: string;
  at: Span;
  sentence: { before: string; quote: string; after: string };
};

export type FigureGroup = {
  indicator: MeasureId;
  label: string;
  unit: string;
  years: number[];
  rows: { agency: AgencyRef; cells: { year: number; figures: FoundFigure[] }[] }[];
};

export type GroupedFigures = { groups: FigureGroup[]; others: FoundFigure[] };

/** A state reached, not one left behind, planned or gained. */
const STATED: readonly FigureRole[] = ["value", "to"];

/** How many of the words the indicator's own name holds: what is asked for comes first. */
function fit(label: string, query: string): number {
  return query.split(/\s+/u).filter((word) => word && label.includes(word)).length;
}

function groupOf(indicator: MeasureId, found: FoundFigure[], locale: Locale): FigureGroup {
  const measure = describeMeasure(indicator);
  const years = [...new Set(found.map(({ year }) => year))].sort((a, b) => a - b);
  const agencies = new Map(found.map(({ agency }) => [agency.slug, agency]));
  const rows = [...agencies.values()].map((agency) => ({
    agency,
    cells: years.map((year) => ({
      year,
      figures: found.filter((each) => each.agency.slug === agency.slug && each.year === year),
    })),
  }));
  return {
    indicator,
    label: measure?.label[locale] ?? indicator,
    unit: measure?.unit ?? found[0]?.unit ?? "",
    years,
    rows,
  };
}

/**
 * One group an indicator, the ones named as the query first, then those with most figures; figures
 * of no indicator, and changes, plans and former values, stay as they were found.
 */
export function groupFigures(
  figures: readonly FoundFigure[],
  query: string,
  locale: Locale,
): GroupedFigures {
  const byIndicator = new Map<MeasureId, FoundFigure[]>();
  const others: FoundFigure[] = [];
  for (const figure of figures) {
    const { indicator, role } = figure;
    if (indicator === null || !STATED.includes(role)) others.push(figure);
    else byIndicator.set(indicator, [...(byIndicator.get(indicator) ?? []), figure]);
  }
  const groups = [...byIndicator].map(([indicator, found]) => ({
    group: groupOf(indicator, found, locale),
    fit: fit(describeMeasure(indicator)?.label.zh ?? "", query),
    count: found.length,
  }));
  groups.sort((one, other) => other.fit - one.fit || other.count - one.count);
  return { groups: groups.map(({ group }) => group), others };
}
