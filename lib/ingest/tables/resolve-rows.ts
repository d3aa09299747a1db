/**
 * Rows as printed → rows of the form's lines: groups apart from lines, words that are no label
 * resolved by their nearness to one, or reported.
 */
import type { Message, Span, TableId } from "@/lib/domain";
import { EDITIONS } from "@/lib/domain";
import { formTable } from "@/lib/statutory-form";
import { endAtFill } from "./align-cells";
import { dividedGroups, lineOf } from "./divided-groups";
import { findNearLabel, type NearLabel } from "./near-label";
import type { Segment } from "./segments";
import { countCells, splitRest, splitWords, type RawRow } from "./split-rows";
import { tableMessages as messages } from "./table-messages";
import type { Item } from "./token";

export type ResolvedRow = {
  line: string;
  label: Span;
  rest: Item[];
  labels: number;
  /** The cells that follow may be this row's or a group's. */
  refused?: boolean;
};
export type ResolvedRows = { rows: ResolvedRow[]; messages: Message[] };

/** `widthOf` gives the number of cells a line should have as its segment's header has it. */
export function resolveRows(
  segment: Segment,
  widthOf: (line: string) => number,
  text: string,
): ResolvedRows {
  const { table } = segment;
  const divided = dividedGroups(segment.rows);
  const said: Message[] = [];
  const raw: RawRow[] = [];
  let labels = 1;
  for (const row of segment.rows) {
    const line = lineOf(row, divided);
    if (line === null) {
      // A subtotal, unless the line before it is bare: then nobody can tell whose cells they are.
      const first = row.rest.find(({ kind }) => kind === "value" || kind === "unknown");
      if (first?.kind === "value") {
        const before = raw.at(-1);
        if (before?.line && countCells(before.rest) === 0) {
          Object.assign(before, { rest: row.rest, refused: true });
        }
        said.push(messages.groupTotal(table, quote(text, row.label.at), row.label.at));
      } else {
        // The blanks after a group's label belong to nobody; words after it may head a row.
        raw.push(...splitWords(dropUntilWords(row.rest), widthOf("received")));
      }
      labels += 1;
      continue;
    }
    const { own, others, doubtful } = splitRest(row.rest, widthOf(line), row.label.endRow);
    // Unmarked words among a row's cells, and cells behind them: the row may be broken anywhere.
    const broken =
      own.some((item) => item.kind === "unknown" && !item.marked && !item.place) &&
      others.some((other) => countCells(other.rest) > 0);
    const refused = row.refused || broken;
    raw.push({ line, words: [], label: row.label.at, rest: own, labels, doubtful, refused });
    for (const other of others) raw.push(other);
    // Blanks behind a row's filling are empty label cells of the next.
    labels = 1 + own.length - endAtFill(own, widthOf(line)).length;
  }
  const settled = settle(raw, table, text);
  return { rows: settled.rows, messages: [...said, ...settled.messages] };
}

function dropUntilWords(rest: readonly Item[]): Item[] {
  const from = rest.findIndex(({ kind }) => kind === "unknown");
  return from < 0 ? [] : rest.slice(from);
}

function settle(raw: RawRow[], table: TableId, text: string): ResolvedRows {
  const printed = new Set(raw.map(({ line }) => line));
  const rows: ResolvedRow[] = [];
  const said: Message[] = [];
  raw.forEach((row, index) => {
    if (row.line !== null) {
      const { line, label, rest, labels, refused } = row;
      rows.push({ line, label, rest, labels, refused });
      return;
    }
    if (countCells(row.rest) === 0) return;
    const candidates = between(table, rows.at(-1)?.line, raw.slice(index + 1)).filter(
      (id) => !printed.has(id),
    );
    const near = nearLine(row, raw[index + 1], table, candidates);
    if (near) {
      printed.add(near.line);
      rows.push({ ...row, line: near.line });
      if (near.slips > 0) {
        said.push(messages.nearLabel(table, near.line, quote(text, row.label), row.label));
      }
      return;
    }
    const before = raw[index - 1];
    const own = rows.at(-1);
    // Whose cells these are is open: the line before is refused with them.
    if (before?.doubtful && own) own.rest = [...row.words, ...row.rest];
    if (row.rest.some(({ kind }) => kind === "value")) {
      said.push(messages.unknownLine(table, quote(text, row.label), row.label));
    }
  });
  return { rows, messages: said };
}

/** The line a row's words mean; words after its cells may be the rest of a broken label. */
function nearLine(
  row: RawRow,
  following: RawRow | undefined,
  table: TableId,
  candidates: string[],
): NearLabel | null {
  const words = row.words.map(({ folded }) => folded).join("");
  const near = findNearLabel(words, table, candidates);
  if (near?.slips === 0 || following?.line !== null || countCells(following.rest) > 0) return near;
  const tail = following.words.map(({ folded }) => folded).join("");
  const whole = findNearLabel(words + tail, table, candidates);
  return whole && (!near || whole.slips < near.slips) ? whole : near;
}

/** Lines the form prints between the line before and the next one that is known. */
function between(table: TableId, before: string | undefined, following: RawRow[]): string[] {
  const order = printedOrder(table);
  const next = following.find(({ line }) => line !== null)?.line;
  const from = before ? order.indexOf(before) : -1;
  const to = next ? order.indexOf(next) : order.length;
  return order.slice(from + 1, Math.max(to, from + 1));
}

const orders = new Map<TableId, string[]>();

/** Lines of both editions in one printed order: a line of 2019 stands before what divides it. */
function printedOrder(table: TableId): string[] {
  const known = orders.get(table);
  if (known) return known;
  const order: string[] = [];
  for (const edition of EDITIONS) {
    let at = 0;
    for (const { id } of formTable(edition, table).lines) {
      const index = order.indexOf(id);
      if (index >= 0) at = index + 1;
      else order.splice(at++, 0, id);
    }
  }
  orders.set(table, order);
  return order;
}

function quote(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}
