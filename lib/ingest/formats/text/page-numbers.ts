/**
 * Text → the lone numbers in it that are its pages': all that stand alone on a line count up by one,
 * or those at the pages' ends do. Cells printed one a line do neither.
 */
import type { Span } from "@/lib/domain";
import { eachLine } from "../../document/lines";

/** Fewer numbers may follow on one another by chance. */
const ENOUGH = 3;
/** At the ends of pages two are enough, if no other page ends in a number. */
const ENOUGH_PAGES = 2;
/** Lines between two pages' numbers, at least. */
const APART = 5;

type Lone = Span & { number: number; line: number };

export function findPageNumbers(text: string): Span[] {
  const lone: Lone[] = [];
  let line = 0;
  for (const { start, end } of eachLine(text, { start: 0, end: text.length })) {
    const digits = end - start <= 160 ? /^\s*(\d{1,3})\s*$/.exec(text.slice(start, end)) : null;
    if (digits) lone.push({ start, end, number: Number(digits[1]), line });
    line += 1;
  }
  if (isSequence(lone, ENOUGH)) return lone;
  const ending = lone.filter(({ end }) => /^\s*\f/.test(text.slice(end, end + 80)));
  return isSequence(ending, ENOUGH_PAGES) ? ending : [];
}

function isSequence(lone: readonly Lone[], enough: number): boolean {
  return (
    lone.length >= enough &&
    lone.every(({ number, line }, i) => {
      const before = lone[i - 1];
      return (
        number > 0 && (!before || (number === before.number + 1 && line >= before.line + APART))
      );
    })
  );
}
