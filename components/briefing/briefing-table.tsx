import { PanelTable } from "@/components/charts/chart-tables";
import { ChartNotes } from "@/components/charts/chart-notes";
import { chartTables, type ChartSpec } from "@/lib/charts";

/** A page of a briefing that prints its numbers instead of drawing them. */
export function BriefingTable({ spec }: { spec: ChartSpec }) {
  return (
    <div className="chart">
      <p className="chart-subtitle">{spec.subtitle}</p>
      {chartTables(spec).map((table) => (
        <PanelTable key={table.id} table={table} spec={spec} />
      ))}
      <ChartNotes spec={spec} />
    </div>
  );
}
