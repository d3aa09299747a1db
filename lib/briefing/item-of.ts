/** A chart or table on a page → the briefing item that makes it again. */
import { chartDefinition, type ChartSpec } from "@/lib/charts";
import { isTable, type TableSpec } from "@/lib/charts/tables";
import type { BriefingItem, BriefingShape } from "./briefing";
import { stampOf } from "./stamp";

/** A part of a report is known by its report; a table over years by its body and years. */
function ofTable(spec: TableSpec): Pick<BriefingItem, "report" | "agencies" | "years" | "options"> {
  const { report, agencies, years, options } = spec;
  return report
    ? { report, agencies: [], years: [], options: { ...options } }
    : { agencies: [...agencies], years: [...years], options: { ...options } };
}

function ofChart(spec: ChartSpec): Pick<BriefingItem, "agencies" | "years" | "options"> {
  const options = (chartDefinition(spec.id)?.options ?? []).flatMap(({ id, values }) => {
    const chosen = spec.options[id];
    return chosen && chosen !== values[0]?.id ? [[id, chosen] as const] : [];
  });
  return {
    agencies: [...spec.agencies],
    years: [...spec.years],
    options: Object.fromEntries(options),
  };
}

/**
 * The item for a chart or table: what it shows, without a title of the reader's, and a stamp of its
 * values. `on` is the day they are as they are now (ISO date), null where that is not known yet.
 */
export function itemOf(
  spec: ChartSpec | TableSpec,
  on: string | null,
  as: BriefingShape = isTable(spec) ? "table" : "chart",
): BriefingItem {
  const chosen = !isTable(spec) && chartDefinition(spec.id)?.measures === "chosen";
  return {
    chart: spec.id,
    ...(isTable(spec) ? ofTable(spec) : ofChart(spec)),
    measures: chosen ? [...spec.measures] : [],
    as,
    title: "",
    takeaway: "",
    kept: { on, stamp: stampOf(spec) },
  };
}
