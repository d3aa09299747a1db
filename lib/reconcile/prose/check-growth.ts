/** Recomputes changes between two values of the same thing in one sentence. */
import type { Figure, Finding } from "@/lib/domain";
import { agrees, roundedBy, showComputed } from "./printed-precision";
import { between, groupFigures, type ProseToCheck, proseFinding } from "./prose-to-check";

const DOWN = /下降|减少|降低|缩短|压缩|压减|缩减|精简|回落|下滑|降|减|縮|壓|減/;
/** A comparison with another time than the old value's is another change. */
const OTHER_BASE = /同比|环比|環比|较|較|比/;

/** `ratio` findings: old value, new value and the change stated between them disagree. */
export function checkGrowth(input: ProseToCheck): Finding[] {
  return groupFigures(input).flatMap(({ figures }) =>
    figures.flatMap((change, index) => {
      const to = figures[index - 1];
      const from = figures[index - 2];
      if (!to || !from || change.role !== "change" || change.qualifier !== "exact") return [];
      if (from.role !== "from" || to.role !== "to" || from.unit !== to.unit) return [];
      if (OTHER_BASE.test(between(input.text, to, change))) return [];
      return compare({ from, to, change, words: between(input.text, to, change) });
    }),
  );
}

function compare(at: { from: Figure; to: Figure; change: Figure; words: string }): Finding[] {
  const { from, to, change, words } = at;
  const difference = Math.abs(to.value - from.value);
  const shares = from.unit === "%";
  let computed: number | null = null;
  if (change.unit === "百分点" && shares) computed = difference;
  else if (change.unit === "%" && !shares && from.value > 0) {
    computed = (difference / from.value) * 100;
  } else if (change.unit === from.unit && !shares) computed = difference;
  if (computed === null) return [];
  const down = to.value < from.value;
  const wrongWay = DOWN.test(words) !== down && difference > 0;
  const [low, high] = changeRange(from, to, computed, change.unit === "%");
  const nearest = Math.min(Math.max(Math.abs(change.value), low), high);
  if (!wrongWay && agrees(nearest, Math.abs(change.value), change.text)) return [];
  const shown = showComputed(computed, change.text);
  const message = {
    zh: `由${from.text}到${to.text}的变化是${down ? "减少" : "增加"}${shown}${change.unit}，文中写作${change.text}。`,
    en: `From ${from.text} to ${to.text} is ${down ? "a fall" : "a rise"} of ${shown}; the text says ${change.text}.`,
  };
  return [proseFinding("ratio", "warning", message, [from, to, change])];
}

/** 由3.2万件增至4.1万件: both sides may have been rounded, so the change has a range. */
function changeRange(from: Figure, to: Figure, computed: number, share: boolean): [number, number] {
  const before = roundedBy(from.text, from.value);
  const slack = before + roundedBy(to.text, to.value);
  if (slack === 0) return [computed, computed];
  const difference = Math.abs(to.value - from.value);
  const [low, high] = [Math.max(0, difference - slack), difference + slack];
  if (!share) return [low, high];
  return [(low / (from.value + before)) * 100, (high / Math.max(from.value - before, 1e-9)) * 100];
}
