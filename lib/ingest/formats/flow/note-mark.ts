/** Raised or lowered text behind a figure: 12 with its first note is 12, and never 121. */

/** 1, 1,2, 注1, [1]: numbers of notes. */
const NUMBERS = /^[[(（［〔【]?(?:注)?\d{1,2}(?:[,，、]\d{1,2}){0,5}[\])）］〕】]?$/;
const BRACKETS = /[[\](（）［］〔〕【】]/g;
/** A figure, with the marks of notes it has already. */
const FIGURE = /\d(?:\[[^[\]]{1,20}\])*$/;

/** The note's number in brackets where `raised` stands behind a figure; null where it is text. */
export function noteBehindFigure(raised: string, before: string): string | null {
  const own = raised.replace(/\s+/g, "");
  return FIGURE.test(before) && NUMBERS.test(own) ? `[${own.replace(BRACKETS, "")}]` : null;
}
