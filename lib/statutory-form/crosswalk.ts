/** The form of 2019 → the form of 2021: which cells may stand in one series, and which may not. */
import type { Bilingual, CellId } from "@/lib/domain";
import { cellId, parseCellId } from "@/lib/domain";
import data from "./crosswalk.json";
import { formCells } from "./form";

export type CrosswalkKind = "same" | "sum" | "break" | "none";

/** What became of one cell of the 2019 form. */
export type Crosswalk = {
  from: CellId;
  /** Cells of the 2021 form; several only for `sum`, none only for `none`. */
  to: CellId[];
  kind: CrosswalkKind;
  /** Why a `break` is one. */
  reason: Bilingual | null;
};

type RawEntry = { from: string; to: string[]; kind: CrosswalkKind; zh?: string; en?: string };

function listed(): Crosswalk[] {
  return (data.cells as RawEntry[]).map(({ from, to, kind, zh, en }) => ({
    from,
    to,
    kind,
    reason: zh && en ? { zh, en } : null,
  }));
}

/** Lines of `requests` and `review` map one to one, save those a later form divides. */
function derived(): Crosswalk[] {
  const divided = data.lines.requests as Record<string, string[]>;
  return (["requests", "review"] as const).flatMap((table) =>
    formCells("2019", table).map(({ id, line, column }): Crosswalk => {
      const parts = table === "requests" ? divided[line.id] : undefined;
      if (!parts) return { from: id, to: [id], kind: "same", reason: null };
      const to = parts.map((part) => cellId({ table, line: part, column: column.id }));
      return { from: id, to, kind: "sum", reason: null };
    }),
  );
}

export const CROSSWALK: readonly Crosswalk[] = [...listed(), ...derived()];

const byFrom = new Map(CROSSWALK.map((entry) => [entry.from, entry]));

/**
 * The cells of the 2019 form that stand in one series with a cell of the 2021 form, or null when
 * the series breaks there. A group's total (`requests/otherHandling/total`) may be asked for too.
 */
export function comparableIn2019(id: CellId): CellId[] | null {
  const exact = CROSSWALK.filter(({ kind, to }) => kind === "same" && to.includes(id));
  if (exact.length > 0) return exact.map(({ from }) => from);
  const parts = parseCellId(id);
  if (!parts) return null;
  const summed = byFrom.get(id);
  return summed?.kind === "sum" ? [summed.from] : null;
}
