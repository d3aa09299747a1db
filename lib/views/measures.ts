/** Measure ids → what they are called, and which cells give them in each edition of the form. */
import type { Bilingual, CellId, Edition, Measure, MeasureId, TableId } from "@/lib/domain";
import { cellId, parseCellId } from "@/lib/domain";
import {
  CROSSWALK,
  formCells,
  formLine,
  formTable,
  GROUPS,
  groupLines,
  type FormColumn,
  type FormLine,
  type GroupId,
} from "@/lib/statutory-form";
import { indicator, indicatorMeasure, INDICATORS } from "@/lib/indicators/catalogue";
import { DERIVED_MEASURES, derivedMeasure } from "@/lib/indicators/derived";
import { countedId, perResidents } from "@/lib/indicators/per-residents";

/** How a measure is had from a table of one edition. */
export type MeasureSource =
  | { kind: "cell"; cell: CellId }
  /** A group's total: the sum of these cells. */
  | { kind: "sum"; cells: CellId[] }
  /** That edition has nothing that may be compared with it. */
  | { kind: "none"; reason: Bilingual };

const numbering = /^(?:[一二三四五六七八九十]+、|[(（][一二三四五六七八九十]+[)）]|\d+[.、])/;
const processed = "三、本年度办理结果";

/** The printed label without its list mark. */
function bare(label: string): string {
  return label.replace(numbering, "");
}

function lineLabel(line: FormLine): Bilingual {
  if (line.id === "disposed") return { zh: "办理结果总计", en: "Total disposed of" };
  const zh = bare(line.label.zh).replace(/[(（].*[)）]$/, "");
  if (!line.group || line.group === processed) return { zh, en: line.label.en };
  const group = Object.values(GROUPS).find(({ prefix }) => line.id.startsWith(prefix));
  return {
    zh: `${bare(line.group)}：${zh}`,
    en: group ? `${group.label.en}: ${line.label.en}` : line.label.en,
  };
}

function columnLabel(line: Bilingual, column: FormColumn): Bilingual {
  if (column.id === "total") return line;
  const zh = column.label.zh.replace(/[(（].*[)）]$/, "");
  return { zh: `${line.zh} · ${zh}`, en: `${line.en} · ${column.label.en}` };
}

/** Item counts and money stand in tables whose other lines count 件. */
function unitOf(line: FormLine, column: FormColumn): string {
  if (column.id === "previousItems" || column.id === "change") return "项";
  if (line.id === "procurement") return column.id === "amount" ? "万元" : "个";
  return line.unit;
}

function cellMeasure(line: FormLine, column: FormColumn, id: MeasureId): Measure {
  return {
    id,
    kind: "cell",
    label: columnLabel(lineLabel(line), column),
    unit: unitOf(line, column),
  };
}

function groupMeasures(): Measure[] {
  const { columns } = formTable("2021", "requests");
  return (Object.keys(GROUPS) as GroupId[]).flatMap((group) =>
    columns.map((column) => ({
      id: `requests/${group}/${column.id}`,
      kind: "group" as const,
      label: columnLabel(GROUPS[group].label, column),
      unit: "件",
    })),
  );
}

function editionMeasures(edition: Edition, table: TableId): Measure[] {
  return formCells(edition, table).map(({ id, line, column }) => cellMeasure(line, column, id));
}

const tables: TableId[] = ["disclosure", "requests", "review"];
const statutory = new Map<MeasureId, Measure>();
for (const table of tables) {
  for (const measure of editionMeasures("2021", table)) statutory.set(measure.id, measure);
  if (table === "requests") for (const each of groupMeasures()) statutory.set(each.id, each);
  for (const measure of editionMeasures("2019", table)) {
    if (!statutory.has(measure.id)) statutory.set(measure.id, measure);
  }
}

/** Every cell and group of both editions, in the order of the form; lines only of 2019 last. */
export function statutoryMeasures(): Measure[] {
  return [...statutory.values()];
}

/** Every measure that reports state: the form's, then the catalogue's indicators. */
export function allMeasures(): Measure[] {
  return [...statutoryMeasures(), ...INDICATORS.map(indicatorMeasure)];
}

/** What can be set side by side: all that reports state, and the shares computed from it. */
export function comparableMeasures(): Measure[] {
  return [...allMeasures(), ...DERIVED_MEASURES];
}

/** What a measure is called and counted in; null for an id that names nothing. */
export function describeMeasure(id: MeasureId): Measure | null {
  const found = statutory.get(id) ?? derivedMeasure(id);
  if (found) return found;
  const counted = countedId(id);
  if (counted) {
    const measure = describeMeasure(counted);
    return measure && perResidents(measure);
  }
  const entry = indicator(id);
  return entry ? indicatorMeasure(entry) : null;
}

function asGroup(id: MeasureId): { group: GroupId; column: string } | null {
  const parts = parseCellId(id);
  if (!parts || parts.table !== "requests" || !(parts.line in GROUPS)) return null;
  return { group: parts.line as GroupId, column: parts.column };
}

/** Why a measure has nothing to stand for it in an edition of the form. */
function whyNone(id: MeasureId, edition: Edition): Bilingual {
  const broken = CROSSWALK.find(
    ({ kind, from, to }) => kind === "break" && (from === id || to.includes(id)),
  );
  if (broken?.reason) return broken.reason;
  return {
    zh: `${edition}版表格没有这一项`,
    en: `The form of ${edition} has no such item`,
  };
}

/** Which cells give a measure in a table of that edition. Indicators come from no table: null. */
export function measureSource(id: MeasureId, edition: Edition): MeasureSource | null {
  const parts = parseCellId(id);
  if (!parts) return null;
  const line = formLine(edition, parts.table, parts.line);
  if (line?.columns.some((column) => column.id === parts.column)) return { kind: "cell", cell: id };
  const group = asGroup(id);
  if (group) {
    const lines = groupLines(edition, group.group);
    if (lines.length > 0) {
      const cells = lines.map((each) =>
        cellId({ table: "requests", line: each.id, column: group.column }),
      );
      return { kind: "sum", cells };
    }
  }
  return { kind: "none", reason: whyNone(id, edition) };
}

/** The edition in use for reports of a year, where no table tells. */
export function editionOfYear(year: number): Edition {
  return year >= 2021 ? "2021" : "2019";
}
