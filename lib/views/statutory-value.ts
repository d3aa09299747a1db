/** A cell of a stored reading, or the sum of several → a value with its state. */
import type { Bilingual, CellId, Edition } from "@/lib/domain";
import type { ReportReading } from "./reading";
import type { Value } from "./value";

type Base = Pick<Value, "agency" | "year" | "measure">;

const lineMissing: Bilingual = {
  zh: "报告的表格中没有这一行",
  en: "The report's table does not print this line",
};
const cannotAdd: Bilingual = {
  zh: "其中有无法识读的单元格，不能相加",
  en: "One of its cells could not be read, so it cannot be added up",
};
const incomplete: Bilingual = {
  zh: "其中有的行报告未印出，不能相加",
  en: "The report does not print all of its lines, so it cannot be added up",
};

function frame(base: Base, reading: ReportReading, edition: Edition | null): Value {
  const { report, revision, url, period, kind } = reading;
  return {
    ...base,
    state: "missing",
    value: null,
    text: null,
    origin: "none",
    edition,
    period,
    kind,
    source: { report, revision, at: null, text: null, url },
  };
}

/** One cell, with the correction over it if a person made one. */
export function valueOfCell(
  base: Base,
  reading: ReportReading,
  edition: Edition | null,
  cell: CellId,
): Value {
  const empty = frame(base, reading, edition);
  const fact = reading.facts.get(cell);
  const correction = reading.corrections.get(cell);
  const doubts = reading.doubts.get(cell);
  const read: Value = fact
    ? {
        ...empty,
        state: fact.status,
        value: fact.value,
        text: fact.text,
        origin: "read",
        source: empty.source && { ...empty.source, at: fact.at, text: fact.text },
        ...(doubts ? { doubts } : {}),
      }
    : { ...empty, reason: lineMissing };
  if (!correction) return read;
  const { reason: _reason, ...kept } = read;
  return {
    ...kept,
    state: correction.state,
    value: correction.value,
    origin: "corrected",
    correction: {
      readState: read.state,
      readValue: read.value,
      by: correction.by,
      reason: correction.reason,
      at: correction.at,
    },
  };
}

/**
 * A group's total. A blank counts as 0 and is said; with every cell blank the total is blank; an
 * unreadable or missing cell leaves no total at all.
 */
export function sumOfCells(
  base: Base,
  reading: ReportReading,
  edition: Edition | null,
  cells: CellId[],
): Value {
  const parts = cells.map((cell) => valueOfCell(base, reading, edition, cell));
  const empty = frame(base, reading, edition);
  const first = parts.find((part) => part.source?.at)?.source ?? empty.source;
  const doubts = [...new Set(parts.flatMap((part) => part.doubts ?? []))];
  const derived: Value = {
    ...empty,
    origin: "derived",
    source: first,
    ...(doubts.length > 0 ? { doubts } : {}),
  };
  const missing = parts.filter((part) => part.state === "missing").length;
  if (missing === parts.length) return { ...empty, reason: lineMissing };
  if (parts.some((part) => part.state === "unreadable")) {
    return { ...derived, state: "unreadable", reason: cannotAdd };
  }
  if (missing > 0) return { ...derived, state: "missing", origin: "none", reason: incomplete };
  const blanks = parts.filter((part) => part.state === "blank").length;
  if (blanks === parts.length) return { ...derived, state: "blank", blanksCounted: blanks };
  const value = parts.reduce((sum, part) => sum + (part.value ?? 0), 0);
  return {
    ...derived,
    state: "reported",
    value,
    ...(blanks > 0 ? { blanksCounted: blanks } : {}),
  };
}
