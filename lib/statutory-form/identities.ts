/** The form → the sums that must agree in it. Nothing here is written out line by line. */
import { cellId, type CellId, type Edition, type RuleId, type TableId } from "@/lib/domain";
import { formTable } from "./form";

export type Term = { cell: CellId; sign: 1 | -1 };

/** The sum of `left` is the sum of `right`. */
export type Identity = {
  rule: Extract<RuleId, "crossfoot" | "rollup" | "rollforward">;
  table: TableId;
  /** What the sum runs over: the cells of one line, or of one column. */
  along: "line" | "column";
  /** Id of that line or column. */
  of: string;
  left: Term[];
  right: Term[];
};

const TOTAL = "total";

function term(table: TableId, line: string, column: string): Term {
  return { cell: cellId({ table, line, column }), sign: 1 };
}

/** Parts = total along each line. */
function alongLines(edition: Edition, table: TableId, rule: Identity["rule"]): Identity[] {
  return formTable(edition, table).lines.map((line) => ({
    rule,
    table,
    along: "line",
    of: line.id,
    left: line.columns.filter(({ id }) => id !== TOTAL).map(({ id }) => term(table, line.id, id)),
    right: [term(table, line.id, TOTAL)],
  }));
}

/** Received + carried in = disposed of + carried out, in each column. */
function rollforward(edition: Edition): Identity[] {
  return formTable(edition, "requests").columns.map(({ id }) => ({
    rule: "rollforward",
    table: "requests",
    along: "column",
    of: id,
    left: [term("requests", "received", id), term("requests", "carriedIn", id)],
    right: [term("requests", "disposed", id), term("requests", "carriedOut", id)],
  }));
}

/** The outcomes add up to what was disposed of, in each column. Outcomes stand under a group. */
function rollup(edition: Edition): Identity[] {
  const { lines, columns } = formTable(edition, "requests");
  const outcomes = lines.filter(({ id, group }) => group && id !== "disposed");
  return columns.map(({ id }) => ({
    rule: "rollup",
    table: "requests",
    along: "column",
    of: id,
    left: outcomes.map((line) => term("requests", line.id, id)),
    right: [term("requests", "disposed", id)],
  }));
}

function generate(edition: Edition, table: TableId): Identity[] {
  if (table === "requests") {
    return [
      ...rollforward(edition),
      ...rollup(edition),
      ...alongLines(edition, table, "crossfoot"),
    ];
  }
  return table === "review" ? alongLines(edition, table, "rollup") : [];
}

const generated = new Map<string, readonly Identity[]>();

/** Every identity of one table in one edition: 39 + 3 in 2021, 37 + 3 in 2019. */
export function identitiesOf(edition: Edition, table: TableId): readonly Identity[] {
  const key = `${edition} ${table}`;
  const known = generated.get(key);
  if (known) return known;
  const identities = generate(edition, table);
  generated.set(key, identities);
  return identities;
}
