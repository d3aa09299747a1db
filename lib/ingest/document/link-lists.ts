/** Folded lines of a page → which of them are links to other pages: above the title, below 相关阅读. */

/** What follows is the site's own choice of pages. */
const RELATED =
  /^(?:相关(?:链接|文档|解读|阅读|新闻|信息|报道|稿件|推荐|文章|资讯)|推荐阅读|延伸阅读|热点(?:新闻|推荐|信息)|最新(?:动态|信息|发布)|猜你喜欢|图片新闻)\s*:?$/;
/** The line by which a report begins. */
const TITLE =
  /^[^。;,>|]{4,70}(?:年度报告|年报|工作总结|工作报告|工作要点|工作情况)(?:\([^)]{1,20}\))?$/;
/** Navigation is short, and does not go on for long. */
const LONGEST_LINK = 60;
const MOST_LINES = 80;

/** Places in `lines` of links; a line with a full stop is prose wherever it stands. */
export function findLinkLists(lines: readonly string[]): ReadonlySet<number> {
  const links = new Set<number>();
  const title = lines.findIndex((line) => TITLE.test(line.trim()));
  const above = title < 0 || title > MOST_LINES ? [] : lines.slice(0, title);
  if (above.every((line) => line.length <= LONGEST_LINK || isSentence(line))) {
    above.forEach((line, index) => {
      if (!isSentence(line)) links.add(index);
    });
  }
  let below = false;
  lines.forEach((line, index) => {
    below = RELATED.test(line.trim()) || (below && !isSentence(line));
    if (below) links.add(index);
  });
  return links;
}

function isSentence(line: string): boolean {
  return /[。;]/.test(line);
}
