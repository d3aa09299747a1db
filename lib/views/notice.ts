/** Values of a grid → one sentence about them, with the bodies and years it speaks of. */
import type { Bilingual, MeasureId } from "@/lib/domain";
import type { Notice, Value, ValueGrid } from "./value";

export type Grid = Omit<ValueGrid, "notices">;

/** Counts below this are shown as numbers, their changes never as percentages. */
export const SMALL_COUNT = 10;

/** Bodies named in one sentence; the rest are counted. */
const NAMED = 6;

export function unique<Item>(items: Item[]): Item[] {
  return [...new Set(items)];
}

export function notice(kind: Notice["kind"], values: Value[], text: Bilingual): Notice {
  return {
    kind,
    text,
    agencies: unique(values.map(({ agency }) => agency)),
    years: unique(values.map(({ year }) => year)).sort((a, b) => a - b),
    measures: unique(values.map(({ measure }) => measure)) as MeasureId[],
  };
}

/** 2019, 2020, 2021, 2024 → "2019–2021、2024". */
export function runsOfYears(years: number[], comma: string): string {
  const runs: [number, number][] = [];
  for (const year of unique(years).sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && year === last[1] + 1) last[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([from, to]) => (from === to ? from : `${from}–${to}`)).join(comma);
}

/** "三亚…2024年、海口…2019–2021年", at most six bodies named; a body on its own goes without a name. */
export function named(grid: Grid, values: Value[]): Bilingual {
  const yearsOf = new Map<string, number[]>();
  for (const { agency, year } of values)
    yearsOf.set(agency, [...(yearsOf.get(agency) ?? []), year]);
  const alone = grid.agencies.length === 1;
  const shown = [...yearsOf].slice(0, NAMED).map(([slug, years]) => {
    const short = alone ? null : grid.agencies.find((agency) => agency.slug === slug)?.short;
    return {
      zh: `${short?.zh ?? ""}${runsOfYears(years, "、")}年`,
      en: [short?.en, runsOfYears(years, ", ")].filter(Boolean).join(" "),
    };
  });
  const rest = yearsOf.size - shown.length;
  return {
    zh: shown.map(({ zh }) => zh).join("、") + (rest > 0 ? `等${yearsOf.size}个单位` : ""),
    en: shown.map(({ en }) => en).join("; ") + (rest > 0 ? ` and ${rest} more bodies` : ""),
  };
}
