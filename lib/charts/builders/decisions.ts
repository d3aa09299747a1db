/** Licences, penalties, coercion and fees, or regulations and normative documents: one panel and one scale each. */
import type { Locale } from "@/lib/domain";
import { formatNumber, unitText } from "@/lib/format";
import type { ValueGrid } from "@/lib/views";
import { agencyTitle } from "../agencies";
import { assembleChart, type BuildContext } from "../assemble";
import { DECISIONS } from "../labels";
import { measureOf, pointAt } from "../panel";
import type { ChartNote, ChartPanel, ChartSpec } from "../spec";
import { say } from "../words";
import { measurePanel } from "./rows";
import { titleRow } from "./parts";

export const DECISION_MEASURES = DECISIONS.map(({ measure }) => measure);
export const DOCUMENT_MEASURES = ["regulations", "normativeDocuments"].flatMap((line) =>
  ["issued", "repealed", "inForce"].map((column) => `disclosure/${line}/${column}`),
);

function titleOf(grid: ValueGrid, { locale }: BuildContext): string {
  const agency = agencyTitle(grid.agencies, locale);
  const last = titleRow(grid, locale);
  const point =
    last &&
    pointAt(
      grid,
      {
        agency: last.row.agency.slug,
        year: last.row.year,
        measure: "disclosure/licences/decisions",
      },
      locale,
    );
  if (!last || !point || point.value === null) return say(locale, "titleDecisions", { agency });
  const counts = DECISIONS.filter(({ measure }) => measureOf(grid, measure).unit === "件").map(
    ({ measure }) =>
      pointAt(grid, { agency: last.row.agency.slug, year: last.row.year, measure }, locale),
  );
  if (counts.every(({ value }) => value === 0)) {
    return say(locale, "titleDecisionsNone", { agency, year: String(last.row.year) });
  }
  const n = formatNumber(point.value, locale, locale === "zh" ? "件" : undefined);
  return say(locale, "titleDecisionsMain", { agency, year: String(last.row.year), n });
}

/** That panels differ in scale is worth a word where more than one of them has any. */
function scaleNotes(panels: readonly ChartPanel[], locale: Locale): ChartNote[] {
  const scaled = panels.filter(({ axis }) => !axis.bare);
  return scaled.length > 1 ? [{ kind: "scale", text: say(locale, "noteScales") }] : [];
}

/** Four panels, each from zero on a scale of its own; money apart from counts. */
export function buildDecisions(grid: ValueGrid, context: BuildContext): ChartSpec {
  const { locale } = context;
  const panels = DECISIONS.map(({ measure, label }) => {
    const { unit } = measureOf(grid, measure);
    return measurePanel(grid, measure, unitLabel(label[locale], unit, locale), locale);
  });
  return assembleChart(grid, context, {
    kind: "smallMultiples",
    title: titleOf(grid, context),
    panels,
    extraNotes: scaleNotes(panels, locale),
  });
}

/** A panel's heading with its unit, since units differ between panels. */
export function unitLabel(label: string, unit: string, locale: Locale): string {
  // A rate's label says what it is a rate of; its unit need only say what is counted.
  const [counted = ""] = unit.split("/");
  if (!counted) return label;
  return locale === "zh" ? `${label}（${counted}）` : `${label} (${unitText(counted, locale)})`;
}

/** Documents issued, repealed and in force. */
export function buildDocuments(grid: ValueGrid, context: BuildContext): ChartSpec {
  const { locale } = context;
  const panels = DOCUMENT_MEASURES.map((measure) =>
    measurePanel(grid, measure, measureOf(grid, measure).label[locale], locale),
  );
  return assembleChart(grid, context, {
    kind: "smallMultiples",
    title: say(locale, "titleDocuments", { agency: agencyTitle(grid.agencies, locale) }),
    panels,
    extraNotes: scaleNotes(panels, locale),
  });
}
