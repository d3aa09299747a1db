/**
 * The lines and tables of a document that may hold several reports → where the second one begins,
 * and the titles of those behind it. Nothing of theirs may be credited to the first.
 */
import type { Span } from "@/lib/domain";
import { nameInTitle } from "./agency";
import { findTitleYear } from "./period";
import type { Source } from "./source";
import { titleAt, titleOf, type Title } from "./title";

export type OtherReports = { title: Span; titles: string[] };

/** Where a statutory table stands, and which one. */
export type TablePlace = Span & { table: string };

/** Whose report a title announces, and of which year; null where it does not say. */
type Key = { name: string | null; year: number | null };
type Head = { text: string; at: Span; key: Key };
/** A head with what opens a report between it and the next one: a first section, a table. */
type Part = { heads: Head[]; opens: Set<string> };

/** From the last 信息公开 on: a long line of them would be read once for each. */
const TITLE_END =
  /信息公开(?:(?!信息公开).)*(?:报告|年报)\s*(?:\([^()]*\))?$|^(?:年度?)?(?:工作)?(?:年度)?报告$/;
const ANNUAL = /信息公开(?:工作)?(?:情况)?(?:的)?(?:年度)?(?:工作)?(?:年度)?(?:报告|年报)/;
const FIRST_SECTION = /^(?:一[、.\s]|第一部分)/;
/** 根据条例的要求,现公布…报告: the sentence that a report begins with. */
const OPENING = /^(?:根据|按照|依据|依照|现将|为了?贯彻|本(?:年度)?报告).{20,}报告/;
const YEAR_BELOW = /^\(?\s*(20\d{2})\s*(?:年度?)?\s*\)?$/;

/** Null for a document of one report, or of one printed twice. */
export function findOtherReports(
  source: Source,
  tables: readonly TablePlace[],
): OtherReports | null {
  const heads = findHeads(source);
  const stated = titleOf(source.document.statedTitle);
  if (heads.length + (stated ? 1 : 0) < 2) return null;
  const parts = partsOf(source, tables, heads).filter(({ opens }) => opens.size > 0);
  const [first, ...later] = parts;
  // The title right above a report's own words is its own; those above that are a menu's.
  const own = first?.heads.at(-1)?.key ?? (stated && keyOf(stated));
  if (!first || !own) return null;
  const stood = new Set<string>(first.opens);
  for (const part of later) {
    const head = part.heads.at(-1);
    const again = [...part.opens].some((one) => stood.has(one));
    if (head && again && differ(head.key, own)) {
      const { at } = firstOf(part, head);
      return { title: at, titles: titlesFrom(later.slice(later.indexOf(part))) };
    }
    part.opens.forEach((one) => stood.add(one));
  }
  return null;
}

function findHeads(source: Source): Head[] {
  return source.lines.flatMap((line, index) => {
    if (line.boilerplate || !TITLE_END.test(line.folded)) return [];
    const title = titleAt(source, index);
    if (!title?.at || !ANNUAL.test(title.folded)) return [];
    const below = YEAR_BELOW.exec(source.lines[index + 1]?.folded ?? "")?.[1];
    const key = keyOf(title);
    const year = key.year ?? (below ? Number(below) : null);
    return [{ text: title.text, at: title.at, key: { ...key, year } }];
  });
}

/** Heads with nothing of a report between them belong to one part. */
function partsOf(source: Source, tables: readonly TablePlace[], heads: Head[]): Part[] {
  const signs = [
    ...tables.map(({ start, table }) => ({ start, sign: table })),
    ...source.lines.flatMap(({ start, folded, boilerplate }) => {
      if (boilerplate) return [];
      if (FIRST_SECTION.test(folded)) return [{ start, sign: "section" }];
      return OPENING.test(folded) ? [{ start, sign: "opening" }] : [];
    }),
  ].sort((a, b) => a.start - b.start);
  const parts: Part[] = [{ heads: [], opens: new Set() }];
  let next = 0;
  for (const { start, sign } of signs) {
    const above: Head[] = [];
    for (let head = heads[next]; head && head.at.start < start; head = heads[next]) {
      above.push(head);
      next += 1;
    }
    if (above.length > 0) parts.push({ heads: above, opens: new Set() });
    parts.at(-1)?.opens.add(sign);
  }
  return parts;
}

/** A cover and the title below it are one head. */
function firstOf({ heads }: Part, head: Head): Head {
  return heads.find(({ key }) => !differ(key, head.key)) ?? head;
}

function titlesFrom(parts: readonly Part[]): string[] {
  const titles = parts.flatMap(({ heads }) => heads.at(-1)?.text ?? []);
  return [...new Set(titles)];
}

function keyOf({ folded }: Title): Key {
  const plain = folded
    .replace(/\s+/g, "")
    .replace(/^附[件录]?[一二三四五六七八九十\d]*[:.、]?/, "");
  return { name: nameInTitle(plain), year: findTitleYear(plain) };
}

/** Two years, or two bodies' names neither of which is the other's shortened. */
function differ(a: Key, b: Key): boolean {
  if (a.year !== null && b.year !== null && a.year !== b.year) return true;
  return a.name !== null && b.name !== null && !sameBody(a.name, b.name);
}

/** A name without its place, or without its government: 临溪市 is 临溪市人民政府, not its office. */
function sameBody(a: string, b: string): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (long.endsWith(short)) return true;
  if (!long.startsWith(short)) return false;
  return /^(?:人民政府|政府)?(?:本级)?$/.test(long.slice(short.length));
}
