/** Fills, lines and type of a native chart, as DrawingML. */
import type { NativeSeries } from "./native-chart";

export type Typeface = { latin: string; eastAsian: string };

/** Colours of text and rules on white, as the print theme has them. */
export const INK = "15212B";
export const MUTED = "52606B";
export const RULE = "DDE3E7";

const PATTERNS: Record<Exclude<NativeSeries["pattern"], "solid">, string> = {
  diagonal: "wdUpDiag",
  back: "wdDnDiag",
  dots: "lgConfetti",
  horizontal: "narHorz",
  vertical: "narVert",
  cross: "diagCross",
};

function solid(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
}

/** Half-way to white. */
function lighter(color: string): string {
  return [0, 2, 4]
    .map((at) => Math.round((Number.parseInt(color.slice(at, at + 2), 16) + 255) / 2))
    .map((part) => part.toString(16).padStart(2, "0"))
    .join("");
}

/** The fill of a bar or slice, patterned beside its colour. */
export function fillXml(color: string, pattern: NativeSeries["pattern"]): string {
  if (pattern === "solid") return solid(color);
  return `<a:pattFill prst="${PATTERNS[pattern]}"><a:fgClr><a:srgbClr val="${lighter(color)}"/></a:fgClr><a:bgClr><a:srgbClr val="${color}"/></a:bgClr></a:pattFill>`;
}

export function lineXml(color: string, width: number): string {
  return `<a:ln w="${width}" cap="rnd">${solid(color)}<a:round/></a:ln>`;
}

/** Text properties with both typefaces named, so that no Office falls back on a Latin font. */
export function textXml(face: Typeface, size: number, color: string): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}" b="0">${solid(color)}<a:latin typeface="${face.latin}"/><a:ea typeface="${face.eastAsian}"/><a:cs typeface="${face.latin}"/></a:defRPr></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`;
}

const SYMBOLS: Record<NativeSeries["shape"], string> = {
  circle: "circle",
  rect: "square",
  triangle: "triangle",
  diamond: "diamond",
  roundRect: "x",
  pin: "star",
};

export function markerXml(series: NativeSeries): string {
  return `<c:marker><c:symbol val="${SYMBOLS[series.shape]}"/><c:size val="7"/><c:spPr>${solid(series.color)}${lineXml(series.color, 9525)}</c:spPr></c:marker>`;
}
