/** Dates as pages and signatures print them → ISO dates. */
import { readSmallNumeral, readYearNumeral } from "./chinese-numerals";

const DIGITAL = String.raw`((?:19|20)\d{2})\s*[-年./]\s*(\d{1,2})\s*[-月./]\s*(\d{1,2})\s*日?`;
const NUMERAL = String.raw`(二[〇零○Oo0][〇零○Oo0一二三四五六七八九]{2})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日`;
const DATE = new RegExp(`${DIGITAL}|${NUMERAL}`);

/** The first date in a folded text as YYYY-MM-DD; null when there is none, or no such day. */
export function findDate(folded: string): string | null {
  const match = DATE.exec(folded);
  if (!match) return null;
  const [, year, month, day, yearNumeral, monthNumeral, dayNumeral] = match;
  return yearNumeral
    ? isoDate(
        readYearNumeral(yearNumeral),
        readSmallNumeral(monthNumeral ?? ""),
        readSmallNumeral(dayNumeral ?? ""),
      )
    : isoDate(Number(year), Number(month), Number(day));
}

export function isoDate(
  year: number | null,
  month: number | null,
  day: number | null,
): string | null {
  if (!year || !month || !day) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : null;
}

/** The year a folded text names first, in digits or numerals; null when it names none. */
export function findYear(folded: string): number | null {
  const match = /((?:19|20)\d{2})\s*年|(二[〇零○Oo0][〇零○Oo0一二三四五六七八九]{2})年/.exec(
    folded,
  );
  if (!match) return null;
  return match[1] ? Number(match[1]) : readYearNumeral(match[2] ?? "");
}
