/** How requests ended: counts or shares of all disposed of, with the grounds of refusal on demand. */
import { formatNumber } from "@/lib/format";
import type { ValueGrid } from "@/lib/views";
import { agencyTitle } from "../agencies";
import { assembleChart, type BuildContext } from "../assemble";
import { OUTCOMES, refusalGrounds } from "../labels";
import { pointAt } from "../panel";
import type { ChartNote, ChartPanel, ChartSpec } from "../spec";
import { say } from "../words";
import {
  fairMode,
  leadingPart,
  partBars,
  partGroups,
  partRing,
  partStacks,
  titleRow,
  type Mode,
  type Whole,
} from "./parts";
import { gridRows } from "./rows";

export const DISPOSED = "requests/disposed/total";
export const REFUSED = "requests/refused/total";

export const OUTCOME_WHOLE: Whole = {
  parts: OUTCOMES,
  measure: ({ id }) => `requests/${id}/total`,
  total: DISPOSED,
};
export const GROUND_WHOLE: Whole = {
  parts: refusalGrounds("2021"),
  measure: ({ id }) => `requests/${id}/total`,
  total: REFUSED,
};

export const OUTCOME_MEASURES = [
  DISPOSED,
  ...OUTCOMES.map(OUTCOME_WHOLE.measure),
  ...GROUND_WHOLE.parts.map(GROUND_WHOLE.measure),
];

function outcomeTitle(grid: ValueGrid, { locale }: BuildContext): string {
  const last = titleRow(grid, locale);
  if (!last) return say(locale, "titleOutcomesMany");
  const at = { agency: last.row.agency.slug, year: last.row.year };
  const all = pointAt(grid, { ...at, measure: DISPOSED }, locale);
  const granted = pointAt(grid, { ...at, measure: "requests/granted/total" }, locale);
  if (all.value === 0 && !all.doubts) {
    return say(locale, "titleOutcomesNone", { agency: last.agency, year: String(at.year) });
  }
  if (!all.value || granted.value === null || all.doubts) {
    return say(locale, "titleOutcomes", { agency: last.agency });
  }
  return say(locale, "titleOutcomesMain", {
    agency: last.agency,
    year: String(at.year),
    n: formatNumber(all.value, locale, locale === "zh" ? "件" : undefined),
    k: formatNumber(granted.value, locale, locale === "zh" ? "件" : undefined),
  });
}

function groundTitle(grid: ValueGrid, { locale }: BuildContext): string {
  const agency = agencyTitle(grid.agencies, locale);
  const last = titleRow(grid, locale);
  if (!last) return say(locale, "titleGrounds", { agency });
  const at = { agency: last.row.agency.slug, year: last.row.year };
  const { parts, measure, total } = GROUND_WHOLE;
  const points = parts.map((part) => pointAt(grid, { ...at, measure: measure(part) }, locale));
  const lead = leadingPart(parts, points, pointAt(grid, { ...at, measure: total }, locale));
  if (!lead) return say(locale, "titleGrounds", { agency });
  return say(locale, "titleGroundsMain", {
    agency: last.agency,
    year: String(at.year),
    n: formatNumber(lead.total, locale, locale === "zh" ? "件" : undefined),
    k: formatNumber(lead.value, locale, locale === "zh" ? "件" : undefined),
    ground: lead.part.label[locale],
  });
}

function panelOf(grid: ValueGrid, context: BuildContext, whole: Whole, mode: Mode): ChartPanel {
  const { locale, options } = context;
  const [row, ...more] = gridRows(grid, locale);
  if (row && more.length === 0) {
    return options.view === "ring"
      ? partRing(grid, row, whole, locale)
      : partBars(grid, row, whole, mode, locale);
  }
  // Up to three rows can be set side by side ground by ground; more are stacked.
  return whole === GROUND_WHOLE && more.length < 3
    ? partGroups(grid, whole, mode, locale)
    : partStacks(grid, whole, mode, locale);
}

/** Outcomes, or with `detail=grounds` the grounds of refusal. */
export function buildOutcomes(grid: ValueGrid, context: BuildContext): ChartSpec {
  const { locale, options } = context;
  const grounds = options.detail === "grounds";
  const whole = grounds ? GROUND_WHOLE : OUTCOME_WHOLE;
  const mode = fairMode(grid, whole, options.mode);
  const panel = panelOf(grid, context, whole, mode);
  const notes: ChartNote[] = [];
  if (panel.kind === "pie") notes.push({ kind: "state", text: say(locale, "notePie") });
  if (options.mode === "shares" && mode === "counts") {
    notes.push({ kind: "share", text: say(locale, "noteSmall", { n: "10" }) });
  }
  return assembleChart(grid, context, {
    kind:
      panel.kind === "pie"
        ? "pie"
        : panel.stacked
          ? "stackedBar"
          : panel.series.length > 1
            ? "groupedBar"
            : "bar",
    title: grounds ? groundTitle(grid, context) : outcomeTitle(grid, context),
    panels: [panel],
    extraNotes: notes,
    ...(grounds ? { what: locale === "zh" ? "不予公开理由" : "refusal-grounds" } : {}),
  });
}
