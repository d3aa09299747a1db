/** Words in the middle of a plot that has no number to show. */
import { noNumbers } from "../no-numbers";
import type { PanelContext } from "./drawing";
import { fontOf } from "./drawing";
import { wrapText } from "./text-measure";

/** Share of a panel's width the words may take: a flow has names at both sides. */
const SHARE = { flow: 0.34, plot: 0.86 } as const;

export function drawNoNumbers(context: PanelContext): object[] {
  const { panel, layout, color, fontFamily, locale } = context;
  const words = noNumbers(panel, locale);
  if (words === null) return [];
  const flow = panel.kind === "flow";
  const { x, y, width, height } = flow ? layout.body : layout.plot;
  const size = layout.fontSize * 1.05;
  const lines = wrapText(words, width * (flow ? SHARE.flow : SHARE.plot), size);
  return [
    {
      type: "text",
      x: x + width / 2,
      y: y + height * (flow ? 0.5 : 0.42),
      silent: true,
      style: {
        text: lines.join("\n"),
        fill: color("muted"),
        font: fontOf(size, fontFamily, 500),
        lineHeight: size * 1.4,
        align: "center",
        verticalAlign: "middle",
      },
    },
  ];
}
