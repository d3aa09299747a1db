/** What a column of the form holds: a count, an increase or decrease (2019), or money in 万元. */
export type CellKind = "count" | "change" | "money";

/** The form prints money in two columns, and a signed change in one. */
export function cellKind(column: string): CellKind {
  if (column === "amount") return "money";
  return column === "change" ? "change" : "count";
}
