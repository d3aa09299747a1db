/** Tells what a figure is in its sentence: a value, an old or new value, a change, a plan. */
import type { FigureRole } from "@/lib/domain";
import {
  AGAINST_STANDARD,
  AIM_LABEL,
  BY_YEAR,
  CHANGE_BEFORE,
  CHANGE_NOUN,
  COMPARED,
  COMPARISON_BASE,
  DONE_BEFORE,
  FROM_BEFORE,
  GROWTH_OF_OTHERS,
  IN_YEAR,
  LABEL,
  PLAN_AFTER,
  PLAN_AMOUNT,
  PLAN_BEFORE,
  PLAN_GOES_ON,
  PLAN_HEADING,
  PLAN_SHARED,
  PLAN_STOPS,
  SHARE_CHANGE,
  SHARE_FOLLOWS,
  TO_BEFORE,
  TO_COME,
  TO_NEXT,
  WORKED_ON,
  YEAR_TO_COME,
} from "./lexicon/role-words";
import type { Sentence } from "./passages";
import type { Quantity } from "./quantity";

const LONGEST_CLAUSE = 160;
// A sentence holds a line break only where a page has wrapped it.
const CLAUSE_END = /[,。;:!?]/;

/** Roles of a sentence's quantities, in their order. `year`: the report's, where known. */
export function assignRoles(
  copy: string,
  sentence: Sentence,
  quantities: readonly Quantity[],
  year: number | null = null,
): FigureRole[] {
  const planned =
    PLAN_HEADING.test(sentence.headings.join(" ")) ||
    isToCome(copy.slice(sentence.start, sentence.end), year);
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
    const range = (last === "change" || last === "to") && /^\s?(?:[-~]{1,2}|至|到)\s?$/.test(gap);
    // 减少36件(-12.4%): the change again, as a share.
    const again = last === "change" && /^\([+约]?$/.test(gap);
    const signed = quantity.kind === "share" ? isSigned(copy, quantity, gap) : PLUS.test(gap);
    const role =
      last && (same || range || again) ? last : signed ? "change" : roleOf(gap, clause, quantity);
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
  const meant = quantities.map(
    ({ start }) =>
      planned && !isReached(copy.slice(clauseStart(copy, sentence, start), start), year),
  );
  return markPlans(copy, sentence, quantities, roles, meant);
}

/** 目标:2024年达到95%;2023年底88%: the clause names the report's own year, or an earlier one. */
function isReached(clause: string, year: number | null): boolean {
  const named = /^(?:截至)?(20\d{2})年/.exec(clause)?.[1];
  return year !== null && named !== undefined && Number(named) <= year;
}

/** Whether a sentence opens with a time after the report's. */
function isToCome(sentence: string, year: number | null): boolean {
  const label = LABEL.exec(sentence)?.[0].trim() ?? "";
  if (AIM_LABEL.test(label)) return true;
  const by = BY_YEAR.exec(sentence)?.[1];
  if (by !== undefined) return year === null || Number(by) > year;
  if (TO_COME.test(sentence) || PLAN_HEADING.test(label)) return true;
  const named = IN_YEAR.exec(sentence)?.[1];
  if (named !== undefined && year !== null) return Number(named) > year;
  return YEAR_TO_COME.test(sentence);
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

function markPlans(
  copy: string,
  sentence: Sentence,
  quantities: readonly Quantity[],
  roles: readonly FigureRole[],
  meant: readonly boolean[],
): FigureRole[] {
  /** Whether a plan told before goes on: 力争新建公园6个,新增绿地30公顷. */
  let open = false;
  let previousEnd = sentence.start;
  let last: FigureRole = "value";
  return roles.map((role, index) => {
    const quantity = quantities[index];
    if (!quantity) return role;
    const gap = copy.slice(previousEnd, quantity.start);
    previousEnd = quantity.end;
    open = open && !/;/.test(gap) && !PLAN_STOPS.test(gap);
    if (PLAN_GOES_ON.test(gap.replaceAll(/《[^》]*》|“[^”]*”/g, ""))) open = true;
    // 下达任务126个小区、3.42万户: the second is what the first is.
    const listed = last === "plan" && role === "value" && IN_LIST.test(gap);
    const plan =
      isPlan(copy, sentence, quantity, meant[index] ?? false) ||
      (open && role !== "change") ||
      listed;
    last = role !== "from" && plan ? "plan" : role;
    return last;
  });
}

/** A noun and the mark or word that joins the next count to it. */
const IN_LIST = /^[\u4e00-\u9fff]{0,8}(?:、|和|及)$/;

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

function isPlan(copy: string, sentence: Sentence, quantity: Quantity, planned: boolean): boolean {
  const clause = copy.slice(clauseStart(copy, sentence, quantity.start), quantity.start);
  const bare = clause.replaceAll(/《[^》]*》|“[^”]*”/g, "");
  if (PLAN_AFTER.test(copy.slice(quantity.end, quantity.end + 8))) return true;
  if (PLAN_BEFORE.test(bare)) return true;
  if (quantity.kind !== "share" && PLAN_AMOUNT.test(bare)) return true;
  if (PLAN_SHARED.test(bare) && SHARE_FOLLOWS.test(copy.slice(quantity.end, quantity.end + 8))) {
    return true;
  }
  if (!planned) return false;
  return !DONE_BEFORE.test(bare) || /后延|推迟|延后/.test(bare);
}

function clauseStart(copy: string, sentence: Sentence, at: number): number {
  const from = Math.max(sentence.start, at - LONGEST_CLAUSE);
  for (let i = at - 1; i >= from; i--) {
    if (CLAUSE_END.test(copy.charAt(i))) return i + 1;
  }
  return from;
}
