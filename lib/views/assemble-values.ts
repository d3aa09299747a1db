/** Stored readings of reports → a complete grid of values, each with its state and its source. */
import type { Bilingual, Measure, MeasureId, TableId } from "@/lib/domain";
import { parseCellId } from "@/lib/domain";
import { comparabilityNotices } from "./comparability";
import { editionOfYear, measureSource } from "./measures";
import { ratioValue } from "./ratio-value";
import type { ReportReading } from "./reading";
import { sumOfCells, valueOfCell } from "./statutory-value";
import type { AgencyRef, Value, ValueGrid } from "./value";

const reasons = {
  noReport: {
    zh: "本库没有该单位这一年的报告",
    en: "The collection holds no report of this body for the year",
  },
  noTable: { zh: "报告中没有这张表", en: "The report does not contain this table" },
  notTyped: {
    zh: "该报告只录入了部分数字，这一项未录入",
    en: "Only some figures of this report were typed; not this one",
  },
  notStated: { zh: "报告正文没有给出这一数字", en: "The report's text does not state it" },
} satisfies Record<string, Bilingual>;

/** A value that is not there, and why. */
function absent(base: Pick<Value, "agency" | "year" | "measure">, reason: Bilingual): Value {
  return {
    ...base,
    state: "missing",
    value: null,
    text: null,
    origin: "none",
    edition: null,
    period: null,
    kind: null,
    source: null,
    reason,
  };
}

function citedValue(base: Pick<Value, "agency" | "year" | "measure">, readings: ReportReading[]) {
  for (const reading of readings) {
    const cited = reading.cited.get(base.measure);
    if (!cited) continue;
    const value: Value = {
      ...base,
      state: "reported",
      value: cited.value,
      text: String(cited.value),
      origin: "cited",
      edition: parseCellId(base.measure) ? editionOfYear(base.year) : null,
      period: reading.period,
      kind: reading.kind,
      source: {
        report: reading.report,
        revision: null,
        at: null,
        text: null,
        url: cited.url,
        cited: base.measure,
      },
    };
    return value;
  }
  return null;
}

/** The statutory value: from the first report that has the table, else from a typed figure. */
function statutoryValue(
  base: Pick<Value, "agency" | "year" | "measure">,
  table: TableId,
  readings: ReportReading[],
): Value {
  for (const reading of readings) {
    const edition = reading.editions[table];
    const corrected = reading.corrections.has(base.measure);
    if (!corrected && (!reading.tables.has(table) || !edition)) continue;
    const source = measureSource(base.measure, edition ?? editionOfYear(base.year));
    if (source?.kind === "none") {
      return {
        ...absent(base, source.reason),
        state: "notApplicable",
        edition,
        period: reading.period,
        kind: reading.kind,
        source: {
          report: reading.report,
          revision: reading.revision,
          at: null,
          text: null,
          url: reading.url,
        },
      };
    }
    return source?.kind === "sum" && !corrected
      ? sumOfCells(base, reading, edition, source.cells)
      : valueOfCell(base, reading, edition, base.measure);
  }
  const cited = citedValue(base, readings);
  if (cited) return cited;
  const [first] = readings;
  if (!first) return absent(base, reasons.noReport);
  const why = first.revision === null ? reasons.notTyped : reasons.noTable;
  return { ...absent(base, why), period: first.period, kind: first.kind };
}

/** An indicator's value: the annual report's, else the part-year's with its period. */
function indicatorValue(
  base: Pick<Value, "agency" | "year" | "measure">,
  readings: ReportReading[],
): Value {
  for (const reading of readings) {
    const [first, ...others] = reading.observations.get(base.measure) ?? [];
    if (!first) continue;
    const contradicted = first.contradicted || others.some((other) => other.contradicted);
    return {
      ...base,
      state: "reported",
      value: first.value,
      text: first.text,
      origin: "read",
      edition: null,
      period: reading.period,
      kind: reading.kind,
      qualifier: first.qualifier,
      source: {
        report: reading.report,
        revision: reading.revision,
        at: first.at,
        text: first.text,
        url: reading.url,
      },
      ...(contradicted ? { doubts: ["self-contradiction"], alternatives: others } : {}),
    };
  }
  const cited = citedValue(base, readings);
  if (cited) return cited;
  const [first] = readings;
  if (!first) return absent(base, reasons.noReport);
  const why = first.revision === null ? reasons.notTyped : reasons.notStated;
  return { ...absent(base, why), period: first.period, kind: first.kind };
}

/**
 * Every agency × year × measure exactly once, in that nesting order. `readingsOf` gives the
 * reports of an agency and year, the one to prefer first.
 */
export function assembleGrid(input: {
  agencies: AgencyRef[];
  years: number[];
  measures: Measure[];
  readingsOf: (agency: string, year: number) => ReportReading[];
}): ValueGrid {
  const { agencies, years, measures, readingsOf } = input;
  const values = agencies.flatMap((agency) =>
    years.flatMap((year) => {
      const readings = readingsOf(agency.slug, year);
      const stated = (measure: MeasureId): Value => {
        const base = { agency: agency.slug, year, measure };
        const table = parseCellId(measure)?.table;
        return table ? statutoryValue(base, table, readings) : indicatorValue(base, readings);
      };
      return measures.map(
        ({ id }) => ratioValue({ agency, year, measure: id }, stated) ?? stated(id),
      );
    }),
  );
  const grid = { agencies, years, measures, values, notices: [] };
  return { ...grid, notices: comparabilityNotices(grid) };
}
