/**
 * Colours by role and theme. Cities keep one colour everywhere (the Okabe–Ito set, safe for
 * colour-blind readers, darkened for text); parts of a whole go from strong to quiet.
 */
import { FOCUS_CITIES } from "@/lib/domain";
import type { ColorRole, PatternId, ShapeId } from "./spec";

export const THEME_NAMES = ["light", "dark", "print"] as const;
export type ThemeName = (typeof THEME_NAMES)[number];

/** Role → [light, dark]; print is the light one. */
const ROLES: Record<ColorRole, readonly [string, string]> = {
  surface: ["#ffffff", "#10171d"],
  ink: ["#15212b", "#e9eef1"],
  muted: ["#52606b", "#a3b1bb"],
  rule: ["#dde3e7", "#2c3944"],
  axis: ["#9aa3ae", "#66707d"],
  // Heads of tables, and the hatching of cells without a number.
  wash: ["#f1f4f6", "#1a242d"],
  hatch: ["#b4bcc5", "#4a5662"],
  accent: ["#0b5f79", "#6cc7e0"],
  "city.haikou": ["#0072b2", "#4da6df"],
  "city.haikou.2": ["#5aa5d4", "#9bcbee"],
  "city.haikou.3": ["#044a75", "#1f7bb8"],
  "city.sanya": ["#c9560b", "#f08a45"],
  "city.sanya.2": ["#e59a64", "#f7bf97"],
  "city.sanya.3": ["#8a3a05", "#c86419"],
  "city.panjin": ["#a8487f", "#dd87b8"],
  "city.panjin.2": ["#cf8fb3", "#edbcd7"],
  "city.panjin.3": ["#752c56", "#b2568b"],
  "city.xiamen": ["#00805d", "#3fbf98"],
  "city.xiamen.2": ["#5fb59c", "#97dcc6"],
  "city.xiamen.3": ["#00553e", "#1d9170"],
  "series.1": ["#4b5a9c", "#93a1e0"],
  "series.2": ["#b8860b", "#e3b94f"],
  "series.3": ["#3f8fa3", "#7cc6d8"],
  "series.4": ["#7a7f87", "#b4bac3"],
  "series.5": ["#9c4b52", "#dd9298"],
  "series.6": ["#6b8e3d", "#aacd7c"],
  "part.1": ["#1c5f80", "#65b1d4"],
  "part.2": ["#79b0c8", "#3f7f9c"],
  "part.3": ["#b5532b", "#e58a62"],
  "part.4": ["#858c97", "#9aa3b0"],
  "part.5": ["#aeb4bd", "#737c89"],
  "part.6": ["#cfd3d9", "#525b68"],
  "part.7": ["#e3c9a4", "#a08458"],
  "part.8": ["#8f7a5e", "#d1b78f"],
  "year.latest": ["#0d5fa6", "#70b4ed"],
  "year.earlier": ["#a9bccd", "#52687d"],
  "flow.in": ["#3f6f8f", "#7fb6d8"],
};

/** Text upon a fill: dark or white, whichever reads better in that theme. */
function onColor(hex: string): string {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  const luminance = 0.2126 * r + 0.7152 * g + 0.0722 * b;
  return luminance > 0.19 ? "#10151b" : "#ffffff";
}

const ALL_ROLES: Record<ColorRole, readonly [string, string]> = {
  ...ROLES,
  ...Object.fromEntries(
    Object.entries(ROLES).map(([role, [light, dark]]) => [
      `on.${role}`,
      [onColor(light), onColor(dark)] as const,
    ]),
  ),
};

export const COLOR_ROLES: readonly ColorRole[] = Object.keys(ALL_ROLES);

/** The cities whose colour is fixed; other bodies take `series.n`. */
export const CITIES_WITH_COLOR = FOCUS_CITIES;

/**
 * The value of a role in a theme, `#rrggbb`; throws on a role nobody defined. In the theme `page`
 * it is a stand-in, one a role, which `withCssVariables` turns into a variable of the page.
 */
export function colorOf(role: ColorRole, theme: ThemeName | "page"): string {
  const pair = ALL_ROLES[role];
  if (!pair) throw new Error(`No colour is named ${role}`);
  if (theme === "page") return standIn(COLOR_ROLES.indexOf(role));
  return theme === "dark" ? pair[1] : pair[0];
}

function standIn(index: number): string {
  return `#f1${(0xe000 + index).toString(16)}`;
}

/** Replaces the stand-ins of the theme `page` by variables that fall back on the light theme. */
export function withCssVariables(svg: string): string {
  return svg.replaceAll(/#f1(e[0-9a-f]{3})/gu, (whole, digits: string) => {
    const role = COLOR_ROLES[Number.parseInt(digits, 16) - 0xe000];
    return role ? `var(${cssVariable(role)}, ${colorOf(role, "light")})` : whole;
  });
}

/** The CSS variable a page may set to recolour the role: `--chart-city-sanya`. */
export function cssVariable(role: ColorRole): string {
  return `--chart-${role.replaceAll(".", "-")}`;
}

export const PATTERNS: readonly PatternId[] = [
  "solid",
  "diagonal",
  "dots",
  "back",
  "horizontal",
  "cross",
  "vertical",
];
export const SHAPES: readonly ShapeId[] = [
  "circle",
  "rect",
  "triangle",
  "diamond",
  "roundRect",
  "pin",
];

/** The n-th of a list, starting over at its end. */
export function cycle<T>(list: readonly T[], index: number): T {
  const item = list[index % list.length];
  if (item === undefined) throw new Error("cycle needs a list with something in it");
  return item;
}
