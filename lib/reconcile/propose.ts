/** A failed sum → the one cell whose change would mend its line and its column, if there is one. */
import type { CellId, Finding } from "@/lib/domain";
import { agrees, type CellMap, type Evaluation } from "./evaluate";

export type Proposal = NonNullable<Finding["proposal"]>;

/** The evaluations that name each cell. */
function byCell(evaluations: readonly Evaluation[]): Map<CellId, Evaluation[]> {
  const naming = new Map<CellId, Evaluation[]>();
  for (const evaluation of evaluations) {
    for (const { cell } of [...evaluation.left.terms, ...evaluation.right.terms]) {
      const list = naming.get(cell) ?? [];
      list.push(evaluation);
      naming.set(cell, list);
    }
  }
  return naming;
}

/** The value the cell would need for this evaluation to hold. */
function neededBy({ left, right }: Evaluation, cell: CellId, now: number): number {
  const gap = right.sum - left.sum;
  const onLeft = left.terms.some((term) => term.cell === cell);
  return now + (onLeft ? gap : -gap);
}

function mends(naming: Evaluation[], cell: CellId, now: number, to: number): boolean {
  const failed = naming.filter(({ outcome }) => outcome === "failed");
  const axes = new Set(failed.map(({ identity }) => identity.along));
  if (axes.size < 2) return false;
  return naming.every(
    (each) => each.outcome === "unchecked" || agrees(neededBy(each, cell, now), to),
  );
}

/**
 * Proposals by failed evaluation. A cell is proposed only where its change makes every sum that
 * names it agree, in its line and in its column, and where no other cell would do the same.
 */
export function proposeMends(
  evaluations: readonly Evaluation[],
  cells: CellMap,
): Map<Evaluation, Proposal> {
  const proposals = new Map<Evaluation, Proposal>();
  if (!evaluations.some(({ outcome }) => outcome === "failed")) return proposals;
  const naming = byCell(evaluations);
  for (const evaluation of evaluations) {
    if (evaluation.outcome !== "failed") continue;
    const candidates = [...evaluation.left.terms, ...evaluation.right.terms].flatMap(
      ({ cell }): Proposal[] => {
        const from = cells.get(cell)?.value ?? null;
        const to = neededBy(evaluation, cell, from ?? 0);
        const possible = to >= 0 && Number.isInteger(to);
        return possible && mends(naming.get(cell) ?? [], cell, from ?? 0, to)
          ? [{ cell, from, to }]
          : [];
      },
    );
    const [only, another] = candidates;
    if (only && !another) proposals.set(evaluation, only);
  }
  return proposals;
}
