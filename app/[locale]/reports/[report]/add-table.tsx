import { AddChart } from "@/components/briefing/add-chart";
import { buildStatutoryTable } from "@/lib/charts/tables";
import type { Locale, TableId } from "@/lib/domain";
import type { ReportView } from "@/lib/views";

type Props = { report: ReportView; table: TableId; locale: Locale };

/** "Add to briefing" for a table that stands in the report. */
export function AddTable({ report, table, locale }: Props) {
  const spec = buildStatutoryTable(report, table, locale);
  return spec && <AddChart spec={spec} />;
}
