/** The reports of two following years → where the later does not go on from the earlier. */
import {
  cellId,
  type Cell,
  type CellId,
  type Edition,
  type Finding,
  type FindingSide,
  type RuleId,
  type Severity,
  type TableId,
} from "@/lib/domain";
import { cellName, comparableIn2019, formCells, formTable, lineName } from "@/lib/statutory-form";
import { plain, spellBlanks, spellSide } from "./describe";
import { agrees, sideOf, type CellMap } from "./evaluate";
import { faultOf } from "./fault";

export type YearToCheck = {
  year: number;
  editions: Record<TableId, Edition | null>;
  cells: readonly Cell[];
};

type Pair = { previous: YearToCheck; current: YearToCheck; before: CellMap; now: CellMap };

/** A change this many times over, and by this many, is worth a second look. */
const OUTLIER = { times: 5, by: 100 };

/** What years are compared by: table two whole, of the others the totals and what is carried. */
export function isComparedOverYears({
  table,
  line,
  column,
}: Pick<Cell, "table" | "line" | "column">): boolean {
  return table === "disclosure" || column === "total" || line.startsWith("carried");
}

function mapOf(cells: readonly Cell[]): CellMap {
  const compared = new Map<CellId, Cell>();
  for (const cell of cells) if (isComparedOverYears(cell)) compared.set(cellId(cell), cell);
  return compared;
}

function isStated(side: FindingSide): boolean {
  return side.terms.every(({ status }) => status === "reported" || status === "blank");
}

function blankThroughout(side: FindingSide): boolean {
  return side.terms.every(({ status }) => status === "blank");
}

type Comparison = {
  rule: RuleId;
  severity: Severity;
  left: FindingSide;
  right: FindingSide;
  what: { zh: string; en: string };
};

/** The finding for two sides that differ; only the later report's own cells are named by it. */
function compare({ now, current }: Pair, comparison: Comparison): Finding[] {
  const { rule, severity, left, right, what } = comparison;
  if (!isStated(left) || !isStated(right) || agrees(left.sum, right.sum)) return [];
  // A side left blank states nothing that the other could contradict.
  if (blankThroughout(left) || blankThroughout(right)) return [];
  const own = [...left.terms, ...right.terms].filter(({ year }) => year === current.year);
  const cells = own.flatMap(({ cell }) => now.get(cell) ?? []);
  const name = (term: FindingSide["terms"][number]) => {
    const label = cellName(term.cell);
    return { zh: `${term.year}年${label.zh}`, en: `${term.year} ${label.en}` };
  };
  const [l, r] = [spellSide(left, name), spellSide(right, name)];
  const blanks = spellBlanks(left.blanks + right.blanks);
  return [
    {
      rule,
      severity,
      message: {
        zh: `${what.zh}：${l.zh}，而${r.zh}${blanks.zh}。`,
        en: `${what.en}: ${l.en}, but ${r.en}${blanks.en}.`,
      },
      cells: own.map(({ cell }) => cell),
      at: cells.flatMap(({ at }) => (at && at.end > at.start ? [at] : [])),
      sides: { left, right },
      fault: faultOf(cells, new Set()),
    },
  ];
}

/** What one year carries out the next carries in, in each column. */
function carryforward(pair: Pair): Finding[] {
  const { previous, current, before, now } = pair;
  if (!previous.editions.requests || !current.editions.requests) return [];
  return formTable(current.editions.requests, "requests").columns.flatMap(({ id }) => {
    const out = cellId({ table: "requests", line: "carriedOut", column: id });
    const into = cellId({ table: "requests", line: "carriedIn", column: id });
    return compare(pair, {
      rule: "carryforward",
      severity: "error",
      left: sideOf([{ cell: out, sign: 1 }], before, previous.year),
      right: sideOf([{ cell: into, sign: 1 }], now, current.year),
      what: { zh: "结转不衔接", en: "Carried over, not carried in" },
    });
  });
}

function merge(a: FindingSide, b: FindingSide): FindingSide {
  return {
    terms: [...a.terms, ...b.terms],
    sum: a.sum + b.sum,
    blanks: a.blanks + b.blanks,
  };
}

/** In force before + issued − repealed = in force now. Documents also lapse: a notice only. */
function inForce(pair: Pair): Finding[] {
  const { previous, current, before, now } = pair;
  if (previous.editions.disclosure !== "2021" || current.editions.disclosure !== "2021") return [];
  const lines = formTable("2021", "disclosure").lines.filter(({ columns }) =>
    columns.some(({ id }) => id === "inForce"),
  );
  return lines.flatMap((line) => {
    const cell = (column: string) => cellId({ table: "disclosure", line: line.id, column });
    const stock = sideOf([{ cell: cell("inForce"), sign: 1 }], before, previous.year);
    const flow = sideOf(
      [
        { cell: cell("issued"), sign: 1 },
        { cell: cell("repealed"), sign: -1 },
      ],
      now,
      current.year,
    );
    const name = lineName("disclosure", line.id);
    return compare(pair, {
      rule: "in-force",
      severity: "notice",
      left: merge(stock, flow),
      right: sideOf([{ cell: cell("inForce"), sign: 1 }], now, current.year),
      what: {
        zh: `${name.zh}现行有效件数与上年不衔接`,
        en: `${name.en} in force do not follow from the year before`,
      },
    });
  });
}

/** A cell whose leaps are looked at, and the cell that stands for it in the year before. */
type Watched = { id: CellId; before: CellId };
const watched = new Map<string, readonly Watched[]>();

/** Null where the series breaks. */
function sameCellBefore(edition: Edition, table: TableId, id: CellId): CellId | null {
  if (formCells(edition, table).some((cell) => cell.id === id)) return id;
  const [only, another] = (edition === "2019" && comparableIn2019(id)) || [];
  return only && !another ? only : null;
}

/** The cells of table two, and the totals of the others; made once for each pair of editions. */
function watchedCells(before: Edition, now: Edition, table: TableId): readonly Watched[] {
  const key = `${before} ${now} ${table}`;
  const known = watched.get(key);
  if (known) return known;
  const found = formCells(now, table)
    .filter(({ column }) => table === "disclosure" || column.id === "total")
    .flatMap(({ id }) => {
      const other = sameCellBefore(before, table, id);
      return other ? [{ id, before: other }] : [];
    });
  watched.set(key, found);
  return found;
}

function outlierAt(pair: Pair, { id, before: other }: Watched): Finding[] {
  const { previous, current, before, now } = pair;
  const cell = now.get(id);
  const to = cell?.value ?? null;
  const from = before.get(other)?.value ?? null;
  if (!cell || to === null || from === null) return [];
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  if (high - low < OUTLIER.by || high < low * OUTLIER.times) return [];
  const name = cellName(id);
  return [
    {
      rule: "outlier",
      severity: "notice",
      message: {
        zh: `${name.zh}由${previous.year}年的${plain(from)}变为${current.year}年的${plain(to)}，变化很大，请核对。`,
        en: `${name.en} went from ${plain(from)} in ${previous.year} to ${plain(to)} in ${current.year}; worth a second look.`,
      },
      cells: [id],
      at: cell.at ? [cell.at] : [],
      sides: {
        left: sideOf([{ cell: other, sign: 1 }], before, previous.year),
        right: sideOf([{ cell: id, sign: 1 }], now, current.year),
      },
      fault: "unknown",
    },
  ];
}

/** Totals that leap or fall: a prompt to look again, never an error. */
function outliers(pair: Pair): Finding[] {
  return (["disclosure", "requests", "review"] as const).flatMap((table) => {
    const [before, now] = [pair.previous.editions[table], pair.current.editions[table]];
    if (!before || !now) return [];
    return watchedCells(before, now, table).flatMap((each) => outlierAt(pair, each));
  });
}

/**
 * What the later of two reports says against the earlier. The findings belong to the later one.
 * Nothing is said of years that do not follow each other.
 */
export function checkYears(previous: YearToCheck, current: YearToCheck): Finding[] {
  if (current.year !== previous.year + 1) return [];
  const pair = { previous, current, before: mapOf(previous.cells), now: mapOf(current.cells) };
  return [...carryforward(pair), ...inForce(pair), ...outliers(pair)];
}
