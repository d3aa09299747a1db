/** Compares a computed number with a printed one at the precision it is printed in. */

/** Decimals of a printed figure: "99.98%" has 2, "1.4亿" has 1, "12件" none. */
export function printedDecimals(text: string): number {
  return /\.(\d+)/.exec(normalizeDigits(text))?.[1]?.length ?? 0;
}

/** One unit of the last printed digit, in the value's own scale (亿 and 万 applied). */
export function lastDigit(text: string, value: number): number {
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(normalizeDigits(text))?.[0] ?? "";
  const printed = Number(digits.replaceAll(",", ""));
  const scale = printed > 0 ? Math.abs(value) / printed : 1;
  return scale * 10 ** -printedDecimals(text);
}

/**
 * Whether `computed` can be printed as `value`: rounding and truncation both occur, so a
 * difference below one unit of the last digit agrees.
 */
export function agrees(computed: number, value: number, text: string): boolean {
  return Math.abs(computed - value) < lastDigit(text, value) * (1 - 1e-9);
}

/** A computed share in two decimals more than printed, to show beside it. */
export function showComputed(computed: number, text: string): string {
  return String(Number(computed.toFixed(Math.min(6, printedDecimals(text) + 2))));
}

function normalizeDigits(text: string): string {
  return text.replace(/[\uff0c\uff0e\uff10-\uff19]/g, (c) =>
    String.fromCharCode(c.charCodeAt(0) - 0xfee0),
  );
}
