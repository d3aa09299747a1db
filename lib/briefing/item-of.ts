/** A chart on a page → the briefing item that draws it again. */
import { chartDefinition, type ChartSpec } from "@/lib/charts";
import type { BriefingItem, BriefingShape } from "./briefing";
import { stampOf } from "./stamp";

/**
 * The item for a chart: what it shows, without a title of the reader's, and a stamp of its values.
 * `on` is the day they are as they are now (ISO date), null where that is not known yet.
 */
export function itemOf(
  spec: ChartSpec,
  on: string | null,
  as: BriefingShape = "chart",
): BriefingItem {
  const definition = chartDefinition(spec.id);
  const options = (definition?.options ?? []).flatMap(({ id, values }) => {
    const chosen = spec.options[id];
    return chosen && chosen !== values[0]?.id ? [[id, chosen] as const] : [];
  });
  return {
    chart: spec.id,
    agencies: [...spec.agencies],
    years: [...spec.years],
    measures: definition?.measures === "chosen" ? [...spec.measures] : [],
    options: Object.fromEntries(options),
    as,
    title: "",
    takeaway: "",
    kept: { on, stamp: stampOf(spec) },
  };
}
