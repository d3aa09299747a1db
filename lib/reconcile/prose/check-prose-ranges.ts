/** Finds figures that cannot be: shares above 100 %, halves of things, money without a unit. */
import type { Figure, Finding } from "@/lib/domain";
import { clauseBefore, type ProseToCheck, proseFinding } from "./prose-to-check";

/** Shares of a whole; growth, completion of a plan and recovery may exceed 100 %. */
const BOUNDED =
  /(?:办结率|结案率|满意率|满意度|好评率|接通率|覆盖率|合格率|公开率|答复率|回复率|及时率|准确率|整改率|网办率|即办率|注册率|普及率|参保率|进驻率|占比|比例|签约率|优良率|入学率|解决率|处理率|上线率|绿化率|成功率)$/;
/** Things that come whole; means and money need not. */
const WHOLE_UNITS = new Set([
  "件",
  "人",
  "人次",
  "家",
  "户",
  "起",
  "次",
  "名",
  "篇",
  "条",
  "份",
  "宗",
  "场",
]);
const MEAN = /平均|人均|户均|日均|月均|年均|均|每|折合|当量|跑动|次数|环节|万人/;
const MONEY = /资金|金额|总额|交易额|成本|投资|收入|支出|保证金|经费|费用|税|补贴|贷款|产值|款$/;
const MONEY_AFTER = /^(?:[^,\uff0c。;\uff1b、\d]{0,8})(?:资金|保证金|成本|费用|投资|经费|款)/;

/** `range` findings of the prose. */
export function checkProseRanges({ figures, text }: ProseToCheck): Finding[] {
  return figures.flatMap((figure) => {
    if (figure.repeat) return [];
    return [aboveWhole(figure), brokenCount(figure, text), moneyWithoutUnit(figure, text)].flatMap(
      (finding) => finding ?? [],
    );
  });
}

function aboveWhole(figure: Figure): Finding | null {
  const { unit, value, role, subject, text } = figure;
  if (unit !== "%" || value <= 100 || role === "change" || !BOUNDED.test(subject)) return null;
  const message = {
    zh: `${subject}为${text}，超过了100%。`,
    en: `A share of ${text} is above 100 %.`,
  };
  return proseFinding("range", "warning", message, [figure]);
}

function brokenCount(figure: Figure, report: string): Finding | null {
  const { unit, value, subject, text } = figure;
  if (!WHOLE_UNITS.has(unit) || Number.isInteger(value) || MEAN.test(subject)) return null;
  // 每千人口医师3.12人、护士3.68人: the mean is told once.
  if (MEAN.test(clauseBefore(report, figure))) return null;
  const message = {
    zh: `${text}不是整数，而${unit}只能整计。`,
    en: `${text} is not a whole number of things that come whole.`,
  };
  return proseFinding("range", "notice", message, [figure]);
}

function moneyWithoutUnit(figure: Figure, text: string): Finding | null {
  if (figure.unit !== "" || figure.value < 1e4) return null;
  const after = text.slice(figure.at.end, figure.at.end + 14);
  if (!MONEY.test(figure.subject) && !MONEY_AFTER.test(after)) return null;
  const message = {
    zh: `“${figure.text}”没有写明单位（元？）。`,
    en: `“${figure.text}” is an amount without a unit (yuan?).`,
  };
  return proseFinding("range", "notice", message, [figure]);
}
