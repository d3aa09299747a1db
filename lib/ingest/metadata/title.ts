/** Opening lines → the report's title as printed, whole even where it was broken over two lines. */
import type { Span } from "@/lib/domain";
import { foldText } from "../document/fold";
import { withoutPronunciations } from "../document/pronunciations";
import { openingLines, type Source, type SourceLine } from "./source";

export type Title = { text: string; folded: string; at: Span | null };

const REPORT =
  /政府信[息]公开(?:工作)?(?:情况)?(?:的)?(?:年度)?(?:工作)?(?:报告|年报|总结)|信息公开(?:工作)?(?:年度)?(?:工作)?报告|政务公开(?:工作)?(?:年度)?(?:报告|总结)/;
const SUMMARY = /工作总结|工作报告|工作计划|工作要点|工作情况|年度报告|总结$|情况(?:的)?报告$/;
/** Longer than any title: a sentence that mentions one. */
const LONGEST = 70;

/** The day a report above was signed, or the page went up. */
const DATE_LINE = /^[[(]?\s*(?:19|20)\d{2}\s*[-年./]\s*\d{1,2}\s*[-月./]\s*\d{1,2}\s*日?/;

/** A line that is a body's name, and a title that begins with one. */
const BODY = /^[一-龥]{3,30}(?:局|委员会|政府|办公室|办公厅|办事处|中心|厅|院)$/;
const OWN_NAME =
  /^[一-龥]{1,11}?[省市州区县旗][一-龥]{2,24}?(?:局|委员会|政府|办公室|办公厅|办事处|中心|厅|院)(?:19|20)\d{2}年/;

export function findTitle(source: Source): Title | null {
  const lines = openingLines(source);
  const candidates = lines.flatMap((line, index) => titlesAt(lines, index, source));
  const best = candidates.sort((a, b) => b.score - a.score)[0];
  const stated = statedTitle(source);
  if (stated && (!best || rate(stated.folded) > best.score)) return stated;
  return best?.title ?? stated;
}

/** The title that ends on a line, whole where it began above; null where none does. */
export function titleAt(source: Source, index: number): Title | null {
  const whole = titlesAt(source.lines, index, source).sort((a, b) => b.score - a.score);
  return whole[0]?.title ?? null;
}

/** What a container states as a title, if it looks like one. */
export function titleOf(stated: string | null | undefined): Title | null {
  const text = withoutSite(stated?.trim() ?? "");
  return rate(foldText(text)) > 0 ? { text, folded: foldText(text), at: null } : null;
}

type Candidate = { title: Title; score: number };

function titlesAt(lines: SourceLine[], index: number, source: Source): Candidate[] {
  const line = lines[index];
  if (!line) return [];
  const labelled = /^(?:名\s*称|标\s*题|题\s*名)\s*[:\s]\s*(?=\S)/.exec(line.folded);
  const from = line.start + (labelled?.[0].length ?? 0);
  const spans = [withoutOrnaments(source.folded, { start: from, end: line.end })];
  // 三亚市某局 / 2024年政府信息公开工作年度报告, over three lines at most.
  for (let back = 1, below = line; back <= 2; back += 1) {
    const before = lines[index - back];
    const longest = back === 1 ? 40 : 20;
    if (!before || before.boilerplate || before.folded.length > longest) break;
    if (DATE_LINE.test(before.folded)) break;
    if (below.start - before.end > 4) break;
    // Under the name of the site's own section the title stands whole.
    if (BODY.test(before.folded) && OWN_NAME.test(line.folded)) break;
    spans.push(withoutOrnaments(source.folded, { start: before.start, end: line.end }));
    below = before;
  }
  return spans.flatMap((at) => {
    const folded = flat(source.folded.slice(at.start, at.end));
    const score = rate(folded);
    if (score === 0) return [];
    const text = flat(source.document.text.slice(at.start, at.end));
    return [{ title: { text, folded, at }, score: score - index * 0.01 }];
  });
}

/** How much a line looks like a report's title; 0 for a line that is none. */
function rate(folded: string): number {
  if (folded.length > LONGEST || /[。;!?,]|^\(|^[一二三四五六七八九十]+、|^本/.test(folded))
    return 0;
  if (/^(?:当前位置|首页|来源|索引号|发布|.*>>)/.test(folded)) return 0;
  // 现将某局2023年政府信息公开工作报告如下: announces a report, and is no title of one.
  if (/^现(?:将|公布|发布|公开)|如下:?$/.test(folded)) return 0;
  const report = REPORT.test(folded);
  if (!report && !SUMMARY.test(folded)) return 0;
  const dated = /\d{4}\s*年?|二[〇零○O0]/.test(folded);
  const named = /局|委|厅|办|政府|中心|街道|镇|乡|院|处|站|市|区|县|会/.test(
    folded.replace(/政府信息公开|政府信息/, ""),
  );
  const ends = /(?:报告|年报|总结|计划|要点|情况)(?:\([^()]*\))?$/.test(folded);
  // A bare 工作报告 without year or name is a menu's entry.
  if (!dated && !named) return 0;
  // A title broken before its body's name is whole once it begins with the place.
  const placed = /^[一-龥]{2,12}?(?:省|市|州|区|县|旗)/.test(folded);
  return (report ? 4 : 2) + (dated ? 2 : 0) + (named ? 1 : 0) + (ends ? 2 : 0) + (placed ? 0.5 : 0);
}

/** The container's own title (HTML, DOCX) without the site's name behind it. */
function statedTitle({ document, folded }: Source): Title | null {
  const stated = document.statedTitle?.trim();
  if (!stated) return null;
  const text = withoutSite(stated);
  const start = document.text.indexOf(text);
  const at = start < 0 ? null : { start, end: start + text.length };
  return { text, folded: at ? folded.slice(at.start, at.end) : text, at };
}

function withoutSite(stated: string): string {
  return flat(stated.split(/\s*[_|—–]\s*|\s+-+\s+|-(?=[^-\d]*(?:网|政府|门户))/)[0] ?? stated);
}

/** # in Markdown, dashes and stars around a title are no part of it. */
function withoutOrnaments(folded: string, { start, end }: Span): Span {
  const text = folded.slice(start, end);
  const before = /^[\s#*—–=·•-]*/.exec(text)?.[0].length ?? 0;
  const after = /[\s#*—–=·•-]{0,40}$/.exec(text)?.[0].length ?? 0;
  return before + after < text.length
    ? { start: start + before, end: end - after }
    : { start, end };
}

/** In one line; characters that were spaced out stand together again. */
function flat(text: string): string {
  const said = withoutPronunciations(text);
  const line = said.replace(/\s+/g, (blank) => (/[\r\n]/.test(blank) ? "" : " ")).trim();
  return /(?:[一-龥\d] ){5}/.test(line) ? line.replace(/ /g, "") : line;
}
