/** Compares a total with the parts that "其中" announces after it. */
import type { Figure, Finding } from "@/lib/domain";
import { between, groupFigures, isCount, type ProseToCheck, proseFinding } from "./prose-to-check";

/** Longer lists are not parts of one total. */
const MOST_PARTS = 16;

/** A part larger than its total, or parts that add up to more, contradict it. */
export function checkParts(input: ProseToCheck): Finding[] {
  return groupFigures(input).flatMap(({ figures }) =>
    figures.flatMap((total, index) => {
      if (!isCount(total) || total.unit === "") return [];
      const parts = partsOf(input.text, total, figures.slice(index + 1, index + 1 + MOST_PARTS));
      return parts.length > 0 ? compare(total, parts) : [];
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

function compare(total: Figure, parts: readonly Figure[]): Finding[] {
  const larger = parts.find(({ value }) => value > total.value);
  if (larger) {
    const message = {
      zh: `“其中”的${larger.text}(${larger.subject})大于总数${total.text}(${total.subject})。`,
      en: `The part ${larger.text} is larger than its total ${total.text}.`,
    };
    return [proseFinding("self-contradiction", "warning", message, [total, larger])];
  }
  const sum = parts.reduce((whole, { value }) => whole + value, 0);
  // Parts may overlap (网上 and 涉企), and need not be all; only two or three that exceed the
  // total by little are a slip rather than overlapping counts.
  const excess = sum - total.value;
  if (parts.length < 2 || excess <= 0 || excess > total.value * 0.05) return [];
  const terms = parts.map(({ text }) => text).join("+");
  const message = {
    zh: `${terms}=${sum},超过总数${total.text}。`,
    en: `${parts.map(({ text }) => text).join(" + ")} = ${sum}, more than the total ${total.text}.`,
  };
  return [proseFinding("ratio", "notice", message, [total, ...parts])];
}
