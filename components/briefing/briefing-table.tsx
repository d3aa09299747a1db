import { ChartNotes } from "@/components/charts/chart-notes";
import { GridTable } from "@/components/charts/grid-table";
import type { TableSpec } from "@/lib/charts/tables";

/** A page of a briefing that prints its numbers instead of drawing them. */
export function BriefingTable({ spec }: { spec: TableSpec }) {
  return (
    <div className="chart">
      <p className="chart-subtitle">{spec.subtitle}</p>
      {spec.parts.map((part) => (
        <GridTable key={part.id} part={part} name={spec.name} />
      ))}
      <ChartNotes spec={spec} />
    </div>
  );
}
