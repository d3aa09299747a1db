/** What the parts of the drawing hand each other. */
import type { Locale } from "@/lib/domain";
import type { ThemeName } from "../palette";
import { colorOf } from "../palette";
import type { ChartPanel, ColorRole } from "../spec";
import type { PanelLayout } from "./layout";

export type DrawTheme = ThemeName | "page";

/** One panel with its place and the pens to draw it. */
export type PanelContext = {
  panel: ChartPanel;
  index: number;
  layout: PanelLayout;
  locale: Locale;
  fontFamily: string;
  color: (role: ColorRole) => string;
};

/** A point's mark among ECharts' series, for hover and keyboard. */
export type Target = { panel: number; series: number; category: number; id: string; data: number };

/** A series of ECharts, of whatever type. */
export type SeriesOption = Record<string, unknown> & { id: string; type: string };

export type PanelDrawing = { series: SeriesOption[]; targets: Target[] };

export function pens(theme: DrawTheme): (role: ColorRole) => string {
  return (role) => colorOf(role, theme);
}

/** A CSS font shorthand for text drawn by hand. */
export function fontOf(size: number, family: string, weight: number | string = 400): string {
  return `${weight} ${size}px ${family}`;
}

/** Offset of a bar's centre from its category's centre. */
export function barOffset(layout: PanelLayout, nth: number, count: number): number {
  const total = count * layout.bar + (count - 1) * layout.gap;
  return -total / 2 + nth * (layout.bar + layout.gap) + layout.bar / 2;
}
