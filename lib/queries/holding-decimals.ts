/** Rows of the search index → those in which the decimals of a query stand whole. */
import { decimalsOf, holdsDecimals } from "@/lib/search";

/**
 * The index finds a decimal by its halves, which may lie apart: these rows are read before they are
 * counted. `wordsOf`: the words by which a row is found. All rows where no decimal was asked for.
 */
export function holdingDecimals<Row extends { row: number }>(
  rows: Row[],
  query: string,
  wordsOf: (row: number) => string,
): Row[] {
  const decimals = decimalsOf(query);
  if (decimals.length === 0) return rows;
  return rows.filter(({ row }) => holdsDecimals(wordsOf(row), decimals));
}
