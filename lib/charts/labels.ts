/** Short names of the form's lines and columns, as charts label them. */
import type { Bilingual, Edition } from "@/lib/domain";
import { formTable, groupLines } from "@/lib/statutory-form";

export type Part = { id: string; label: Bilingual };

/** The six applicant types, as the form orders them. */
export const APPLICANTS: readonly Part[] = formTable("2021", "requests")
  .columns.filter(({ id }) => id !== "total")
  .map(({ id, label }) => ({ id, label }));

/** The ways a request can end, whole groups; `requests/<id>/total` in either edition. */
export const OUTCOMES: readonly Part[] = [
  { id: "granted", label: { zh: "予以公开", en: "Granted" } },
  { id: "partlyGranted", label: { zh: "部分公开", en: "Partly granted" } },
  { id: "refused", label: { zh: "不予公开", en: "Refused" } },
  { id: "unable", label: { zh: "无法提供", en: "Unable to provide" } },
  { id: "notProcessed", label: { zh: "不予处理", en: "Not processed" } },
  { id: "otherHandling", label: { zh: "其他处理", en: "Other handling" } },
];

/** A line's label without its number: 1.属于国家秘密 → 属于国家秘密. */
function unnumbered({ id, label }: Part): Part {
  return {
    id,
    label: { zh: label.zh.replace(/^[\d一二三四五六七八九十()()]+[.、.]?/u, ""), en: label.en },
  };
}

/** The grounds of refusal; the same eight in both editions. */
export function refusalGrounds(edition: Edition): Part[] {
  return groupLines(edition, "refused").map(unnumbered);
}

/** The routes by which a decision is contested. */
export const ROUTES: readonly Part[] = [
  { id: "reconsideration", label: { zh: "行政复议", en: "Reconsideration" } },
  { id: "directLitigation", label: { zh: "直接起诉", en: "Direct litigation" } },
  {
    id: "litigationAfterReconsideration",
    label: { zh: "复议后起诉", en: "Litigation after reconsideration" },
  },
];

/** How a contested decision fared. */
export const RESULTS: readonly Part[] = formTable("2021", "review")
  .columns.filter(({ id }) => id !== "total")
  .map(({ id, label }) => ({ id, label }));

/** Decisions that have scales of their own. */
export const DECISIONS: readonly (Part & { measure: string })[] = [
  {
    id: "licences",
    label: { zh: "行政许可", en: "Licences" },
    measure: "disclosure/licences/decisions",
  },
  {
    id: "penalties",
    label: { zh: "行政处罚", en: "Penalties" },
    measure: "disclosure/penalties/decisions",
  },
  {
    id: "coercion",
    label: { zh: "行政强制", en: "Coercion" },
    measure: "disclosure/coercion/decisions",
  },
  { id: "fees", label: { zh: "行政事业性收费", en: "Fees" }, measure: "disclosure/fees/amount" },
];

/** The measure a share of this one is taken of, or null where it is no part of a whole. */
export function wholeOf(measure: string): string | null {
  const [table, line, column] = measure.split("/");
  if (table === "review" && column && column !== "total") return `review/${line}/total`;
  if (table !== "requests" || !line || !column) return null;
  if (column !== "total") return `requests/${line}/total`;
  const group = line.split(".")[0];
  return OUTCOMES.some(({ id }) => id === group) ? "requests/disposed/total" : null;
}
