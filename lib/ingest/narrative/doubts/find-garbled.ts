/** Finds strings of characters that form no words, set into otherwise fluent prose. */
import type { Finding, Span } from "@/lib/domain";
import { isUnusual } from "./common-characters";

/** Unusual characters further apart than this belong to different strings. */
const REACH = 3;
/** Characters either side that a word might need to be recognised. */
const MARGIN = 6;
/** Shorter strings are as likely a name. */
const SHORTEST = 3;
/** Longer strings are another language, or another encoding. */
const LONGEST = 24;
/** Cutting into words is slow; a text with more places than this is not fluent prose at all. */
const MOST = 200;
/** Characters that stand between words, not in them. */
const FUNCTION =
  /^[的了和在对与及是为等把被将向从由并也且至于中上下等]+|[的了和在对与及是为等把被将向从由并也且至于中上下等]+$/g;
/** What follows a name of a place, a firm or a person. */
const NAME_AFTER =
  /^(?:[村镇乡县区市街路巷河湖江山岛港湾桥站组社洞坪岭庄]|水库|公司|集团|同志|先生|女士|等人|小区|品牌|书院|中学|小学|医院|学校|遗址|景区)/;
const NAME_BEFORE = /(?:[、·“《(]|同志|代表|书记|主任|局长|镇长|村民|法人)$/;
const CHINESE = /^[\u4e00-\u9fff]$/;

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });

/** One `garbled-text` notice a string of the matching copy; `quoteOf`: the document's own text. */
export function findGarbled(
  copy: string,
  prose: readonly Span[],
  quoteOf: (span: Span) => string,
): Finding[] {
  const findings: Finding[] = [];
  let looked = 0;
  for (const cluster of clusters(copy, prose)) {
    if (cluster.end - cluster.start > LONGEST || ++looked > MOST) continue;
    const run = wordlessRun(copy, cluster);
    if (!run) continue;
    const last = findings.at(-1)?.at[0];
    if (last && run.start < last.end) continue;
    const quote = quoteOf(run);
    findings.push({
      rule: "garbled-text",
      severity: "notice",
      message: {
        zh: `“${quote}”不成词，疑为转载时混入的乱码；所在语句的其余部分通顺。`,
        en: `“${quote}” forms no words; it looks like stray characters in an otherwise fluent sentence.`,
      },
      cells: [],
      at: [run],
      fault: "source",
    });
  }
  return findings;
}

/** Stretches with two or more unusual characters close together. */
function* clusters(copy: string, prose: readonly Span[]): Generator<Span> {
  for (const span of prose) {
    let start = -1;
    let last = -1;
    let count = 0;
    for (let at = span.start; at <= span.end; at++) {
      const unusual = at < span.end && isUnusual(copy.charCodeAt(at));
      if (start >= 0 && (at === span.end || at - last > REACH)) {
        if (count >= 2) yield { start, end: last + 1 };
        start = -1;
      }
      if (!unusual) continue;
      if (start < 0) {
        start = at;
        count = 0;
      }
      last = at;
      count++;
    }
  }
}

/** The run of single-character words over a cluster, or null when it reads as words or a name. */
function wordlessRun(copy: string, cluster: Span): Span | null {
  const from = Math.max(0, cluster.start - MARGIN);
  const window = copy.slice(from, cluster.end + MARGIN);
  const runs: Span[] = [];
  let open = false;
  for (const { segment, index } of segmenter.segment(window)) {
    const single = CHINESE.test(segment);
    const last = runs.at(-1);
    if (single && open && last) last.end = from + index + 1;
    else if (single) runs.push({ start: from + index, end: from + index + 1 });
    open = single;
  }
  const touching = runs.filter(({ start, end }) => end > cluster.start && start < cluster.end);
  const [longest] = touching.sort((a, b) => b.end - b.start - (a.end - a.start));
  return longest ? judge(copy, longest) : null;
}

function judge(copy: string, run: Span): Span | null {
  const raw = copy.slice(run.start, run.end);
  const trimmed = raw.replace(FUNCTION, "");
  const start = run.start + raw.indexOf(trimmed);
  const end = start + trimmed.length;
  const unusual = [...trimmed].filter((character) => isUnusual(character.charCodeAt(0))).length;
  if (trimmed.length < SHORTEST || unusual < 2) return null;
  if (NAME_AFTER.test(copy.slice(end, end + 3)) || NAME_AFTER.test(trimmed.slice(-1))) return null;
  if (NAME_BEFORE.test(copy.slice(Math.max(0, start - 2), start))) return null;
  return { start, end };
}
