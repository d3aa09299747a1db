/** A report → its main numbers as the agency page shows them, of this report and no other. */
import type { getDatabase } from "@/db/client";
import type { Period } from "@/lib/domain";
import { readValues } from "@/lib/queries";
import {
  chooseHeadline,
  HEADLINE_MEASURES,
  HIGHLIGHT_MEASURES,
  type Headline,
  type ReportView,
  type ValueGrid,
} from "@/lib/views";

function same(one: Period | null, other: Period | null): boolean {
  return one?.start === other?.start && one?.end === other?.end;
}

export function readHeadline(
  db: ReturnType<typeof getDatabase>,
  { agency, year, kind, period, figuresList }: ReportView,
): (Headline & { grid: ValueGrid }) | null {
  const indicators = figuresList.flatMap(({ indicator }) => indicator ?? []);
  const all = readValues(db, {
    agencies: [agency.slug],
    years: [year],
    measures: [...new Set([...HEADLINE_MEASURES, ...HIGHLIGHT_MEASURES, ...indicators])],
  });
  // The year may have another report, of half of it or of another kind.
  const values = all.values.filter((value) => value.kind === kind && same(value.period, period));
  const grid = { ...all, values };
  const headline = chooseHeadline(grid);
  return headline && { ...headline, grid };
}
