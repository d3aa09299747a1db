/** Views → the rows the API answers with: flat enough for CSV, nothing renamed on the way. */
import type { z } from "zod";
import type { Bilingual, Figure, Measure } from "@/lib/domain";
import { EDITIONS, parseCellId } from "@/lib/domain";
import { indicator } from "@/lib/indicators/catalogue";
import {
  describeMeasure,
  measureSource,
  type FindingView,
  type ReportSummary,
  type ReportView,
  type ValueGrid,
} from "@/lib/views";
import type * as shapes from "./shapes";

type Row<Shape extends keyof typeof shapes> = z.output<(typeof shapes)[Shape]>;

export function reportRow(summary: ReportSummary): Row<"report"> {
  const { agency, ...rest } = summary;
  return {
    id: rest.id,
    title: rest.title,
    agency: agency.slug,
    agencyName: agency.name,
    city: agency.city,
    kind: rest.kind,
    year: rest.year,
    period: rest.period,
    publishedOn: rest.publishedOn,
    origin: rest.origin,
    editions: rest.editions,
    tables: rest.tables,
    script: rest.script,
    cells: rest.cells,
    checks: rest.checks,
    findings: rest.findings,
    figures: rest.figures,
    url: rest.url,
    ingestedAt: rest.ingestedAt,
  };
}

export function findingRow(view: FindingView): Row<"finding"> {
  const { id, report, agency, year, rule, severity, fault, message, cells, at } = view;
  return {
    id,
    report,
    agency: agency.slug,
    year,
    rule,
    severity,
    fault: fault ?? null,
    message,
    cells,
    at,
    sides: view.sides ?? null,
    proposal: view.proposal ?? null,
  };
}

export function figureRow(
  figure: Figure,
  where: { report: string; agency: string; year: number; index: number },
): Row<"figure"> {
  return { ...where, ...figure };
}

function labelOf(id: string): Bilingual {
  return describeMeasure(id)?.label ?? { zh: id, en: id };
}

function cellRows(view: ReportView): Row<"cell">[] {
  return view.tablesView.flatMap(({ cells }) =>
    Object.values(cells).map((cell) => ({
      id: cell.id,
      table: cell.table,
      line: cell.line,
      column: cell.column,
      label: labelOf(cell.id),
      status: cell.absent ? null : cell.status,
      value: cell.absent ? null : cell.value,
      text: cell.text,
      at: cell.at,
      correction: cell.correction ?? null,
    })),
  );
}

export function reportInFullRow(view: ReportView): Row<"reportInFull"> {
  const where = { report: view.id, agency: view.agency.slug, year: view.year };
  return {
    ...reportRow(view),
    cellList: cellRows(view),
    figureList: view.figuresList.map((figure, index) => figureRow(figure, { ...where, index })),
    findingList: view.findingsList.map(findingRow),
    messages: view.messages,
    revisions: view.revisions.map((each) => ({
      revision: each.revision,
      fileName: each.fileName,
      format: each.format,
      encoding: each.encoding,
      bytes: each.bytes,
      sha256: each.sha256,
      readAt: each.readAt,
      current: each.current,
    })),
    cited: view.cited,
  };
}

export function measureRow({ id, kind, label, unit, better, definition }: Measure): Row<"measure"> {
  const parts = parseCellId(id);
  const editions = EDITIONS.filter((edition) => {
    const source = measureSource(id, edition);
    return source !== null && source.kind !== "none";
  });
  return {
    id,
    kind,
    label,
    unit,
    table: parts?.table ?? null,
    editions,
    definition: indicator(id)?.definition ?? definition?.en ?? null,
    better: better ?? null,
  };
}

/** Every value of a grid in its own order: agency, then year, then measure. */
export function observationRows(grid: ValueGrid): Row<"observation">[] {
  const agencies = new Map(grid.agencies.map((agency) => [agency.slug, agency]));
  const measures = new Map(grid.measures.map((measure) => [measure.id, measure]));
  return grid.values.map((value) => {
    const agency = agencies.get(value.agency);
    const measure = measures.get(value.measure);
    return {
      agency: value.agency,
      agencyName: agency?.name ?? { zh: value.agency, en: value.agency },
      city: agency?.city ?? null,
      year: value.year,
      measure: value.measure,
      label: measure?.label ?? labelOf(value.measure),
      unit: measure?.unit ?? "",
      state: value.state,
      value: value.value,
      text: value.text,
      qualifier: value.qualifier ?? null,
      origin: value.origin,
      edition: value.edition,
      kind: value.kind,
      period: value.period,
      report: value.source?.report ?? null,
      revision: value.source?.revision ?? null,
      at: value.source?.at ?? null,
      url: value.source?.url ?? null,
      numerator: value.ratio?.numerator ?? null,
      denominator: value.ratio?.denominator ?? null,
      blanksCounted: value.blanksCounted ?? null,
      doubts: value.doubts ?? [],
      reason: value.reason ?? null,
      readState: value.correction?.readState ?? null,
      readValue: value.correction?.readValue ?? null,
      correctedBy: value.correction?.by ?? null,
      correctionReason: value.correction?.reason ?? null,
    };
  });
}
