/** A stored reading → one statutory table as the national form prints it. */
import { parseCellId, type CellId, type TableId } from "@/lib/domain";
import type { ReportReading } from "./reading";
import type { CellView, FindingView, TableView } from "./report-view";

/** Rules (as indexes into the report's findings) that name each cell. */
function namedBy(findings: FindingView[]): Map<CellId, number[]> {
  const named = new Map<CellId, number[]>();
  findings.forEach((finding, index) => {
    for (const cell of new Set(finding.cells)) {
      named.set(cell, [...(named.get(cell) ?? []), index]);
    }
  });
  return named;
}

/** The table's cells that stand in the document, and those a person supplied. */
export function assembleTable(input: {
  table: TableId;
  year: number;
  reading: ReportReading | null;
  findings: FindingView[];
}): TableView {
  const { table, reading, findings } = input;
  const cells: Record<CellId, CellView> = {};
  const named = namedBy(findings);
  if (!reading) return { table, edition: null, state: "missing", cells };
  const prefix = `${table}/`;
  for (const id of new Set([...reading.facts.keys(), ...reading.corrections.keys()])) {
    const parts = id.startsWith(prefix) ? parseCellId(id) : null;
    if (!parts) continue;
    const fact = reading.facts.get(id);
    const correction = reading.corrections.get(id);
    cells[id] = {
      ...parts,
      id,
      status: fact?.status ?? "blank",
      value: fact?.value ?? null,
      text: fact?.text ?? "",
      at: fact?.at ?? null,
      findings: named.get(id) ?? [],
      ...(fact ? {} : { absent: true }),
      ...(correction
        ? {
            correction: {
              value: correction.value,
              status: correction.state,
              by: correction.by,
              reason: correction.reason,
              at: correction.at,
            },
          }
        : {}),
    };
  }
  return {
    table,
    edition: reading.editions[table],
    state: reading.tables.has(table) ? "present" : "missing",
    cells,
  };
}
