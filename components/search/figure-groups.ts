/** Figures that were found → a table of each indicator over agencies and years, and the rest. */
import type { FigureRole, Locale, MeasureId } from "@/lib/domain";
import { describeMeasure, type AgencyRef, type FoundFigure } from "@/lib/views";

/** The same number said more than once in a report stands once, with the places counted. */
export type FigureCell = { year: number; figures: { figure: FoundFigure; places: number }[] };

export type FigureGroup = {
  indicator: MeasureId;
  label: string;
  unit: string;
  /** One cell a year of the table. */
  rows: { agency: AgencyRef; cells: FigureCell[] }[];
};

export type GroupedFigures = {
  /** Years any of the groups has a figure for. */
  years: number[];
  groups: FigureGroup[];
  others: FoundFigure[];
};

/** A state reached, not one left behind, planned or gained. */
const STATED: readonly FigureRole[] = ["value", "to"];

/** How many of the words the indicator's own name holds: what is asked for comes first. */
function fit(label: string, query: string): number {
  return query.split(/\s+/u).filter((word) => word && label.includes(word)).length;
}

function cellOf(year: number, found: readonly FoundFigure[]): FigureCell {
  const byText = new Map<string, { figure: FoundFigure; places: number }>();
  for (const figure of found) {
    if (figure.year !== year) continue;
    const key = `${figure.report} ${figure.text}`;
    const known = byText.get(key);
    if (known) known.places += 1;
    else byText.set(key, { figure, places: 1 });
  }
  return { year, figures: [...byText.values()] };
}

function groupOf(
  indicator: MeasureId,
  found: readonly FoundFigure[],
  years: readonly number[],
  locale: Locale,
): FigureGroup {
  const measure = describeMeasure(indicator);
  const agencies = new Map(found.map(({ agency }) => [agency.slug, agency]));
  const rows = [...agencies.values()].map((agency) => {
    const own = found.filter((each) => each.agency.slug === agency.slug);
    return { agency, cells: years.map((year) => cellOf(year, own)) };
  });
  return {
    indicator,
    label: measure?.label[locale] ?? indicator,
    unit: measure?.unit ?? found[0]?.unit ?? "",
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
  const years = [...new Set([...byIndicator.values()].flat().map(({ year }) => year))].sort(
    (a, b) => a - b,
  );
  const groups = [...byIndicator].map(([indicator, found]) => ({
    group: groupOf(indicator, found, years, locale),
    fit: fit(describeMeasure(indicator)?.label.zh ?? "", query),
    count: found.length,
  }));
  groups.sort((one, other) => other.fit - one.fit || other.count - one.count);
  return { years, groups: groups.map(({ group }) => group), others };
}
