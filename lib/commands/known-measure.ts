/** Which measures may be typed by hand, and in which units. */
import { EDITIONS, parseCellId } from "@/lib/domain";
import { formLine, formTable, GROUPS } from "@/lib/statutory-form";
import { indicator } from "@/lib/indicators/catalogue";

export type UnitRule = { known: false } | { known: true; accepts: (unit: string) => boolean };

const MONEY = new Set(["元", "万元", "亿元"]);

/** Whether the id names a cell, a group or an indicator, and which units its value may have. */
export function measureRule(id: string): UnitRule {
  const entry = indicator(id);
  if (entry) return { known: true, accepts: (unit) => unit === entry.unit };
  const parts = parseCellId(id);
  if (!parts) return { known: false };
  const { table, line, column } = parts;
  const isGroup =
    table === "requests" &&
    line in GROUPS &&
    formTable("2021", "requests").columns.some(({ id: each }) => each === column);
  const found = EDITIONS.map((edition) => formLine(edition, table, line)).find((each) =>
    each?.columns.some(({ id: other }) => other === column),
  );
  if (!found && !isGroup) return { known: false };
  const isMoney = column === "amount";
  return {
    known: true,
    accepts: (unit) => (isMoney ? unit === "万元" : !MONEY.has(unit) && unit !== "%"),
  };
}
