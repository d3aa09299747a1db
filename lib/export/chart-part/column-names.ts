/** What stands below the columns of a native chart: years, names of bodies, states in brackets. */
import { textWidth, wrapText } from "@/lib/charts/drawing/text-measure";
import type { NativeChart } from "./native-chart";

/** The width of a column's name, with a little air beside it. */
export function bandOf({ categories }: NativeChart, width: number): number {
  return (width / Math.max(1, categories.length)) * 0.94;
}

const YEAR_NAME = /^(\d{4})年/u;

/** What is said of a column in brackets: its state, or what its shares are shares of. */
const ASIDE = /[ ]?(?=[（(][^（(]+[）)]$)/u;

/** Faces that stand in for those named have figures wider by this much. */
export const WIDER = 1.2;

/**
 * Names of columns as they have room: years without 年 where they would break before it, and what
 * stands in brackets on a line of its own.
 */
export function columnNames(chart: NativeChart, band: number, em: number): string[] {
  const wide = (name: string, spare = 1.08) => textWidth(name, em * spare) > band;
  const short = chart.categories.some((name) => wide(YEAR_NAME.exec(name)?.[0] ?? "", WIDER));
  return chart.categories.map((name) => {
    const year = short ? name.replace(YEAR_NAME, "$1") : name;
    return wide(year) ? year.replace(ASIDE, "\n") : year;
  });
}

/** Lines a name takes, those broken by hand included. */
export const linesOf = (name: string, width: number, em: number): number =>
  name.split("\n").reduce((sum, line) => sum + wrapText(line, width, em).length, 0);

/** Whether the names are years, of which some may be left out; a body's name may not. */
export function arePlainYears(names: readonly string[]): boolean {
  const years = names.filter((name) => YEAR.test(name));
  return names.length > 4 && years.length >= names.length * 0.6;
}

const YEAR = /^\d{4}年?$/u;

export function widestYear(names: readonly string[], em: number): number {
  return Math.max(...names.map((name) => (YEAR.test(name) ? textWidth(name, em) : 0)));
}
