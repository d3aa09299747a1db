/** Compares a total with the parts that "其中" announces after it. */
import type { Figure, Finding } from "@/lib/domain";
import { lastDigit } from "./printed-precision";
import { between, groupFigures, isCount, type ProseToCheck, proseFinding } from "./prose-to-check";

/** Longer lists are not parts of one total. */
const MOST_PARTS = 16;

/** A part larger than its total, or parts that add up to more, contradict it. */
export function checkParts(input: ProseToCheck): Finding[] {
  return groupFigures(input).flatMap(({ figures }) =>
    figures.flatMap((total, index) => {
      if (!isCount(total) || total.unit === "") return [];
      const parts = partsOf(input.text, total, figures.slice(index + 1, index + 1 + MOST_PARTS));
      return parts.length > 0 ? compare(wholesBefore(figures, index), parts) : [];
    }),
  );
}

/** Counts in the total's own unit, from 其中 to the next thing that is none of them. */
function partsOf(text: string, total: Figure, following: readonly Figure[]): Figure[] {
  const [first] = following;
  if (!first || !/^[^。;\uff1b]{0,12}其中/.test(between(text, total, first))) return [];
  const parts: Figure[] = [];
  let last = total;
  for (const figure of following) {
    const words = between(text, last, figure);
    // A second 其中 splits the last part; a closing bracket ends the list.
    if (parts.length > 0 && /其中|[)\uff09]/.test(words)) break;
    if (!isCount(figure) || figure.unit !== total.unit || figure.role !== total.role) break;
    parts.push(figure);
    last = figure;
  }
  return parts;
}

/** 收到14件,上年结转1件,其中…: the parts may be of all the counts told before them. */
function wholesBefore(figures: readonly Figure[], index: number): Figure[] {
  const last = figures[index];
  let first = index;
  while (figures[first - 1]?.unit === last?.unit && isCount(figures[first - 1] as Figure)) first--;
  return figures.slice(first, index + 1);
}

function compare(wholes: readonly Figure[], parts: readonly Figure[]): Finding[] {
  const total = wholes.at(-1);
  if (!total) return [];
  const whole = wholes.reduce((sum, { value }) => sum + value, 0);
  const larger = parts.find(({ value }) => value > whole);
  if (larger) {
    const message = {
      zh: `“其中”的${larger.text}（${larger.subject}）大于总数${total.text}（${total.subject}）。`,
      en: `The part ${larger.text} is larger than its total ${total.text}.`,
    };
    return [proseFinding("self-contradiction", "warning", message, [...wholes, larger])];
  }
  const sum = parts.reduce((all, { value }) => all + value, 0);
  // Rounded numbers (6.03万, 15.2万) may add up to a little more.
  const rounding = [total, ...parts].reduce((all, one) => all + lastDigit(one.text, one.value), 0);
  // Parts may overlap (网上 and 涉企), and need not be all; only two or three that exceed the
  // total by little are a slip rather than overlapping counts.
  const excess = sum - whole;
  const exact = wholes.length === 1 && parts.length >= 2;
  if (!exact || excess <= 0 || excess > whole * 0.05) return [];
  if (rounding > parts.length + 1 && excess <= rounding / 2) return [];
  const terms = parts.map(({ text }) => text).join("+");
  const message = {
    zh: `${terms}=${sum}，超过总数${total.text}。`,
    en: `${parts.map(({ text }) => text).join(" + ")} = ${sum}, more than the total ${total.text}.`,
  };
  return [proseFinding("ratio", "notice", message, [total, ...parts])];
}
