/**
 * Character references of HTML that stand in a text as they are written (`&nbsp;`, `&#65288;`,
 * `&amp;nbsp;`): what they stand for, and where.
 */
import type { Span } from "@/lib/domain";

/** Those that government pages and the forms pasted from them hold: name, and what it shows. */
const PAIRS =
  "lt < gt > amp & quot \" apos ' ldquo “ rdquo ” lsquo ‘ rsquo ’ mdash — ndash – horbar ― minus − " +
  "hellip … middot · bull • times × sol / lpar ( rpar ) comma , period . colon : semi ; percnt % " +
  "num # ast * plus +";
const BLANKS = "nbsp ensp emsp thinsp hairsp numsp";
const NAMED = new Map<string | undefined, string>([
  ...[...PAIRS.matchAll(/(\S+) (\S+)/g)].map(([, name, shows]): [string, string] => [
    name ?? "",
    shows ?? "",
  ]),
  ...BLANKS.split(" ").map((name): [string, string] => [name, " "]),
]);

/** The semicolon may be lost behind the names of blanks only: `&lt` may be a word's beginning. */
const REFERENCE =
  /&(?:amp;){0,3}(?:#(\d{1,7});|#[xX]([0-9a-fA-F]{1,6});|([A-Za-z]{2,6});|(nbsp|ensp|emsp)(?![A-Za-z0-9;]))/g;

/** A reference, and the characters it stands for. */
export type Reference = Span & { shows: string };

/** In text order. */
export function findReferences(text: string): Reference[] {
  if (!text.includes("&")) return [];
  return [...text.matchAll(REFERENCE)].flatMap((match) => {
    const shows = shownBy(match);
    return shows === null
      ? []
      : [{ start: match.index, end: match.index + match[0].length, shows }];
  });
}

/** The text with every reference that is known replaced by what it stands for. */
export function decodeReferences(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(REFERENCE, (...match) => shownBy(match as string[]) ?? String(match[0]));
}

function shownBy([, decimal, hexadecimal, name, blank]: (string | undefined)[]): string | null {
  if (name !== undefined || blank !== undefined) return NAMED.get(name ?? blank) ?? null;
  const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? "", 16);
  // Line ends and other controls would part what stands on one line.
  if (!(code >= 0x20 && code <= 0xffff) || (code >= 0xd800 && code <= 0xdfff)) return " ";
  return String.fromCharCode(code);
}
