/** Says a table in a sentence: how large it is, how many of its cells hold a number. */
import type { Locale } from "@/lib/domain";
import { say } from "../words";
import { tableValues, type TableSpec } from "./table-spec";

export function tableAlt(title: string, spec: Pick<TableSpec, "parts">, locale: Locale): string {
  const cells = tableValues(spec);
  const reported = cells.filter(({ point }) => point.state === "reported").length;
  return say(locale, "tableAlt", { title, n: String(cells.length), k: String(reported) });
}
