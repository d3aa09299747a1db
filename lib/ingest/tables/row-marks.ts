/**
 * Lines of a scraped table, one cell a line → the same without lone marks that are no blank cells:
 * those that begin a row, and those that close a cell whose own line lost its mark.
 */
import type { Span } from "@/lib/domain";
import { isValueText } from "./cell-value";
import { isLabelRun } from "./label-runs";

/** So many cells closed on their own lines show how cells are printed. */
const ENOUGH_CLOSED = 8;
/** And so many for each number that is not. */
const FOR_EACH = 4;

/** `lines` of the folded text, in order. */
export function withoutRowMarks(folded: string, lines: Span[]): Span[] {
  return withoutClosingMarks(folded, withoutOpeningMarks(folded, lines));
}

/** Lines in bars, one after another, of which the first has no bar before its first cell. */
export function linesWithoutEdges(folded: string, lines: readonly Span[]): ReadonlySet<Span> {
  const unedged = new Set<Span>();
  let open: "edged" | "unedged" | null = null;
  for (const line of lines) {
    const barred = folded[line.end - 1] === "|";
    if (!barred) open = null;
    else open ??= folded[line.start] === "|" ? "edged" : "unedged";
    if (open === "unedged") unedged.add(line);
  }
  return unedged;
}

/**
 * Where cells are closed by a mark on their own lines, a label without one is closed by the mark
 * alone on the next: 行政规范性文件 / | / 0 |. That is no blank cell. So it is where every number
 * and label is closed by a line of its own: 规章 / | / 0 / |.
 */
function withoutClosingMarks(folded: string, lines: Span[]): Span[] {
  const text = (line: Span | undefined) => (line ? folded.slice(line.start, line.end) : "");
  const labels = new Set<Span>();
  const numbers = new Set<Span>();
  let closed = 0;
  const bare = { labels: 0, numbers: 0 };
  lines.forEach((line, index) => {
    const own = text(line);
    if (own.length > 1 && own.endsWith("|")) {
      closed += 1;
      return;
    }
    const number = isValueText(own);
    if (!number && !isLabelRun(own)) return;
    const next = lines[index + 1];
    if (number) bare.numbers += 1;
    else bare.labels += 1;
    if (next && text(next) === "|") (number ? numbers : labels).add(next);
  });
  const each = bare.numbers >= ENOUGH_CLOSED && numbers.size === bare.numbers;
  if (each && labels.size * FOR_EACH >= bare.labels * (FOR_EACH - 1))
    return lines.filter((line) => !labels.has(line) && !numbers.has(line));
  const habit = closed >= ENOUGH_CLOSED && closed >= bare.numbers * FOR_EACH;
  return habit && labels.size > 0 ? lines.filter((line) => !labels.has(line)) : lines;
}

/**
 * Some scrapers begin every row with a line that is only `|`. Where most filled-out rows are
 * followed by such a line and a label, those lines are marks and no blank cells.
 */
function withoutOpeningMarks(folded: string, lines: Span[]): Span[] {
  const text = (line: Span | undefined) => (line ? folded.slice(line.start, line.end) : "");
  const marks = new Set<Span>();
  let filled = 0;
  let marked = 0;
  lines.forEach((line, index) => {
    const [own, next] = [text(line), lines[index + 1]];
    if (own === "|" && isMarkedLabel(text(next))) marks.add(line);
    if (!isFilledOut(own)) return;
    filled += 1;
    if (!next || text(next) !== "|") return;
    // Behind a row that was filled out, a new one begins.
    marks.add(next);
    if (/[\u3400-\u9fff]/.test(text(lines[index + 2]))) marked += 1;
  });
  return filled >= 3 && marked * 2 > filled ? lines.filter((line) => !marks.has(line)) : lines;
}

function isMarkedLabel(line: string): boolean {
  return line.endsWith("|") && /[\u3400-\u9fff]/.test(line);
}

/** `||` alone, or behind a cell's own mark. No pattern: on a long run of marks it would be slow. */
function isFilledOut(line: string): boolean {
  if (!line.endsWith("||")) return false;
  const before = line.slice(0, -2).trimEnd();
  return before === "" || before.endsWith("|");
}
