/**
 * Writes the colours of an Office file as colours of its theme: who puts on a theme of their own
 * recolours charts and words with it. What no theme colour can be bent to stays as it is.
 */
import { colorOf } from "@/lib/charts";
import { readText, writeText, type Parts } from "../chart-part/zip";

const hex = (role: string) => colorOf(role, "print").slice(1).toUpperCase();

/** The theme: words and surfaces, then what most charts are made of. The cities keep their colours. */
const SCHEME = {
  dk1: hex("ink"),
  lt1: hex("surface"),
  dk2: hex("muted"),
  lt2: hex("wash"),
  accent1: hex("part.1"),
  accent2: hex("city.sanya"),
  accent3: hex("city.panjin"),
  accent4: hex("city.xiamen"),
  accent5: hex("city.haikou"),
  accent6: hex("series.2"),
  hlink: hex("accent"),
  folHlink: hex("muted"),
} as const;

/** As slides and charts name them. */
const NAMES: Partial<Record<keyof typeof SCHEME, string>> = {
  dk1: "tx1",
  lt1: "bg1",
  dk2: "tx2",
  lt2: "bg2",
};

/** Colours that others may be made of: lighter, darker, paler. */
const BASES = ["accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "dk2"] as const;

type Hsl = [hue: number, saturation: number, light: number];

function toRgb(color: string): [number, number, number] {
  const at = (from: number) => Number.parseInt(color.slice(from, from + 2), 16) / 255;
  return [at(0), at(2), at(4)];
}

function toHsl(color: string): Hsl {
  const [r, g, b] = toRgb(color);
  const [most, least] = [Math.max(r, g, b), Math.min(r, g, b)];
  const [light, span] = [(most + least) / 2, most - least];
  if (span === 0) return [0, 0, light];
  const saturation = span / (1 - Math.abs(2 * light - 1));
  const sixth =
    most === r ? ((g - b) / span + 6) % 6 : most === g ? (b - r) / span + 2 : (r - g) / span + 4;
  return [sixth * 60, saturation, light];
}

function fromHsl([hue, saturation, light]: Hsl): [number, number, number] {
  const reach = saturation * Math.min(light, 1 - light);
  const part = (n: number) => {
    const k = (n + hue / 30) % 12;
    return light - reach * Math.max(-1, Math.min(k - 3, 9 - k, 1));
  };
  return [part(0), part(8), part(4)];
}

/** A bent colour is the wanted one as far as an eye can tell: steps of 255 a channel. */
const NEAR = 18;
/** More saturation than this is another colour, whatever the arithmetic says. */
const MOST_SATURATION = 2.1;

type Bent = { base: string; bends: string; distance: number };

const thousandths = (share: number) => Math.round(share * 100_000);

/** `base` with the saturation and lightness of the wanted colour, as DrawingML says it. */
function bend(base: (typeof BASES)[number], color: string): Bent {
  const [[hue, from, light], [, saturation, wanted]] = [toHsl(SCHEME[base]), toHsl(color)];
  const scale = Math.min(MOST_SATURATION, from === 0 ? 1 : saturation / from);
  const rgb = fromHsl([hue, Math.min(1, from * scale), wanted]);
  const target = toRgb(color);
  const distance = Math.max(...rgb.map((part, at) => Math.abs(part - (target[at] ?? 0)) * 255));
  const bends = [
    Math.abs(scale - 1) > 0.005 ? `<a:satMod val="${thousandths(scale)}"/>` : "",
    wanted < light ? `<a:lumMod val="${thousandths(wanted / light)}"/>` : "",
    wanted > light ? `<a:lumOff val="${thousandths(wanted - light)}"/>` : "",
  ].join("");
  return { base: NAMES[base] ?? base, bends, distance };
}

const known = new Map<string, string>();

/** The colour as the theme has it, in DrawingML. */
export function themeColor(color: string): string {
  const wanted = color.toUpperCase();
  const before = known.get(wanted);
  if (before) return before;
  const same = Object.entries(SCHEME).find(([, value]) => value === wanted)?.[0];
  const [best] = BASES.map((base) => bend(base, wanted)).sort((a, b) => a.distance - b.distance);
  const written = same
    ? `<a:schemeClr val="${NAMES[same as keyof typeof SCHEME] ?? same}"/>`
    : best && best.distance <= NEAR
      ? `<a:schemeClr val="${best.base}">${best.bends}</a:schemeClr>`
      : `<a:srgbClr val="${wanted}"/>`;
  known.set(wanted, written);
  return written;
}

const DRAWN =
  /^(?:ppt\/(?:slides|slideLayouts|slideMasters|charts)|word\/charts|xl\/charts)\/[^/]+\.xml$/u;
const THEME = /^(?:ppt|word|xl)\/theme\/theme\d+\.xml$/u;

function schemeXml(): string {
  const colors = Object.entries(SCHEME).map(
    ([name, value]) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`,
  );
  return `<a:clrScheme name="Gongkai">${colors.join("")}</a:clrScheme>`;
}

/** Gives the package its theme, and its slides and charts the theme's colours. */
export function paintWithTheme(parts: Parts): void {
  for (const name of parts.keys()) {
    if (THEME.test(name)) {
      const theme = readText(parts, name);
      const scheme = /<a:clrScheme\b[\s\S]*?<\/a:clrScheme>/u;
      writeText(parts, name, theme.replace(scheme, schemeXml));
    } else if (DRAWN.test(name)) {
      const colored = readText(parts, name).replaceAll(
        /<a:srgbClr val="([0-9a-f]{6})"\s*(?:\/>|><\/a:srgbClr>)/giu,
        (_, color: string) => themeColor(color),
      );
      writeText(parts, name, colored);
    }
  }
}
