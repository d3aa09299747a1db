import type { getDatabase } from "@/db/client";
import { itemOf, makePresets, type BriefingItem, type Preset } from "@/lib/briefing";
import type { Locale } from "@/lib/domain";
import { readCityHighlights, readValues, readYearSpan } from "@/lib/queries";
import { drawItem } from "./draw-item";

/** Ready-made briefings of this collection, each item stamped with the values of the day. */
export function readPresets(
  db: ReturnType<typeof getDatabase>,
  locale: Locale,
  today: string,
): Preset[] {
  const years = readYearSpan(db);
  const bodies = readCityHighlights(db).map(({ agency, report }) => ({
    agency: agency.slug,
    year: report.year,
    hasTables: report.tables.length > 0,
  }));
  const presets = makePresets(bodies, (agencies, measures) => {
    const grid = readValues(db, {
      agencies: [...agencies],
      years,
      measures: [...measures],
    });
    return grid.years.filter((year) =>
      grid.values.some((value) => value.year === year && value.state === "reported"),
    );
  });
  const stamped = (item: BriefingItem): BriefingItem[] => {
    const { spec } = drawItem(db, item, locale);
    return spec ? [{ ...item, kept: itemOf(spec, today).kept }] : [];
  };
  return presets
    .map(({ id, items }) => ({ id, items: items.flatMap(stamped) }))
    .filter(({ items }) => items.length > 0);
}
