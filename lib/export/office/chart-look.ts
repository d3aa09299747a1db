/** Fills, lines and fonts of a native chart, in DrawingML. */
import type { ColorRole, PatternId, ShapeId, ThemeName } from "@/lib/charts";
import { colorOf } from "@/lib/charts";
import { escapeXml, srgb } from "./xml";

/** Fonts that Windows, macOS and WPS have; the East-Asian one is always named. */
export const OFFICE_FONTS = { latin: "Segoe UI", eastAsian: "微软雅黑" } as const;

export type ChartLook = {
  theme: ThemeName;
  fonts: { latin: string; eastAsian: string };
  /** Of all text in the chart, in points. */
  fontSize: number;
  legend: boolean;
  dataLabels: boolean;
};

const PATTERN_PRESETS: Record<Exclude<PatternId, "solid">, string> = {
  diagonal: "wdUpDiag",
  back: "wdDnDiag",
  dots: "pct40",
  horizontal: "narHorz",
  vertical: "narVert",
  cross: "smGrid",
};

const MARKERS: Record<ShapeId, string> = {
  circle: "circle",
  rect: "square",
  triangle: "triangle",
  diamond: "diamond",
  roundRect: "dash",
  pin: "star",
};

/** A solid or patterned fill in a role's colour. */
export function fillXml(color: ColorRole, pattern: PatternId, theme: ThemeName): string {
  const ink = srgb(colorOf(color, theme));
  if (pattern === "solid") return `<a:solidFill>${ink}</a:solidFill>`;
  const ground = srgb(colorOf("surface", theme));
  return `<a:pattFill prst="${PATTERN_PRESETS[pattern]}"><a:fgClr>${ink}</a:fgClr><a:bgClr>${ground}</a:bgClr></a:pattFill>`;
}

/** The edge of a bar or slice: of its own colour, so that a pattern keeps its outline. */
export function edgeXml(color: ColorRole, theme: ThemeName): string {
  return `<a:ln w="9525"><a:solidFill>${srgb(colorOf(color, theme))}</a:solidFill></a:ln>`;
}

/** The line of a series and its mark. */
export function lineXml(color: ColorRole, theme: ThemeName): string {
  return `<a:ln w="28575" cap="rnd"><a:solidFill>${srgb(colorOf(color, theme))}</a:solidFill><a:round/></a:ln>`;
}

export function markerXml(shape: ShapeId, color: ColorRole, theme: ThemeName): string {
  const fill = `<a:solidFill>${srgb(colorOf(color, theme))}</a:solidFill>`;
  return `<c:marker><c:symbol val="${MARKERS[shape]}"/><c:size val="7"/><c:spPr>${fill}<a:ln w="9525">${fill}</a:ln></c:spPr></c:marker>`;
}

/** Text properties for an axis, a legend or labels; `size` in points. */
export function textXml(look: ChartLook, role: ColorRole = "ink", size = look.fontSize): string {
  const { latin, eastAsian } = look.fonts;
  return (
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${Math.round(size * 100)}" b="0">` +
    `<a:solidFill>${srgb(colorOf(role, look.theme))}</a:solidFill>` +
    `<a:latin typeface="${escapeXml(latin)}"/><a:ea typeface="${escapeXml(eastAsian)}"/>` +
    `<a:cs typeface="${escapeXml(latin)}"/></a:defRPr></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`
  );
}
