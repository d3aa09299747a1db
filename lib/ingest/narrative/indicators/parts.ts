/** Whether a count is a part of what its indicator counts: announced by 其中, or only the new ones. */
import type { Candidate } from "../candidate";
import { IN_ALL, OF_THE_PERIOD, PARTS_THEMSELVES, SAID_OF_THE_PERIOD } from "./scope";

/** 新推出, 今年新布设: an increment of what is counted in all. */
const NEW_ONES =
  /新(?:增|推出|推|上线|布设|布局|设立|设|建|开通|投放|部署|发布|接入|归集|注册|纳入|划转|公布)[^,。;、\d]{0,16}$/;

/** True when an indicator that counts all there are meets the new ones only. */
export function countsNewOnes(
  copy: string,
  { quantity, sentence }: Candidate,
  indicator: string,
): boolean {
  if (!IN_ALL.has(indicator)) return false;
  return NEW_ONES.test(copy.slice(Math.max(sentence.start, quantity.start - 30), quantity.start));
}

/** 其中 announces parts up to the next of these; 其中: a whole list of them, semicolons and all. */
const ANNOUNCES = /其中(?::[^。]*|[^。;]*)$/;
const FAR = 200;

/**
 * True when 其中 stands before the count, and before that a count in the same unit and no smaller:
 * its whole, unless that one feeds another indicator (信息236条,其中公众号198条). `claimed`: what each
 * candidate would feed.
 */
export function isPart(
  copy: string,
  candidates: readonly Candidate[],
  index: number,
  claimed: readonly (string | null)[],
): boolean {
  const candidate = candidates[index];
  const indicator = claimed[index];
  if (!candidate || !indicator || candidate.quantity.kind === "share") return false;
  const { quantity, sentence } = candidate;
  const from = Math.max(sentence.start, quantity.start - FAR);
  if (PARTS_THEMSELVES.get(indicator)?.test(copy.slice(from, quantity.start))) return false;
  if (!copy.slice(from, quantity.start).includes("其中")) return false;
  // What stands in brackets that have closed again announces nothing.
  const told = copy
    .slice(from, quantity.start)
    .replaceAll(/\([^()]*\)/g, (words) => " ".repeat(words.length));
  const announced = ANNOUNCES.exec(told);
  if (!announced) return false;
  const mark = from + announced.index;
  // 。其中,…: the whole stands in the sentence before.
  const opens = copy.slice(sentence.start, mark).trim() === "";
  for (let i = index - 1; i >= 0; i--) {
    const earlier = candidates[i];
    if (!earlier || earlier.sentence.paragraph !== sentence.paragraph) return false;
    if (earlier.sentence !== sentence && !opens) return false;
    if (earlier.quantity.start > mark || earlier.quantity.unit !== quantity.unit) continue;
    if (earlier.quantity.value < quantity.value) continue;
    return claimed[i] == null || claimed[i] === indicator;
  }
  return false;
}

const THE_YEAR = "(?:20\\d{2}年度?|本年度?|今年|当年|全年)";
const DONE = "(?:新增|以来|共|为|主动|公开|发布|推送|更新|受理|收到|政府|信息|申请)*";
/** 累计4746万次,其中2023年度: the period's own part of what was counted since some day. */
const OWN_PART = new RegExp(`^[^,。;\\d]{0,6}[,(]?其中,?${THE_YEAR}${DONE}$`);
/** 自开通以来推送1940篇,全年推送: the same without 其中. */
const OWN_COUNT = new RegExp(`^[^,。;\\d]{0,6}[,;]${THE_YEAR}${DONE}$`);

/**
 * Gives a running total's indicator to the period's own part of it. `since`: what each candidate
 * would feed, were it not counted since an earlier day.
 */
export function ownParts(
  copy: string,
  candidates: readonly Candidate[],
  ids: (string | null)[],
  since: readonly (string | null)[],
): void {
  candidates.forEach((candidate, index) => {
    const { quantity, sentence } = candidate;
    const id = ids[index] ?? since[index];
    const part = candidates[index + 1];
    if (!id || !OF_THE_PERIOD.has(id) || part?.sentence !== sentence) return;
    const { start, end, value, unit } = part.quantity;
    if (unit !== quantity.unit || value > quantity.value || part.role !== "value") return;
    // The number's own digits end before its year: 2009年度 is no figure.
    if (end <= quantity.end) return;
    const between = copy.slice(quantity.end, start);
    const running = since[index] !== null || isRunningTotal(copy, candidate, id);
    if (!OWN_PART.test(between) && !(running && OWN_COUNT.test(between))) return;
    ids[index] = null;
    ids[index + 1] = id;
  });
}

/** 截至年底,累计公开: counted since some earlier day, where the period's own count is told too. */
const RUNNING =
  /(?:截[至止]|到(?:20\d{2}年|本年|年)(?:12月)?底)[^。;]{0,16}(?:累计|已)[^,。;]{0,20}$/;

/** 截至年底,累计: counted since no day that is told; 网站累计访问量 as well. */
const SINCE_NO_DAY =
  /(?:截[至止]|到(?:20\d{2}年|本年|年)(?:12月)?底)[^。;]{0,30}累计[^,。;]{0,20}$|累计(?:总)?(?:访问|浏览|点击)[^,。;\d]{0,8}$/;
/** What tells that the count is the period's all the same: 2023年,…;截至 and its day aside. */
const OF_THIS_YEAR = /20\d{2}年度?(?!底|末|\d{1,2}月)|全年|今年|本年|年内|年度|1月1日/;

/** True for a count of the period's kind that was counted since some earlier day, for all that is told. */
export function isRunningTotal(
  copy: string,
  { quantity, sentence }: Candidate,
  indicator: string,
): boolean {
  if (!SAID_OF_THE_PERIOD.has(indicator)) return false;
  const before = copy.slice(sentence.start, quantity.start);
  const cut = before.slice(-60);
  if (!SINCE_NO_DAY.test(cut)) return false;
  return !OF_THIS_YEAR.test(before.replaceAll(/截[至止]到?(?:20\d{2}年|本年|今年)[底末]?/g, ""));
}

/** Which of one indicator's counts are running totals beside the period's own. */
export function runningTotals(
  copy: string,
  group: readonly Candidate[],
  indicator: string,
): boolean[] {
  const running = group.map(({ quantity, sentence }) =>
    RUNNING.test(copy.slice(Math.max(sentence.start, quantity.start - 60), quantity.start)),
  );
  const own = group.filter((_, i) => !running[i]).map(({ quantity }) => quantity.value);
  if (!OF_THE_PERIOD.has(indicator) || own.length === 0) return group.map(() => false);
  const most = Math.max(...own);
  return group.map(({ quantity }, i) => running[i] === true && quantity.value > most);
}
