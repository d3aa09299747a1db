/** Labels present → the edition a table follows. Decided per table: hybrids of both are real. */
import type { Edition } from "@/lib/domain";
import { EDITIONS } from "@/lib/domain";
import { formTable } from "@/lib/statutory-form";
import type { Columns } from "./columns";
import type { Reading } from "./readings";
import type { Segment } from "./segments";

/** By the columns' words; failing those, by lines that only one edition has. */
export function disclosureEdition(
  segments: readonly Segment[],
  headers: readonly Columns[],
): Edition | null {
  const votes = { "2019": 0, "2021": 0 };
  headers
    .flatMap(({ known }) => known)
    .forEach(({ edition }) => {
      if (edition) votes[edition] += 1;
    });
  if (votes["2019"] !== votes["2021"]) return votes["2019"] > votes["2021"] ? "2019" : "2021";
  return editionOfLines(segments);
}

/**
 * Lines that only one edition has decide; so does their absence, where the lines of 2021 stand
 * nearly whole: nobody leaves both 其他对外管理服务事项 and 政府集中采购 out of the form of 2019.
 */
function editionOfLines(segments: readonly Segment[]): Edition | null {
  const lines = new Set(segments.flatMap(({ rows }) => rows.map(({ line }) => line)));
  const only = EDITIONS.filter((edition) => {
    const other = edition === "2019" ? "2021" : "2019";
    const ids = new Set(formTable(other, "disclosure").lines.map(({ id }) => id));
    return formTable(edition, "disclosure").lines.some(({ id }) => lines.has(id) && !ids.has(id));
  });
  if (only.length === 1) return only[0] ?? null;
  const later = formTable("2021", "disclosure").lines.filter(({ id }) => lines.has(id));
  const whole = later.length >= formTable("2021", "disclosure").lines.length - 1;
  return only.length === 0 && whole ? "2021" : null;
}

/** By the words that headed each cell. */
export function editionOfCells({ lines }: Reading): Edition | null {
  const named = [...lines.values()].flatMap(({ cells }) => cells.map(({ edition }) => edition));
  const of = (edition: Edition) => named.filter((one) => one === edition).length;
  if (of("2019") === of("2021")) return null;
  return of("2019") > of("2021") ? "2019" : "2021";
}

/** 其他处理 is one line in the form of 2019, three in that of 2021. */
export function requestsEdition({ lines }: Reading): Edition | null {
  if ([...lines.keys()].some((id) => id.startsWith("otherHandling."))) return "2021";
  return lines.has("otherHandling") ? "2019" : null;
}
