import { buildChangeTable, buildStatutoryTable, type TableSpec } from "@/lib/charts/tables";
import { TABLE_IDS, type Locale } from "@/lib/domain";
import { readAgency, readReport } from "@/lib/queries";
import type { Db, ItemProblem, Wanted } from "./draw-item";

/** More years side by side have no room on a slide. */
const MOST_YEARS = 8;

/** A statutory table of the report an address names. */
export function drawStatutoryTable(
  db: Db,
  { report: id, options }: Wanted,
  locale: Locale,
): TableSpec | ItemProblem {
  const report = id ? readReport(db, id) : null;
  if (!report) return "report";
  const table = TABLE_IDS.find((each) => each === options.table);
  return (table && buildStatutoryTable(report, table, locale)) ?? "table";
}

/** The years of a body side by side. */
export function drawChangeTable(
  db: Db,
  { agencies, years }: Wanted,
  locale: Locale,
): TableSpec | ItemProblem {
  const view = agencies[0] ? readAgency(db, agencies[0]) : null;
  if (!view) return "agencies";
  if (years.length > MOST_YEARS) return "tooMuch";
  const known = [...years].filter((year) => view.years.includes(year)).sort((a, b) => a - b);
  return buildChangeTable(view, known, locale) ?? "years";
}
