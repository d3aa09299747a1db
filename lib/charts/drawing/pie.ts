/** Draws a ring of parts, each named with its number; parts without a slice are told below. */
import { noNumbers } from "../no-numbers";
import type { ChartPoint } from "../spec";
import { say } from "../words";
import { decalOf } from "./decals";
import type { PanelContext, PanelDrawing, Target } from "./drawing";
import { wrapText } from "./text-measure";

type Part = { label: string; point: ChartPoint; category: number };

function partsOf({ panel }: PanelContext): Part[] {
  return panel.categories.flatMap(({ label }, category) => {
    const point = panel.series[0]?.points[category];
    return point ? [{ label, point, category }] : [];
  });
}

/** Words under the ring for zeros, blanks and gaps: none of them has a slice. */
export function ringRemark(context: PanelContext): string {
  const rest = partsOf(context).filter(({ point }) => !point.value || point.value < 0);
  return rest.map(({ label, point }) => `${label} ${point.label}`).join(" · ");
}

/** Parts without a slice have words but no mark to light up. */
function withoutSlice(context: PanelContext): Target[] {
  return partsOf(context)
    .filter(({ point }) => !point.value || point.value < 0)
    .map(({ category }) => ({ panel: context.index, series: 0, category, id: "", data: category }));
}

/** Slices thinner than this are named beside each other's names. */
const THIN = 0.08;

/** Thin slices come last and lie at three o'clock, where their names stand above each other. */
function startAngle(values: readonly number[]): number {
  const sum = values.reduce((a, b) => a + b, 0);
  const thin = values.filter((value) => value / sum < THIN);
  return thin.length < 2 ? 90 : -180 * (thin.reduce((a, b) => a + b, 0) / sum);
}

/** The ring of a panel. */
export function drawRing(context: PanelContext): PanelDrawing & { graphic: object[] } {
  const { panel, index, layout, color, fontFamily, locale } = context;
  const { x, y, width, height } = layout.body;
  const { fontSize } = layout;
  const slices = partsOf(context).filter(({ point }) => point.value && point.value > 0);
  const remark = wrapText(ringRemark(context), width, fontSize, 3).join("\n");
  const foot = remark ? fontSize * 1.4 * remark.split("\n").length + fontSize : 0;
  const radius = Math.max(20, Math.min((height - foot) / 2 - fontSize * 1.6, width * 0.22));
  const center = [x + width / 2, y + (height - foot) / 2];
  const sum = slices.reduce((total, { point }) => total + (point.value ?? 0), 0);
  const text = (words: string, top: number, size: number, role: string) => ({
    type: "text",
    left: x,
    top,
    silent: true,
    style: {
      text: words,
      x: width / 2,
      width,
      textAlign: "center",
      fill: color(role),
      fontSize: size,
      fontFamily,
      lineHeight: size * 1.4,
    },
  });
  if (slices.length === 0) {
    const zero = partsOf(context).every(({ point }) => point.value === 0);
    const words = zero
      ? say(locale, "allZero")
      : (noNumbers(panel, locale) ?? say(locale, "nothing"));
    return {
      series: [],
      targets: withoutSlice(context),
      graphic: [text(`${words}\n${remark}`, y + height / 3, fontSize, "muted")],
    };
  }
  return {
    graphic: remark
      ? [text(remark, y + height - foot + fontSize * 0.4, fontSize * 0.95, "muted")]
      : [],
    targets: [
      ...slices.map(({ category }, data) => ({
        panel: index,
        series: 0,
        category,
        id: `p${index}ring`,
        data,
      })),
      ...withoutSlice(context),
    ],
    series: [
      {
        id: `p${index}ring`,
        type: "pie",
        center,
        radius: [radius * 0.58, radius],
        startAngle: startAngle(slices.map(({ point }) => point.value ?? 0)),
        avoidLabelOverlap: true,
        itemStyle: { borderColor: color("surface"), borderWidth: 2 },
        label: { color: color("ink"), fontSize, fontFamily, lineHeight: fontSize * 1.35 },
        labelLine: {
          length: fontSize * 0.8,
          length2: fontSize * 0.6,
          lineStyle: { color: color("axis") },
        },
        emphasis: { scale: false },
        data: slices.map(({ label, point, category }) => ({
          value: point.value,
          name: label,
          itemStyle: {
            color: color(panel.categories[category]?.color ?? "accent"),
            decal: decalOf(panel.categories[category]?.pattern ?? "solid"),
          },
          label: {
            formatter: wrapText(
              `${label} ${ringLabel(point, sum)}`,
              width / 2 - radius - fontSize * 2.6,
              fontSize,
              3,
            ).join("\n"),
          },
        })),
      },
    ],
  };
}

/** A slice's number; its percentage too where the whole is large enough to bear one. */
function ringLabel(point: ChartPoint, sum: number): string {
  if (sum < 10 || point.value === null) return point.label;
  return `${point.label} · ${Math.round((point.value / sum) * 100)}%`;
}
