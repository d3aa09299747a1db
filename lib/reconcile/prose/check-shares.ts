/** Recomputes shares the prose states: 办结率 from 受理 and 办结, 占比 from part and whole. */
import type { Figure, Finding } from "@/lib/domain";
import { agreesAsShare, showComputed } from "./printed-precision";
import { between, groupFigures, isCount, type ProseToCheck, proseFinding } from "./prose-to-check";

/** A rate's name, and what the part of it is called. Subjects are in simplified characters. */
const RATES: readonly { rate: RegExp; part: RegExp }[] = [
  { rate: /(?:办结|办理)率$/, part: /办结/ },
  { rate: /结案率$/, part: /结案/ },
  { rate: /解决率$/, part: /解决/ },
  { rate: /整改率$/, part: /整改/ },
  { rate: /接通率$/, part: /接通|接听/ },
  { rate: /答复率$/, part: /答复/ },
  { rate: /完成率$/, part: /完成/ },
  { rate: /合格率$/, part: /(?<!不)合格/ },
  { rate: /审结率$/, part: /审结/ },
  { rate: /破案率$/, part: /破获|破案/ },
];
/** What makes the counts before a share not its whole: another subject has begun. */
const PART_OF = /占(?:总数|总量|总体|全部|比|其中|应[^,\uff0c。]{0,8})?(?:的)?\s*$/;

/** 办结上年结转10件: no part of what came in this year. */
const OTHER_TIME = /上年|去年|往年|结转|历年|积案/;

/** `ratio` findings for shares that the counts beside them contradict. */
export function checkShares(input: ProseToCheck): Finding[] {
  return groupFigures(input).flatMap(({ figures }) =>
    figures.flatMap((share, index) => {
      if (share.unit !== "%" || share.role !== "value" || share.qualifier !== "exact") return [];
      const pair = findPair(input.text, figures, index);
      return pair ? compare(share, pair) : [];
    }),
  );
}

type Pair = { part: Figure; whole: Figure };

/** The part and the whole that a share is of, when the two counts right before it are they. */
function findPair(text: string, figures: readonly Figure[], index: number): Pair | null {
  const share = figures[index];
  const part = figures[index - 1];
  const whole = figures[index - 2];
  if (!share || !part || !whole || !isCount(part) || !isCount(whole)) return null;
  if (part.unit !== whole.unit || whole.role !== part.role) return null;
  if (OTHER_TIME.test(part.subject) !== OTHER_TIME.test(whole.subject)) return null;
  const named = RATES.some(
    ({ rate, part: wording }) =>
      rate.test(share.subject) && wording.test(part.subject) && !wording.test(whole.subject),
  );
  const placed =
    PART_OF.test(between(text, part, share)) && /其中|已/.test(between(text, whole, part));
  return named || placed ? { part, whole } : null;
}

function compare(share: Figure, { part, whole }: Pair): Finding[] {
  if (whole.value <= 0) return [];
  if (part.value > whole.value) {
    const message = {
      zh: `“${part.text}”（${part.subject}）大于它所属的“${whole.text}”（${whole.subject}）。`,
      en: `The part ${part.text} is larger than the whole ${whole.text} it belongs to.`,
    };
    return [proseFinding("self-contradiction", "warning", message, [part, whole])];
  }
  const computed = (part.value / whole.value) * 100;
  if (agreesAsShare(part, whole, share)) return [];
  const shown = showComputed(computed, share.text);
  const message = {
    zh: `${share.subject}写作${share.text}，而${part.text}÷${whole.text}=${shown}%。`,
    en: `The share is printed as ${share.text}, but ${part.text} of ${whole.text} is ${shown}%.`,
  };
  return [proseFinding("ratio", "warning", message, [share, part, whole])];
}
