/** The cells of one report → what does not add up in it, and how many checks held. */
import {
  cellId,
  TABLE_IDS,
  type Cell,
  type CellId,
  type CheckCounts,
  type Edition,
  type Finding,
  type TableId,
} from "@/lib/domain";
import { checkBlanks, checkRange } from "./check-cells";
import { describeFailure } from "./describe";
import { evaluate, type CellMap, type Evaluation } from "./evaluate";
import { faultOf } from "./fault";
import { identitiesOf } from "@/lib/statutory-form";
import { proposeMends, type Proposal } from "./propose";

export type ReportToCheck = {
  report: { editions: Record<TableId, Edition | null> };
  cells: readonly Cell[];
  /** Cells the reader placed with doubt; a failure that names one may be the reading's fault. */
  doubtful?: ReadonlySet<CellId>;
};

export type CheckResult = { findings: Finding[]; checks: CheckCounts };

function toFinding(
  evaluation: Evaluation,
  cells: CellMap,
  doubtful: ReadonlySet<CellId>,
  proposal: Proposal | undefined,
): Finding {
  const { identity, left, right } = evaluation;
  const named = [...left.terms, ...right.terms].map(({ cell }) => cell);
  const found = named.flatMap((id) => cells.get(id) ?? []);
  return {
    rule: identity.rule,
    severity: "error",
    message: describeFailure(evaluation),
    cells: named,
    at: found.flatMap(({ at }) => (at && at.end > at.start ? [at] : [])),
    sides: { left, right },
    fault: faultOf(atFault(found, proposal), doubtful),
    ...(proposal ? { proposal } : {}),
  };
}

/** Where one cell alone can be wrong, its own reading tells whose fault it is, and no other's. */
function atFault(named: readonly Cell[], proposal: Proposal | undefined): readonly Cell[] {
  const own = named.filter((cell) => cellId(cell) === proposal?.cell);
  return own.length > 0 ? own : named;
}

function countChecks(evaluations: readonly Evaluation[]): CheckCounts {
  const counts = { held: 0, failed: 0, notStated: 0, unchecked: 0 };
  const blanks = new Set<CellId>();
  for (const { outcome, left, right } of evaluations) {
    counts[outcome] += 1;
    if (outcome !== "held" && outcome !== "failed") continue;
    for (const side of [left, right]) {
      if (side.blanks === 0) continue;
      for (const { status, cell } of side.terms) if (status === "blank") blanks.add(cell);
    }
  }
  return { identities: evaluations.length, ...counts, blanks: blanks.size };
}

/**
 * Runs every identity of the tables that stand in the report (42 for the form of 2021, 40 for that
 * of 2019 and for hybrids), the range of each cell, and the notice of blanks.
 */
export function checkReport({ report, cells, doubtful = new Set() }: ReportToCheck): CheckResult {
  const map: CellMap = new Map(cells.map((cell) => [cellId(cell), cell]));
  const present = new Set(cells.map(({ table }) => table));
  const evaluations = TABLE_IDS.flatMap((table) => {
    const edition = report.editions[table];
    if (!edition || !present.has(table)) return [];
    return identitiesOf(edition, table).map((identity) => evaluate(identity, map));
  });
  const proposals = proposeMends(evaluations, map);
  const failures = evaluations
    .filter(({ outcome }) => outcome === "failed")
    .map((each) => toFinding(each, map, doubtful, proposals.get(each)));
  return {
    findings: [...failures, ...checkRange(cells, report.editions, doubtful), ...checkBlanks(cells)],
    checks: countChecks(evaluations),
  };
}
