/** Words in the middle of a plot that has no number to show, where they stand clear of its marks. */
import { noNumbers } from "../no-numbers";
import { fontOf, type PanelContext } from "./drawing";
import type { Rect } from "./layout";
import { wrapText } from "./text-measure";

const LINE = 1.4;

/** The part of a panel without names, stubs and the words of states, which hold on to the axis. */
function freeRoom({ panel, layout }: PanelContext): Rect {
  const { fontSize, body, plot } = layout;
  // A flow has names at both of its sides.
  if (panel.kind === "flow") return { ...body, x: body.x + body.width / 3, width: body.width / 3 };
  if (panel.orientation === "vertical") return { ...plot, height: plot.height - fontSize * 2.8 };
  const marks = fontSize * 6;
  return { ...plot, x: plot.x + marks, width: plot.width - marks };
}

/** At a single name's bar the word of its state is all there is to say. */
function markSays({ kind, categories }: PanelContext["panel"]): boolean {
  return kind === "bar" && categories.length === 1;
}

export function drawNoNumbers(context: PanelContext): object[] {
  const { panel, layout, color, fontFamily, locale } = context;
  const words = noNumbers(panel, locale);
  if (words === null || markSays(panel)) return [];
  const { x, y, width, height } = freeRoom(context);
  const size = layout.fontSize * 1.05;
  const lines = wrapText(words, width * 0.96, size);
  // In a plot too low or narrow for them the marks' own words say it.
  if (lines.length * size * LINE > height || width < size * 5) return [];
  return [
    {
      type: "text",
      x: x + width / 2,
      y: y + height / 2,
      silent: true,
      style: {
        text: lines.join("\n"),
        fill: color("muted"),
        font: fontOf(size, fontFamily, 500),
        lineHeight: size * LINE,
        align: "center",
        verticalAlign: "middle",
      },
    },
  ];
}
