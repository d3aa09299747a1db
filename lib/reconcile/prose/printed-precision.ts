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

/** Half of what a count printed in 万 or 亿 may have been rounded by; a plain count is exact. */
export function roundedBy(text: string, value: number): number {
  const unit = lastDigit(text, value);
  return unit > 1 ? unit / 2 : 0;
}

/** Whether part ÷ whole, each as printed, can be the share (in %) printed as `text`. */
export function agreesAsShare(
  part: { text: string; value: number },
  whole: { text: string; value: number },
  share: { text: string; value: number },
): boolean {
  const [p, w] = [roundedBy(part.text, part.value), roundedBy(whole.text, whole.value)];
  const low = ((part.value - p) / (whole.value + w)) * 100;
  const high = ((part.value + p) / Math.max(whole.value - w, 1e-9)) * 100;
  const nearest = Math.min(Math.max(share.value, low), high);
  return agrees(nearest, share.value, share.text);
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
