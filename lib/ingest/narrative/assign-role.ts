/** Tells what a figure is in its sentence: a value, an old or new value, a change, a plan. */
import type { FigureRole } from "@/lib/domain";
import { CLAUSE_END, clauseStart } from "./clause-start";
import {
  AGAINST_STANDARD,
  CHANGE_BEFORE,
  CHANGE_NOUN,
  COMPARED,
  COMPARISON_BASE,
  FROM_BEFORE,
  GROWTH_OF_OTHERS,
  SHARE_CHANGE,
  TO_BEFORE,
  TO_NEXT,
  WORKED_ON,
} from "./lexicon/role-words";
import { markPlans } from "./mark-plans";
import type { Sentence } from "./passages";
import { RANGE_MARK, type Quantity } from "./quantity";

/** Roles of a sentence's quantities, in their order. `year`: the report's, where known. */
export function assignRoles(
  copy: string,
  sentence: Sentence,
  quantities: readonly Quantity[],
  year: number | null = null,
): FigureRole[] {
  const roles: FigureRole[] = [];
  /** Quantities of this clause that would be old values, should a new one follow. */
  let olds: number[] = [];
  /** New values still due: 从7个部门65项增加至11个部门98项 has as many as old ones. */
  let due = 0;
  let previousEnd = sentence.start;
  quantities.forEach((quantity, index) => {
    const gap = copy.slice(previousEnd, quantity.start);
    previousEnd = quantity.end;
    const joined = index > 0 && !CLAUSE_END.test(gap.replaceAll(SOFT_COMMA, ""));
    if (!joined) {
      olds = [];
      due = 0;
    }
    const clause = copy.slice(clauseStart(copy, sentence, quantity.start), quantity.start);
    const last = roles.at(-1);
    // 分别下降33.3%和50%: the second is what the first is.
    const same = joined && last && /^(?:和|及|、|以及)$/.test(gap);
    // 下调0.5至1个百分点: both ends of a range are the change; 提高至5%-8%.
    const mark = RANGE_MARK.test(gap);
    const range =
      mark && (last === "change" || last === "to") && quantities[index - 1]?.unit === quantity.unit;
    // 从86%提升11个百分点至97%: the difference, then the new value.
    const reached = mark && last === "change" && !range;
    // 减少36件(-12.4%): the change again, as a share.
    const again = last === "change" && /^\([+约]?$/.test(gap);
    const signed = quantity.kind === "share" ? isSigned(copy, quantity, gap) : PLUS.test(gap);
    const role =
      last && (same || range || again)
        ? last
        : signed
          ? "change"
          : reached
            ? "to"
            : roleOf(gap, clause, quantity);
    if (role === "to") {
      for (const old of olds) roles[old] = "from";
      due = olds.length;
      olds = [];
      roles.push("to");
    } else if (role === "value" && joined && due > 1) {
      due--;
      roles.push("to");
    } else {
      const old = FROM_BEFORE.test(gap) || olds.length > 0;
      if (role === "value" && (old || leadsOn(copy, quantity, quantities[index + 1]))) {
        olds.push(index);
      }
      roles.push(role);
    }
  });
  return markPlans(copy, sentence, quantities, roles, year);
}

/** 比上年+5件: the difference of two counts. */
const PLUS = /(?:同比|环比|[较比](?:去年|上年|上一年)(?:同期)?)[+]$/;

/** 812亿元(+4.9%), 同比-3.2%: a sign before a share tells a growth; a rate may be below zero too. */
function isSigned(copy: string, quantity: Quantity, gap: string): boolean {
  const minus = copy.charAt(quantity.start) === "-";
  return (
    /(?:同比|环比|[(,])[+]$/.test(gap) ||
    (minus && /(?:同比|环比|\([^,。;]{0,12}|[资额值入])$/.test(gap))
  );
}

/** 由120项,增加到150项: a comma that does not part the old value from the new. */
const SOFT_COMMA = /,(?=增|减|提|降|压|缩|达)/g;

/** 80项精简至52项: the new value follows at once, in the same unit, without a 由 before. */
function leadsOn(copy: string, quantity: Quantity, next: Quantity | undefined): boolean {
  return next?.unit === quantity.unit && TO_NEXT.test(copy.slice(quantity.end, quantity.end + 30));
}

function roleOf(gap: string, clause: string, quantity: Quantity): FigureRole {
  if (TO_BEFORE.test(gap)) return "to";
  if (CHANGE_NOUN.test(gap)) return "change";
  const difference = quantity.kind !== "count" || !WORKED_ON.test(gap);
  if (CHANGE_BEFORE.test(gap) && difference) {
    return AGAINST_STANDARD.test(clause) ? "value" : "change";
  }
  if (quantity.kind === "share" && SHARE_CHANGE.test(gap) && !AGAINST_STANDARD.test(clause)) {
    return "change";
  }
  // Percentage points are the distance of two shares, whatever the verb.
  if (/^[百千]分点$/.test(quantity.unit)) return "change";
  if (COMPARISON_BASE.test(gap)) return "from";
  if (GROWTH_OF_OTHERS.test(clause)) return "change";
  const since = clause.slice(Math.max(0, clause.length - gap.length));
  return COMPARED.test(since) && !AGAINST_STANDARD.test(clause) ? "change" : "value";
}
