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

export function solidXml(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
}

/** Part of the way to white. */
function lighter(color: string, share: number): string {
  return [0, 2, 4]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16))
    .map((part) => Math.round(part + (255 - part) * share))
    .map((part) => part.toString(16).padStart(2, "0"))
    .join("");
}

/**
 * The fill of a bar or slice, patterned beside its colour; quietly so where numbers stand on it.
 */
export function fillXml(color: string, pattern: NativeSeries["pattern"], quiet = false): string {
  if (pattern === "solid") return solidXml(color);
  return `<a:pattFill prst="${PATTERNS[pattern]}"><a:fgClr><a:srgbClr val="${lighter(color, quiet ? 0.22 : 0.5)}"/></a:fgClr><a:bgClr><a:srgbClr val="${color}"/></a:bgClr></a:pattFill>`;
}

/** The edge of a bar or slice. */
export function edgeXml(color: string, width: number): string {
  return `<a:ln w="${width}">${solidXml(color)}</a:ln>`;
}

export function lineXml(color: string, width: number): string {
  return `<a:ln w="${width}" cap="rnd">${solidXml(color)}<a:round/></a:ln>`;
}

export type TextTurn = {
  /** A quarter turn to the left. */
  turned?: boolean;
  /** Never turned: names break into lines rather than lean. */
  upright?: boolean;
  /** Names of years so close that a program may turn them where it would break them. */
  close?: boolean;
  /** In one line whatever its length: a number broken in two reads as two. */
  whole?: boolean;
};

/** Text properties with both typefaces named, so that no Office falls back on a Latin font. */
export function textXml(
  face: Typeface,
  size: number,
  color: string,
  { turned = false, upright = false, close = false, whole = false }: TextTurn = {},
): string {
  // Minus a thousand degrees is Office's word for "as there is room".
  const degrees = turned ? -90 : upright ? 0 : close ? -1000 : null;
  const turn = degrees === null ? "" : ` rot="${degrees * 60_000}" vert="horz"`;
  const body = `<a:bodyPr${turn}${whole ? ' wrap="none"' : ""}/>`;
  return `<c:txPr>${body}<a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}" b="0">${solidXml(color)}<a:latin typeface="${face.latin}"/><a:ea typeface="${face.eastAsian}"/><a:cs typeface="${face.latin}"/></a:defRPr></a:pPr><a:endParaRPr/></a:p></c:txPr>`;
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
  return `<c:marker><c:symbol val="${SYMBOLS[series.shape]}"/><c:size val="7"/><c:spPr>${solidXml(series.color)}${lineXml(series.color, 9525)}</c:spPr></c:marker>`;
}
