/** Lines of a text that belong to a printed page and not to what is printed on it: its number, its head. */

/** - 5 -, 第5页 共9页, Page 5 of 9, 5/12: a page's number, and nothing else. */
const PAGE_MARK =
  /^(?:[-—–·~]{1,2}\s*\d{1,3}\s*[-—–·~]{1,2}|第\s*\d{1,3}\s*页(?:[\s,/]*共\s*\d{1,3}\s*页)?|(?:page|p\.?)\s*\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?|\d{1,3}\s*\/\s*\d{1,3})$/i;
/** What browsers print above and below a page: its address, the day and the hour. */
const PRINTED =
  /^(?:\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s+(?:[上下]午)?\s*\d{1,2}:\d{2}(?::\d{2})?\s*)?(?:(?:https?|file):\/\/\S+)?(?:\s+\d{1,3}\/\d{1,3})?$/;
/** A head names the report. */
const HEAD = /年度?报告|工作年报|年度报表/;
const LONGEST_HEAD = 60;
/** Heads of a text that are counted; no report has as many pages. */
const MOST_LINES = 20_000;

/** A page's own lines among those of a text; `lines` trimmed and folded. */
export function findPageLines(lines: readonly string[]): Set<number> {
  if (lines.length > MOST_LINES) return new Set();
  const found = new Set([...headsOf(lines).values()].filter((at) => at.length > 1).flat());
  lines.forEach((line, i) => {
    if (isPageMark(line)) found.add(i);
  });
  return found;
}

export function isPageMark(line: string): boolean {
  if (line === "" || line.length > 200) return false;
  return PAGE_MARK.test(line) || (/[/:]/.test(line) && PRINTED.test(line));
}

/** A line that names a report; a title, too, and a line of prose in which no sentence ends. */
export function isPageHead(line: string): boolean {
  return line.length <= LONGEST_HEAD && HEAD.test(line) && !/[。;|\t]/.test(line);
}

/** The same line, but for its figures, wherever it stands: a title is one, its repeats are heads. */
function headsOf(lines: readonly string[]): Map<string, number[]> {
  const heads = new Map<string, number[]>();
  lines.forEach((line, i) => {
    if (!isPageHead(line)) return;
    // 2021年…报告 3 and the title without its page's number are one head.
    const key = line.replace(/\s*\d{1,3}$|^\d{1,3}\s+/, "").replace(/\s/g, "");
    heads.set(key, [...(heads.get(key) ?? []), i]);
  });
  return heads;
}
