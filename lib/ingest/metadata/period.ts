/** Title, stated period and body → the year and the period reported on, never those of publication. */
import type { Period } from "@/lib/domain";
import { findYear, isoDate } from "./dates";
import type { Source } from "./source";
import type { Title } from "./title";

export type YearReading = {
  year: number | null;
  period: Period | null;
  by: "title" | "stated" | "body" | null;
};

const RANGE =
  /((?:19|20)\d{2})年(\d{1,2})月(\d{1,2})日(?:起)?\s*(?:至|到|-|—|–|~)+\s*(?:((?:19|20)\d{2})年)?(\d{1,2})月(\d{1,2})日/g;
const ABOUT_PERIOD = /统计|期限|时限|期间|数据|报告期|周期|截止|起止/;

/** `publishedOn`: a report without a stated year is of the year before it came out. */
export function readYear(
  source: Source,
  title: Title | null,
  publishedOn: string | null,
): YearReading {
  const fromTitle = title ? findTitleYear(title.folded) : null;
  const stated = statedPeriod(source.folded);
  const year =
    fromTitle ??
    (stated ? Number(stated.start.slice(0, 4)) : null) ??
    spokenYear(source, publishedOn);
  if (year === null) return { year: null, period: null, by: null };
  const part = title ? partOfYear(title.folded) : null;
  const fits = stated !== null && stated.start.startsWith(String(year));
  return {
    year,
    period: part ? partPeriod(year, part) : fits ? stated : partPeriod(year, [1, 12]),
    by: fromTitle ? "title" : stated ? "stated" : "body",
  };
}

/** 2024年, 二〇二四年, or a bare 2024 that is no part of a longer number. */
export function findTitleYear(folded: string): number | null {
  const compact = folded.replace(/\s+/g, "");
  const bare = /(?<!\d)(20\d{2})(?!\d)/.exec(compact)?.[1];
  return findYear(compact) ?? (bare ? Number(bare) : null);
}

/** The period the report itself states for its figures. */
function statedPeriod(folded: string): Period | null {
  for (const match of folded.matchAll(RANGE)) {
    const before = folded.slice(Math.max(0, match.index - 24), match.index);
    const after = folded.slice(match.index + match[0].length, match.index + match[0].length + 6);
    if (!ABOUT_PERIOD.test(before + after)) continue;
    const [, y1, m1, d1, y2, m2, d2] = match.map(Number);
    const start = isoDate(y1 ?? 0, m1 ?? 0, d1 ?? 0);
    // 2022年1月1日至12月31日: the year is not said twice.
    const end = isoDate(y2 || y1 || 0, m2 ?? 0, d2 ?? 0);
    if (start && end && start < end) return { start, end };
  }
  return null;
}

const PARTS: [RegExp, [number, number]][] = [
  [/上半年/, [1, 6]],
  [/下半年/, [7, 12]],
  [/前三季度|三季度末|1\s*[-—至]\s*9月/, [1, 9]],
  [/第?[一1]季度/, [1, 3]],
  [/第?[二2]季度/, [4, 6]],
  [/第?[三3]季度/, [7, 9]],
  [/第?[四4]季度/, [10, 12]],
];

/** The part of the year a title names, its months; the first named, where a plan follows. */
function partOfYear(folded: string): [number, number] | null {
  const named = PARTS.map(([pattern, months]) => ({ at: folded.search(pattern), months }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)[0];
  return named?.months ?? null;
}

function partPeriod(year: number, [from, to]: [number, number]): Period {
  const last = new Date(Date.UTC(year, to, 0)).getUTCDate();
  return { start: isoDate(year, from, 1) ?? "", end: isoDate(year, to, last) ?? "" };
}

/** Not across an opening mark: a line of nothing else would be read once for each of them. */
const BRACKETED = /《[^《》]*》|〔[^〔〕]*〕|\[[^[\]]*\]/g;

/** Months within which a report on the year before appears. */
const IN_SEASON = 4;

/**
 * The year the prose speaks of most, or the year before publication where that is spoken of at all;
 * document numbers and titles of other papers do not count.
 */
function spokenYear({ lines }: Source, publishedOn: string | null): number | null {
  const counts = new Map<number, number>();
  for (const { folded, boilerplate } of lines) {
    if (boilerplate) continue;
    const plain = folded.replace(BRACKETED, "");
    for (const [, digits] of plain.matchAll(/(?<!\d)((?:19|20)\d{2})\s*年/g)) {
      const year = Number(digits);
      counts.set(year, (counts.get(year) ?? 0) + 1);
    }
  }
  const [published, month] = (publishedOn ?? "").split("-").map(Number);
  if (published && month && month <= IN_SEASON && counts.has(published - 1)) return published - 1;
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return ranked[0]?.[0] ?? null;
}
