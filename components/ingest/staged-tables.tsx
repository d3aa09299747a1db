import type { Locale } from "@/lib/domain";
import { cellId, TABLE_IDS, type CellId } from "@/lib/domain";
import type { ScreenedDocument } from "@/lib/screening";
import type { CellView, TableView } from "@/lib/views";
import { StatutoryTable } from "@/components/tables/statutory-table";
import { stagedAnchor } from "./staged-source";

function tableViews({ parsed }: ScreenedDocument): TableView[] {
  const named = new Map<CellId, number[]>();
  parsed.findings.forEach(({ cells }, index) => {
    for (const cell of new Set(cells)) named.set(cell, [...(named.get(cell) ?? []), index]);
  });
  return TABLE_IDS.map((table) => {
    const cells = parsed.cells
      .filter((cell) => cell.table === table)
      .map((cell): [CellId, CellView] => {
        const id = cellId(cell);
        return [id, { ...cell, id, findings: named.get(id) ?? [] }];
      });
    return {
      table,
      edition: parsed.report.editions[table],
      state: cells.length > 0 ? "present" : "missing",
      cells: Object.fromEntries(cells),
    };
  });
}

/** The tables as they were read, every number leading to its place in the text beside them. */
export function StagedTables({ screened, locale }: { screened: ScreenedDocument; locale: Locale }) {
  const year = screened.parsed.report.year ?? 2021;
  return (
    <div className="grid gap-10">
      {tableViews(screened).map((view) => (
        <div key={view.table} className="min-w-0">
          <StatutoryTable
            context={{
              view,
              report: "",
              revision: null,
              locale,
              severities: screened.parsed.findings.map(({ severity }) => severity),
              cellHref: (_id, cell) => (cell?.at ? `#${stagedAnchor(cell.at.start)}` : null),
            }}
            fallbackEdition={year >= 2021 ? "2021" : "2019"}
          />
        </div>
      ))}
    </div>
  );
}
