/** A year's requests as a flow: what came in, how it ended, what was carried over. */
import type { Bilingual } from "@/lib/domain";
import { formatList, formatNumber, formatYear } from "@/lib/format";
import type { AgencyRef, ValueGrid } from "@/lib/views";
import { agencyName, agencyTitle } from "../agencies";
import { assembleChart, type BuildContext } from "../assemble";
import { OUTCOMES } from "../labels";
import { cycle, PATTERNS } from "../palette";
import { makePanel, pointAt } from "../panel";
import type { ChartCategory, ChartNote, ChartPanel, ChartSpec } from "../spec";
import { say } from "../words";
import { DISPOSED } from "./outcomes";
import { RECEIVED } from "./requests-received";

export const CARRIED_IN = "requests/carriedIn/total";
export const CARRIED_OUT = "requests/carriedOut/total";

type Node = { id: string; measure: string; label: Bilingual; side: "in" | "out"; color: string };

const NODES: readonly Node[] = [
  {
    id: "received",
    measure: RECEIVED,
    label: { zh: "本年新收", en: "Received" },
    side: "in",
    color: "flow.in",
  },
  {
    id: "carriedIn",
    measure: CARRIED_IN,
    label: { zh: "上年结转", en: "Carried in" },
    side: "in",
    color: "part.6",
  },
  ...OUTCOMES.map(({ id, label }, index): Node => ({
    id,
    measure: `requests/${id}/total`,
    label,
    side: "out",
    color: `part.${index + 1}`,
  })),
  {
    id: "carriedOut",
    measure: CARRIED_OUT,
    label: { zh: "结转下年", en: "Carried out" },
    side: "out",
    color: "part.7",
  },
];

export const FLOW_MEASURES = [...NODES.map(({ measure }) => measure), DISPOSED];

function flowPanel(
  grid: ValueGrid,
  agency: AgencyRef,
  year: number,
  context: BuildContext,
): ChartPanel {
  const { locale } = context;
  const several = grid.agencies.length * grid.years.length > 1;
  const categories = NODES.map(({ id, label, side, color }, index): ChartCategory => ({
    id,
    label: label[locale],
    side,
    color,
    pattern: side === "in" ? "solid" : cycle(PATTERNS, index),
  }));
  const name = `${agencyName(agency, locale)} ${formatYear(year, locale)}`;
  return makePanel({
    id: `${agency.slug}-${year}`,
    label: several ? name : null,
    kind: "flow",
    orientation: "horizontal",
    unit: "件",
    categories,
    series: [
      {
        id: "flow",
        label: formatYear(year, locale),
        color: "flow.in",
        pattern: "solid",
        shape: "circle",
        mark: "bar",
        points: NODES.map(({ measure }) =>
          pointAt(grid, { agency: agency.slug, year, measure }, locale),
        ),
      },
    ],
  });
}

/** Sums of both sides; null where a side has no number at all. */
export function flowSums(panel: ChartPanel): { in: number | null; out: number | null } {
  const sum = (side: "in" | "out") => {
    const values = panel.categories.flatMap((category, index) => {
      const value = panel.series[0]?.points[index]?.value;
      return category.side === side && value !== null && value !== undefined ? [value] : [];
    });
    return values.length > 0 ? values.reduce((a, b) => a + b, 0) : null;
  };
  return { in: sum("in"), out: sum("out") };
}

function mismatch(panel: ChartPanel, { locale }: BuildContext): ChartNote[] {
  const sums = flowSums(panel);
  const complete = panel.series[0]?.points.every(
    ({ state }) => state === "reported" || state === "blank",
  );
  if (!complete || sums.in === null || sums.out === null || sums.in === sums.out) return [];
  const text = say(locale, "noteFlow", {
    in: formatNumber(sums.in, locale),
    out: formatNumber(sums.out, locale),
    d: formatNumber(Math.abs(sums.in - sums.out), locale),
  });
  return [{ kind: "source-error", text: panel.label ? `${panel.label}：${text}` : text }];
}

function titleOf(grid: ValueGrid, panel: ChartPanel | undefined, { locale }: BuildContext): string {
  const [agency] = grid.agencies;
  const year = grid.years.at(-1);
  if (!panel || !agency || year === undefined || grid.agencies.length * grid.years.length > 1) {
    return say(locale, "titleFlow", {
      agency: agencyTitle(grid.agencies, locale),
      year: formatList(grid.years.map(String), locale),
    });
  }
  const fill = { agency: agencyName(agency, locale), year: String(year) };
  const sums = flowSums(panel);
  const at = { agency: agency.slug, year };
  const disposed = pointAt(grid, { ...at, measure: DISPOSED }, locale).value;
  const carried = pointAt(grid, { ...at, measure: CARRIED_OUT }, locale).value;
  if (!sums.in || disposed === null || carried === null) return say(locale, "titleFlow", fill);
  const unit = locale === "zh" ? "件" : undefined;
  return say(locale, "titleFlowMain", {
    ...fill,
    n: formatNumber(sums.in, locale, unit),
    k: formatNumber(disposed, locale, unit),
    c: formatNumber(carried, locale, unit),
  });
}

/** One flow a body and year. */
export function buildRequestFlow(grid: ValueGrid, context: BuildContext): ChartSpec {
  const panels = grid.agencies.flatMap((agency) =>
    grid.years.map((year) => flowPanel(grid, agency, year, context)),
  );
  return assembleChart(grid, context, {
    kind: "flow",
    title: titleOf(grid, panels[0], context),
    panels,
    extraNotes: panels.flatMap((panel) => mismatch(panel, context)),
  });
}
