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
  const lines = new Set(segments.flatMap(({ rows }) => rows.map(({ line }) => line)));
  const only = EDITIONS.filter((edition) => {
    const other = edition === "2019" ? "2021" : "2019";
    const ids = new Set(formTable(other, "disclosure").lines.map(({ id }) => id));
    return formTable(edition, "disclosure").lines.some(({ id }) => lines.has(id) && !ids.has(id));
  });
  return only.length === 1 ? (only[0] ?? null) : null;
}

/** 其他处理 is one line in the form of 2019, three in that of 2021. */
export function requestsEdition({ lines }: Reading): Edition | null {
  if ([...lines.keys()].some((id) => id.startsWith("otherHandling."))) return "2021";
  return lines.has("otherHandling") ? "2019" : null;
}
