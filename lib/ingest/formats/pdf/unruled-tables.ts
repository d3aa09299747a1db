import type { PageTable } from "./page-table";
import type { TextLine } from "./text-lines";

export function findUnruledTables(
  page: number,
  lines: TextLine[],
): { tables: PageTable[]; rest: TextLine[] } {
  return { tables: [], rest: lines };
}
