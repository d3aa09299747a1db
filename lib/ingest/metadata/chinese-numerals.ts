/** Chinese numerals of dates → numbers: 二〇二四, 十二, 三十一. */

const DIGITS = "〇一二三四五六七八九";

/** A year written digit by digit (二〇二四, 二零二四, 二O二四); null for anything else. */
export function readYearNumeral(text: string): number | null {
  const digits = [...text].map((one) => (/[零○OoＯ0]/.test(one) ? 0 : DIGITS.indexOf(one)));
  if (digits.length !== 4 || digits.some((digit) => digit < 0)) return null;
  return Number(digits.join(""));
}

/** A month or day up to 三十一; null for anything else. */
export function readSmallNumeral(text: string): number | null {
  const match = /^([二三])?(十)?([一二三四五六七八九])?$/.exec(text);
  if (!match || text === "") return null;
  const [, tens, ten, ones] = match;
  if (!ten)
    return tens && !ones ? DIGITS.indexOf(tens) : !tens && ones ? DIGITS.indexOf(ones) : null;
  return (tens ? DIGITS.indexOf(tens) : 1) * 10 + (ones ? DIGITS.indexOf(ones) : 0);
}
