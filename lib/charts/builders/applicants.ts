/** Who asks: requests received by applicant type. */
import { formatNumber } from "@/lib/format";
import type { ValueGrid } from "@/lib/views";
import { agencyTitle } from "../agencies";
import { assembleChart, type BuildContext } from "../assemble";
import { APPLICANTS } from "../labels";
import { pointAt } from "../panel";
import type { ChartNote, ChartSpec } from "../spec";
import { say } from "../words";
import { leadingPart, partBars, partRing, partStacks, titleRow, type Whole } from "./parts";
import { RECEIVED } from "./requests-received";
import { gridRows } from "./rows";

export const APPLICANT_WHOLE: Whole = {
  parts: APPLICANTS,
  measure: ({ id }) => `requests/received/${id}`,
  total: RECEIVED,
};

export const APPLICANT_MEASURES = [RECEIVED, ...APPLICANTS.map(APPLICANT_WHOLE.measure)];

function titleOf(grid: ValueGrid, { locale }: BuildContext): string {
  const agency = agencyTitle(grid.agencies, locale);
  const last = titleRow(grid, locale);
  if (!last) return say(locale, "titleApplicants", { agency });
  const at = { agency: last.row.agency.slug, year: last.row.year };
  const points = APPLICANTS.map((part) =>
    pointAt(grid, { ...at, measure: APPLICANT_WHOLE.measure(part) }, locale),
  );
  const total = pointAt(grid, { ...at, measure: RECEIVED }, locale);
  if (total.value === 0 && !total.doubts) {
    return say(locale, "titleApplicantsNone", { agency: last.agency, year: String(at.year) });
  }
  const lead = leadingPart(APPLICANTS, points, total);
  if (!lead || total.doubts) return say(locale, "titleApplicants", { agency });
  return say(locale, "titleApplicantsMain", {
    agency: last.agency,
    year: String(at.year),
    n: formatNumber(lead.total, locale, locale === "zh" ? "件" : undefined),
    k: formatNumber(lead.value, locale, locale === "zh" ? "件" : undefined),
    type: locale === "zh" ? lead.part.label.zh : lead.part.label.en.toLowerCase(),
  });
}

/** One body's year as bars or a ring; more of either as stacks. */
export function buildApplicants(grid: ValueGrid, context: BuildContext): ChartSpec {
  const { locale, options } = context;
  const [row, ...more] = gridRows(grid, locale);
  const single = row !== undefined && more.length === 0;
  const ring = single && options.view === "ring";
  const notes: ChartNote[] = ring ? [{ kind: "state", text: say(locale, "notePie") }] : [];
  const panel = ring
    ? partRing(grid, row, APPLICANT_WHOLE, locale)
    : single
      ? partBars(grid, row, APPLICANT_WHOLE, "counts", locale)
      : partStacks(grid, APPLICANT_WHOLE, "counts", locale);
  return assembleChart(grid, context, {
    kind: ring ? "pie" : single ? "bar" : "stackedBar",
    title: titleOf(grid, context),
    panels: [panel],
    extraNotes: notes,
  });
}
