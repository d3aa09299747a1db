/** Draws a legend's swatch as SVG: the fill with its pattern, or the line with its mark. */
import type { LegendItem } from "../legend";

const OVER = 'stroke="#fff" stroke-opacity=".6" stroke-width="1.4"';

function lines(...paths: string[]): string {
  return paths.map((d) => `<path d="${d}" ${OVER} fill="none"/>`).join("");
}

const OVERLAYS: Record<LegendItem["pattern"], string> = {
  solid: "",
  diagonal: lines("M0 8L8 0M6 12L16 2M14 12L18 8", "M0 2L2 0M-2 12L0 10"),
  back: lines("M0 4L8 12M4 0L16 12M12 0L18 6"),
  horizontal: lines("M0 3H16M0 6H16M0 9H16"),
  vertical: lines("M4 0V12M8 0V12M12 0V12"),
  cross: lines("M0 8L8 0M6 12L16 2", "M0 4L8 12M4 0L16 12"),
  dots: [3, 8, 13]
    .flatMap((x) =>
      [3, 9].map((y) => `<circle cx="${x}" cy="${y}" r="1.3" fill="#fff" fill-opacity=".65"/>`),
    )
    .join(""),
};

/** The mark of a line's points, around the middle of the swatch. */
const POINTS: Record<LegendItem["shape"], string> = {
  circle: '<circle cx="8" cy="6" r="3"',
  rect: '<rect x="5" y="3" width="6" height="6"',
  triangle: '<path d="M8 2L11.5 9H4.5Z"',
  diamond: '<path d="M8 2L12 6L8 10L4 6Z"',
  roundRect: '<rect x="5" y="3" width="6" height="6" rx="2"',
  pin: '<path d="M8 11L5 5A3 3 0 1 1 11 5Z"',
};

/** Inner SVG of a swatch 16 × 12 in the given colour. */
export function swatchMarkup(
  item: Pick<LegendItem, "pattern" | "mark" | "shape">,
  color: string,
): string {
  if (item.mark === "line") {
    return `<path d="M0 6H16" stroke="${color}" stroke-width="2"/>${POINTS[item.shape]} fill="${color}"/>`;
  }
  return `<rect width="16" height="12" fill="${color}"/>${OVERLAYS[item.pattern]}`;
}
