/**
 * Estimates how wide text will be, from the widths of Noto Sans SC, without a font at hand: the
 * same layout comes out on every machine and in every renderer.
 */

/** Width of one character in ems. */
function charWidth(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  if (code >= 0x2e80) return 1;
  if (/[0-9]/u.test(char)) return 0.56;
  if (/[A-ZÀ-Þ&%@—]/u.test(char)) return 0.68;
  if (/[mwMW]/u.test(char)) return 0.85;
  if (/[iljtfr.,:;'|!()[\]/ ·-]/u.test(char)) return 0.34;
  return 0.56;
}

/** Width of one line in the font size's unit. */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const char of text) ems += charWidth(char);
  return ems * fontSize;
}

/**
 * Places where a line may end: between Chinese characters, after spaces and the hyphens of
 * compounds; never after an opening bracket, never before a closing one.
 */
function pieces(text: string): string[] {
  return (
    text.match(
      /[（“《「]*(?:[\u2e80-\uffff]|[^\s\u2e80-\uffff]*?[a-z]-(?=[a-z])|[^\s\u2e80-\uffff]+)[，。、；：！？）”》」]*\s*|\s+/giu,
    ) ?? [text]
  );
}

/** A last line of a single character takes another one to it. */
function withoutOrphan(lines: string[]): string[] {
  const [above, last] = [[...(lines.at(-2) ?? "")], lines.at(-1) ?? ""];
  const moved = above.at(-1) ?? "";
  const lonely = /^[\u4e00-\u9fff]$/u.test(last) && /^[\u4e00-\u9fff]$/u.test(moved);
  if (!lonely || above.length < 4) return lines;
  return [...lines.slice(0, -2), above.slice(0, -1).join(""), moved + last];
}

/** Width of the widest piece that no line may break: a whole word, a single Chinese character. */
export function widestPiece(text: string, fontSize: number): number {
  return Math.max(0, ...pieces(text).map((piece) => textWidth(piece.trimEnd(), fontSize)));
}

/** A word too wide for any line is cut where it must be: addresses have no spaces. */
function fitting(piece: string, width: number, fontSize: number): string[] {
  if (textWidth(piece.trimEnd(), fontSize) <= width) return [piece];
  const parts: string[] = [""];
  for (const char of piece) {
    const last = parts.length - 1;
    if (parts[last] && textWidth(parts[last] + char, fontSize) > width) parts.push(char);
    else parts[last] += char;
  }
  return parts;
}

/** Breaks text into lines no wider than `width`; the last allowed line ends in an ellipsis. */
export function wrapText(text: string, width: number, fontSize: number, maxLines = 99): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces(text).flatMap((each) => fitting(each, width, fontSize))) {
    if (line && textWidth((line + piece).trimEnd(), fontSize) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else {
      line += piece;
    }
  }
  if (line.trim()) lines.push(line.trimEnd());
  if (lines.length <= maxLines) return withoutOrphan(lines);
  const kept = lines.slice(0, maxLines);
  return [...kept.slice(0, -1), ellipsis(`${kept.at(-1) ?? ""}…`, width, fontSize)];
}

/** The same for a label whose ending must stand: the words before it give way. */
export function wrapKeeping(
  label: string,
  ending: string,
  width: number,
  fontSize: number,
  maxLines: number,
): string[] {
  const whole = wrapText(label, width, fontSize);
  if (whole.length <= maxLines && whole.at(-1)?.endsWith(ending)) return whole;
  const lines = wrapText(label.slice(0, -ending.length).trimEnd(), width, fontSize, maxLines);
  const last = lines.at(-1) ?? "";
  const joined = `${last} ${ending}`;
  if (textWidth(joined, fontSize) <= width) return [...lines.slice(0, -1), joined];
  if (lines.length < maxLines) return [...lines, ending];
  const room = width - textWidth(` ${ending}`, fontSize);
  const cut = ellipsis(last.endsWith("…") ? last : `${last}…`, room, fontSize);
  return [...lines.slice(0, -1), `${cut} ${ending}`];
}

/** Shortens text that ends in … until it fits. */
function ellipsis(text: string, width: number, fontSize: number): string {
  let chars = [...text.slice(0, -1)];
  while (chars.length > 1 && textWidth(`${chars.join("")}…`, fontSize) > width) {
    chars = chars.slice(0, -1);
  }
  return `${chars.join("")}…`;
}

/** The width of the widest. */
export function longest(texts: readonly string[], fontSize: number): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, fontSize)));
}
