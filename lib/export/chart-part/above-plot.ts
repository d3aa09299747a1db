/** What stands above a native chart's plot, in points: its heading and its legend. */
import { textWidth, wrapText } from "@/lib/charts/drawing/text-measure";
import { LEAST_SIZE, needsLegend, points, type PartContext } from "./part-context";

/** A chart's title breaks where Office breaks it, short of the frame's edge. */
function headingHeight({ chart, frame, size }: PartContext): number {
  // Words in the middle of an empty plot take none of its height.
  if (chart.label === null && (chart.remark === null || chart.empty !== null)) return 0;
  const em = size / 100;
  const label = wrapText(chart.label ?? "", frame.width * 0.8, em * 1.1).length * 1.1;
  const below = [chart.remark, chart.empty].flatMap((words) => words ?? []);
  const said = below.flatMap((words) => wrapText(words, frame.width * 0.8, em)).length;
  return em * 1.3 * (label + said) + em * 0.5;
}

/** Where a face is missing, its substitute may be wider than what is measured. */
const WIDER = 1.12;

/** Share of a frame a legend may take before its names are set smaller. */
const LEGEND_SHARE = 0.25;

/** Office sets the names of a legend in columns of the widest. */
export function legendLook(context: PartContext): { size: number; height: number } {
  const { chart, frame, legend } = context;
  const usual = points(context);
  if (!legend || !needsLegend(context)) return { size: usual, height: 0 };
  const heightAt = (em: number) => {
    const widest =
      Math.max(...chart.series.map(({ name }) => textWidth(name, em * WIDER))) + em * 3;
    const abreast = Math.max(1, Math.floor(frame.width / widest));
    return em * (0.6 + 1.6 * Math.ceil(chart.series.length / abreast));
  };
  let size = usual;
  while (size > LEAST_SIZE && heightAt(size) > frame.height * LEGEND_SHARE) size -= 0.5;
  return { size, height: heightAt(size) };
}

/** Points from the top of the frame to the plot, a number above it included. */
export function topOf(context: PartContext): number {
  return headingHeight(context) + legendLook(context).height + points(context) * 1.2;
}
