/** Tells what a figure is in its sentence: a value, an old or new value, a change, a plan. */
import type { FigureRole } from "@/lib/domain";
import {
  AGAINST_STANDARD,
  CHANGE_BEFORE,
  CHANGE_NOUN,
  COMPARED,
  COMPARISON_BASE,
  DONE_BEFORE,
  FROM_BEFORE,
  PLAN_AFTER,
  PLAN_BEFORE,
  PLAN_HEADING,
  TO_BEFORE,
} from "./lexicon/role-words";
import type { Sentence } from "./passages";
import type { Quantity } from "./quantity";

const CLAUSE_END = /[,。;:!?\n]/;

/** Roles of a sentence's quantities, in their order. */
export function assignRoles(
  copy: string,
  sentence: Sentence,
  quantities: readonly Quantity[],
): FigureRole[] {
  const planned = PLAN_HEADING.test(sentence.headings.join(" "));
  const roles: FigureRole[] = [];
  let fromSide: number[] = [];
  let toSide = 0;
  let previousEnd = sentence.start;
  quantities.forEach((quantity, index) => {
    const gap = copy.slice(previousEnd, quantity.start);
    const clause = copy.slice(clauseStart(copy, sentence, quantity.start), quantity.start);
    const sameClause =
      index > 0 && !CLAUSE_END.test(gap.replaceAll(/,(?=增|减|提|降|压|缩|达)/g, ""));
    if (!sameClause) {
      fromSide = [];
      toSide = 0;
    }
    const role = roleOf({ copy, gap, clause, quantity });
    if (role === "to") {
      for (const at of fromSide) roles[at] = "from";
      toSide = fromSide.length;
      fromSide = [];
      roles.push("to");
    } else if (role === "value" && sameClause && toSide > 1) {
      // 从9个部门91项增加至13个部门121项: as many new values as old ones.
      toSide--;
      roles.push("to");
    } else {
      if (
        role === "value" &&
        (FROM_BEFORE.test(gap) ||
          fromSide.length > 0 ||
          TO_NEXT.test(copy.slice(quantity.end, quantity.end + 30)))
      ) {
        fromSide.push(index);
      }
      roles.push(role);
    }
    previousEnd = quantity.end;
  });
  return roles.map((role, index) => {
    const quantity = quantities[index];
    if (!quantity || role === "from") return role;
    return isPlan(copy, sentence, quantity, planned) ? "plan" : role;
  });
}

/** 96项精简至66项: the new value follows at once, without a 由 before. */
const TO_NEXT =
  /^[^,。;:!?\d]{0,14}(?:提升|提高|增加|减少|降低|缩短|压缩|压减|缩减|精简|扩大|优化|下降|上升|增长|调整|拓展)(?:至|到|为)[^,。;\d]{0,10}\d/;

function roleOf(at: { copy: string; gap: string; clause: string; quantity: Quantity }): FigureRole {
  const { gap, clause } = at;
  if (TO_BEFORE.test(gap)) return "to";
  if (CHANGE_NOUN.test(gap)) return "change";
  if (COMPARISON_BASE.test(gap)) return "from";
  if (CHANGE_BEFORE.test(gap)) return AGAINST_STANDARD.test(clause) ? "value" : "change";
  const since = clause.slice(Math.max(0, clause.length - gap.length));
  return COMPARED.test(since) && !AGAINST_STANDARD.test(clause) ? "change" : "value";
}

function isPlan(copy: string, sentence: Sentence, quantity: Quantity, planned: boolean): boolean {
  const clause = copy.slice(clauseStart(copy, sentence, quantity.start), quantity.start);
  const bare = clause.replaceAll(/《[^》]*》|“[^”]*”/g, "");
  if (PLAN_AFTER.test(copy.slice(quantity.end, quantity.end + 8))) return true;
  if (PLAN_BEFORE.test(bare)) return true;
  if (!planned) return false;
  return !DONE_BEFORE.test(bare) || /后延|推迟|延后/.test(bare);
}

function clauseStart(copy: string, sentence: Sentence, at: number): number {
  for (let i = at - 1; i >= sentence.start; i--) {
    if (CLAUSE_END.test(copy.charAt(i))) return i + 1;
  }
  return sentence.start;
}
