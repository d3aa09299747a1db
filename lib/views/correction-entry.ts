/** A correction once made to a cell of a report, taken back or not. */
import type { CellId } from "@/lib/domain";

export type CorrectionEntry = {
  id: number;
  cell: CellId;
  state: string;
  value: number | null;
  by: string;
  reason: string;
  /** ISO moments, here and below. */
  at: string;
  undoneBy: string | null;
  undoneAt: string | null;
};
