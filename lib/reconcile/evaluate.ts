/** An identity and a report's cells → whether it holds, and both sides of it. */
import type { Cell, CellId, FindingSide } from "@/lib/domain";
import type { Identity, Term } from "@/lib/statutory-form";

/** `notStated`: a side is blank throughout; `unchecked`: a cell is unreadable or not there. */
export type Outcome = "held" | "failed" | "notStated" | "unchecked";

export type Evaluation = {
  identity: Identity;
  outcome: Outcome;
  left: FindingSide;
  right: FindingSide;
};

export type CellMap = ReadonlyMap<CellId, Cell>;

/** Money has two decimals; sums of it are compared to a hundredth of the last one. */
const TOLERANCE = 1e-4;

export function agrees(left: number, right: number): boolean {
  return Math.abs(left - right) < TOLERANCE;
}

export function sideOf(terms: readonly Term[], cells: CellMap, year?: number): FindingSide {
  let [sum, blanks] = [0, 0];
  const named = terms.map(({ cell, sign }): FindingSide["terms"][number] => {
    const found = cells.get(cell);
    const value = found?.value ?? null;
    const status = found?.status ?? "missing";
    if (value !== null) sum += sign * value;
    if (status === "blank") blanks += 1;
    return year === undefined ? { cell, value, status, sign } : { cell, value, status, sign, year };
  });
  return { terms: named, sum, blanks };
}

function isBlank(side: FindingSide): boolean {
  return side.terms.every(({ status }) => status === "blank");
}

function isChecked(side: FindingSide): boolean {
  return side.terms.every(({ status }) => status === "reported" || status === "blank");
}

function outcomeOf({ rule }: Identity, left: FindingSide, right: FindingSide): Outcome {
  if (!isChecked(left) || !isChecked(right)) return "unchecked";
  if (isBlank(left) && isBlank(right)) return "notStated";
  const holds = agrees(left.sum, right.sum);
  // A blank total states nothing, even where its parts are stated.
  if (rule !== "rollforward" && isBlank(right)) return "notStated";
  if (!holds && (isBlank(left) || isBlank(right))) return "notStated";
  return holds ? "held" : "failed";
}

/** Blanks count as 0 in the sums, and each side says how many there were. */
export function evaluate(identity: Identity, cells: CellMap): Evaluation {
  const left = sideOf(identity.left, cells);
  const right = sideOf(identity.right, cells);
  return { identity, outcome: outcomeOf(identity, left, right), left, right };
}
