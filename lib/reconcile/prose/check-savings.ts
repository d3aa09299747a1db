/** Recomputes tender savings: price asked less price won, and its share of the price asked. */
import type { Figure, Finding } from "@/lib/domain";
import { agrees, lastDigit, showComputed } from "./printed-precision";
import { groupFigures, type ProseToCheck, proseFinding } from "./prose-to-check";

const ASKED = /(?:控制价|预算金额|预算|采购预算|上限价|起始价|挂牌价)$/;
const WON = /(?:中标金额|成交金额|中标价|成交价|成交额|合同金额)$/;
const SAVED = /节约(?:财政|建设)?(?:资金|投资|金额)?$/;
const SAVED_SHARE = /(?:节约率|下浮率|节资率|资金节约率)$/;

/** `ratio` findings where asked, won, saved and the share saved do not go together. */
export function checkSavings(input: ProseToCheck): Finding[] {
  return groupFigures(input).flatMap(({ figures }) => {
    const findings: Finding[] = [];
    for (const [index, asked] of figures.entries()) {
      if (asked.unit !== "元" || !ASKED.test(asked.subject)) continue;
      findings.push(...checkTender(asked, figures.slice(index + 1, index + 4)));
    }
    return findings;
  });
}

function checkTender(asked: Figure, following: readonly Figure[]): Finding[] {
  const won = following.find(({ subject, unit }) => unit === "元" && WON.test(subject));
  const saved = following.find(({ subject, unit }) => unit === "元" && SAVED.test(subject));
  const share = following.find(({ subject, unit }) => unit === "%" && SAVED_SHARE.test(subject));
  const findings: Finding[] = [];
  if (won && saved && ![asked, won, saved].some(({ qualifier }) => qualifier !== "exact")) {
    const computed = asked.value - won.value;
    // Each of the three is printed rounded; their last digits may add up.
    const slack = [asked, won, saved].reduce(
      (sum, { text, value }) => sum + lastDigit(text, value),
      0,
    );
    if (Math.abs(computed - saved.value) > slack / 2 + lastDigit(saved.text, saved.value)) {
      const message = {
        zh: `${asked.text}−${won.text}与所写的节约资金${saved.text}不符。`,
        en: `${asked.text} less ${won.text} is not the ${saved.text} said to be saved.`,
      };
      findings.push(proseFinding("ratio", "warning", message, [asked, won, saved]));
    }
  }
  const basis = saved?.value ?? (won ? asked.value - won.value : null);
  if (share && basis !== null && asked.value > 0) {
    const computed = (basis / asked.value) * 100;
    if (!agrees(computed, share.value, share.text)) {
      const shown = showComputed(computed, share.text);
      const message = {
        zh: `${share.subject}写作${share.text}，按所列金额计算为${shown}%。`,
        en: `The share saved is printed as ${share.text}; the amounts give ${shown}%.`,
      };
      findings.push(proseFinding("ratio", "warning", message, [share, asked, ...following]));
    }
  }
  return findings;
}
