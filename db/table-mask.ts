/** Sets of statutory tables as one small number. */
import { TABLE_IDS, type TableId } from "@/lib/domain";

export function maskOfTables(tables: Iterable<TableId>): number {
  let mask = 0;
  for (const table of tables) mask |= 1 << TABLE_IDS.indexOf(table);
  return mask;
}

/** In the order of the form. */
export function tablesOfMask(mask: number): TableId[] {
  return TABLE_IDS.filter((_, index) => (mask & (1 << index)) !== 0);
}
