/** Draws where a series breaks: a dashed line between two categories. */
import { noNumbers } from "../no-numbers";
import { fontOf, type PanelContext, type SeriesOption } from "./drawing";

/** Dashed lines where a series breaks, named above the plot. */
export function drawBreaks(context: PanelContext): SeriesOption[] {
  const { panel, index, layout, color, fontFamily } = context;
  if (panel.breaks.length === 0 || panel.orientation !== "vertical") return [];
  // Where nothing is drawn nothing breaks, and words stand in its place.
  if (noNumbers(panel, context.locale) !== null) return [];
  return [
    {
      id: `p${index}breaks`,
      type: "custom",
      xAxisIndex: index,
      yAxisIndex: index,
      silent: true,
      z: 1,
      data: panel.breaks.map(({ after }) => [after, panel.axis.max]),
      renderItem: (params: { dataIndex: number }, api: { coord: (at: number[]) => number[] }) => {
        const at = panel.breaks[params.dataIndex];
        if (!at) return undefined;
        const [x = 0, top = 0] = api.coord([at.after, panel.axis.max]);
        const middle = x + layout.band / 2;
        // Names of neighbouring breaks stand on two levels.
        const level = params.dataIndex % 2 === 0 ? 0.5 : 1.8;
        const rise = layout.breakNames ? layout.fontSize * level + layout.breakLift : 0;
        return {
          type: "group",
          children: [
            {
              type: "line",
              shape: {
                x1: middle,
                y1: top - rise,
                x2: middle,
                y2: top + layout.plot.height,
              },
              style: { stroke: color("muted"), lineWidth: 1, lineDash: [4, 3] },
            },
            ...(!layout.breakNames
              ? []
              : [
                  {
                    type: "text",
                    x: middle,
                    y: top - rise - layout.fontSize * 0.15,
                    style: {
                      text: at.label,
                      fill: color("muted"),
                      font: fontOf(layout.fontSize * 0.92, fontFamily),
                      align: "center",
                      verticalAlign: "bottom",
                    },
                  },
                ]),
          ],
        };
      },
    },
  ];
}
