/** What has to be said beside a chart: the notices of its values, and the states it shows. */
import type { Locale, ValueState } from "@/lib/domain";
import { formatList, SMALL_COUNT } from "@/lib/format";
import type { Notice, ValueGrid } from "@/lib/views";
import type { ChartNote, ChartPanel, ChartPoint } from "./spec";
import { say, type WordId } from "./words";

const NAMED = 6;

type Placed = { point: ChartPoint; panel: ChartPanel; series: string; category: string };

function placed(panels: readonly ChartPanel[]): Placed[] {
  return panels.flatMap((panel) =>
    panel.series.flatMap((series) =>
      series.points.map((point, index) => ({
        point,
        panel,
        series: series.label,
        category: panel.categories[index]?.label ?? "",
      })),
    ),
  );
}

/**
 * Names of places. Where every series of a category is meant, the category speaks for all; where
 * every panel has the same gap, no panel is named.
 */
function names(found: readonly Placed[], panels: number): string[] {
  return found.map(({ panel, series, category }) => {
    const here = found.filter((each) => each.category === category);
    const whole = here.filter((each) => each.panel === panel).length === panel.series.length;
    const alike = here.filter((each) => whole || each.series === series);
    const everywhere = panels > 1 && new Set(alike.map((each) => each.panel)).size === panels;
    const parts = [everywhere ? null : panel.label, whole ? null : series, category];
    return [...new Set(parts.filter(Boolean))].join(" ");
  });
}

function list(found: readonly Placed[], panels: number, locale: Locale): string {
  const unique = [...new Set(names(found, panels))];
  if (unique.length <= NAMED) return formatList(unique, locale);
  return say(locale, "many", {
    list: formatList(unique.slice(0, NAMED), locale),
    n: String(unique.length),
  });
}

const STATE_NOTES: { state: ValueState; kind: Notice["kind"] | "state"; word: WordId }[] = [
  { state: "blank", kind: "blank", word: "noteBlank" },
  { state: "missing", kind: "missing", word: "noteMissing" },
  { state: "unreadable", kind: "state", word: "noteUnreadable" },
  { state: "notApplicable", kind: "not-applicable", word: "noteNotApplicable" },
];

const POINT_NOTES: {
  kind: ChartNote["kind"];
  word: WordId;
  holds: (point: ChartPoint) => boolean;
}[] = [
  { kind: "source-error", word: "noteDoubts", holds: ({ doubts }) => (doubts ?? []).length > 0 },
  { kind: "cited", word: "noteCited", holds: ({ origin }) => origin === "cited" },
  { kind: "corrected", word: "noteCorrected", holds: ({ origin }) => origin === "corrected" },
  { kind: "sum", word: "noteBlanksCounted", holds: ({ blanksCounted }) => !!blanksCounted },
];

function touches<T>(spoken: readonly T[], shown: readonly T[]): boolean {
  return spoken.length === 0 || spoken.some((item) => shown.includes(item));
}

/** Notices of the grid that speak of the values a chart shows. */
function noticesFor(grid: ValueGrid, points: readonly ChartPoint[]): Notice[] {
  const agencies = [...new Set(points.map(({ agency }) => agency))];
  const years = [...new Set(points.map(({ year }) => year))];
  const measures = [...new Set(points.map(({ measure }) => measure))];
  return grid.notices.filter(
    (notice) =>
      touches(notice.agencies, agencies) &&
      touches(notice.years, years) &&
      touches(notice.measures, measures),
  );
}

/**
 * Notes in the order a reader needs them: comparability first, then states, then where values
 * came from. A kind the read model already speaks of is not said twice.
 */
export function chartNotes(
  grid: ValueGrid,
  panels: readonly ChartPanel[],
  locale: Locale,
  extra: readonly ChartNote[] = [],
): ChartNote[] {
  const all = placed(panels);
  const notices = noticesFor(
    grid,
    all.map(({ point }) => point),
  );
  const spoken = new Set<string>(notices.map(({ kind }) => kind));
  const notes: ChartNote[] = notices.map(({ kind, text }) => ({ kind, text: text[locale] }));
  const add = (kind: ChartNote["kind"], word: WordId, found: Placed[]) => {
    if (found.length === 0 || spoken.has(kind)) return;
    notes.push({ kind, text: say(locale, word, { list: list(found, panels.length, locale) }) });
  };
  for (const { state, kind, word } of STATE_NOTES) {
    add(
      kind,
      word,
      all.filter(({ point }) => point.state === state),
    );
  }
  for (const { kind, word, holds } of POINT_NOTES) {
    add(
      kind,
      word,
      all.filter(({ point }) => holds(point)),
    );
  }
  if (all.some(({ point }) => point.count && point.count.of !== null && point.value === null)) {
    notes.push({ kind: "share", text: say(locale, "noteSmall", { n: String(SMALL_COUNT) }) });
  }
  return dedupe([...notes, ...extra]);
}

function dedupe(notes: ChartNote[]): ChartNote[] {
  return notes.filter((note, index) => notes.findIndex(({ text }) => text === note.text) === index);
}
