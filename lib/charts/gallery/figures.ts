/** Invents a year's figures of a body, consistent in every sum, for the gallery and for tests. */
import type { MeasureId } from "@/lib/domain";
import { APPLICANTS, DECISIONS, OUTCOMES, refusalGrounds, RESULTS, ROUTES } from "../labels";

/** Splits a whole into parts by weight; the first part takes the remainder. */
function split(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  const parts = weights.map((weight) => Math.floor((total * weight) / sum));
  const rest = total - parts.reduce((a, b) => a + b, 0);
  return parts.map((part, index) => (index === 0 ? part + rest : part));
}

function name(ids: readonly string[], values: readonly number[]): Record<MeasureId, number> {
  return Object.fromEntries(ids.map((id, index) => [id, values[index] ?? 0]));
}

/** Every measure of the charts for a body that received `n` requests and carried in `carried`. */
export function inventFigures(n: number, carried: number, left: number): Record<MeasureId, number> {
  const disposed = n + carried - left;
  const outcomes = split(disposed, [42, 11, 14, 18, 9, 6]);
  const contested = Math.floor(n / 12);
  return {
    "requests/received/total": n,
    "requests/carriedIn/total": carried,
    "requests/carriedOut/total": left,
    "requests/disposed/total": disposed,
    ...name(
      APPLICANTS.map(({ id }) => `requests/received/${id}`),
      split(n, [80, 12, 1, 2, 4, 1]),
    ),
    ...name(
      OUTCOMES.map(({ id }) => `requests/${id}/total`),
      outcomes,
    ),
    ...name(
      refusalGrounds("2021").map(({ id }) => `requests/${id}/total`),
      split(outcomes[2] ?? 0, [0, 3, 1, 2, 4, 6, 2, 1]),
    ),
    ...Object.fromEntries(
      ROUTES.flatMap(({ id }, at) => {
        const total = Math.floor(contested / (at + 1));
        const results = split(total, [6, 2, 1, 1]);
        return [
          ...RESULTS.map((result, index) => [`review/${id}/${result.id}`, results[index] ?? 0]),
          [`review/${id}/total`, total],
        ];
      }),
    ),
    ...name(
      DECISIONS.map(({ measure }) => measure),
      [n * 37 + 11, n * 2, Math.floor(n / 9), Math.round(n * 123.45) / 10],
    ),
    ...Object.fromEntries(
      ["regulations", "normativeDocuments"].flatMap((line, at) => [
        [`disclosure/${line}/issued`, at * 3],
        [`disclosure/${line}/repealed`, at],
        [`disclosure/${line}/inForce`, at * 40 + 2],
      ]),
    ),
    "hotline.satisfactionRate": Math.min(100, 90 + (n % 10)),
    "hotline.cases": n * 911,
  };
}
