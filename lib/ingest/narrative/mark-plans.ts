/** Tells what was meant from what was done: plans, targets, tasks handed down. */
import type { FigureRole } from "@/lib/domain";
import { clauseStart } from "./clause-start";
import {
  AIM_LABEL,
  BY_YEAR,
  DONE_BEFORE,
  IN_YEAR,
  LABEL,
  PLAN_AFTER,
  PLAN_AMOUNT,
  PLAN_BEFORE,
  PLAN_GOES_ON,
  PLAN_HEADING,
  PLAN_SHARED,
  PLAN_STOPS,
  SHARE_FOLLOWS,
  TO_COME,
  YEAR_TO_COME,
} from "./lexicon/role-words";
import type { Sentence } from "./passages";
import type { Quantity } from "./quantity";

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

/** Roles with those of what was meant, and not done, turned into plans. `year`: the report's. */
export function markPlans(
  copy: string,
  sentence: Sentence,
  quantities: readonly Quantity[],
  roles: readonly FigureRole[],
  year: number | null,
): FigureRole[] {
  const planned =
    PLAN_HEADING.test(sentence.headings.join(" ")) ||
    isToCome(copy.slice(sentence.start, sentence.end), year);
  const meant = quantities.map(
    ({ start }) =>
      planned && !isReached(copy.slice(clauseStart(copy, sentence, start), start), year),
  );
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
