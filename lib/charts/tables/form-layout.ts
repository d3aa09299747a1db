/** Turns the form's lines into the rows, row spans and column spans the national form prints. */
import type { FormColumn, FormLine, FormTable } from "@/lib/statutory-form";

/** Lines of `disclosure` that share a clause of article 20 and its column heads. */
export type DisclosureBlock = { clause: string; columns: FormColumn[]; lines: FormLine[] };

export function disclosureBlocks(table: FormTable): DisclosureBlock[] {
  const blocks: DisclosureBlock[] = [];
  for (const line of table.lines) {
    const clause = line.clause ?? "";
    const last = blocks.at(-1);
    const columns = line.columns.map(({ id }) => id).join();
    if (last && last.clause === clause && last.columns.map(({ id }) => id).join() === columns) {
      last.lines.push(line);
    } else {
      blocks.push({ clause, columns: line.columns, lines: [line] });
    }
  }
  return blocks;
}

/** Widest block's number of columns. */
export function disclosureWidth(table: FormTable): number {
  return Math.max(...table.lines.map(({ columns }) => columns.length));
}

/** How far each of `count` columns spans `width`: the last takes what is left. */
export function spreadColumns(count: number, width: number): number[] {
  return Array.from({ length: count }, (_, index) => (index === count - 1 ? width - count + 1 : 1));
}

export type LabelCell = { text: "results" | "group" | "line"; rowSpan: number; columnSpan: number };
export type RequestRow = { line: FormLine; labels: LabelCell[] };

/**
 * Rows of table three. Its labels stand in three columns: the block of results, the group within
 * it, the line. Lines before and after the block take all three.
 */
export function requestRows(table: FormTable): RequestRow[] {
  const { lines } = table;
  const first = lines.findIndex(({ group }) => group !== undefined);
  const block = lines.filter(({ group }) => group !== undefined).length;
  const outer = lines[first]?.group;
  return lines.map((line, index) => {
    if (line.group === undefined) {
      return { line, labels: [{ text: "line", rowSpan: 1, columnSpan: 3 }] };
    }
    const labels: LabelCell[] = [];
    if (index === first) labels.push({ text: "results", rowSpan: block, columnSpan: 1 });
    if (line.group === outer) {
      labels.push({ text: "line", rowSpan: 1, columnSpan: 2 });
      return { line, labels };
    }
    if (lines[index - 1]?.group !== line.group) {
      const rows = lines.filter(({ group }) => group === line.group).length;
      labels.push({ text: "group", rowSpan: rows, columnSpan: 1 });
    }
    labels.push({ text: "line", rowSpan: 1, columnSpan: 1 });
    return { line, labels };
  });
}

const numerals = "一二三四五六七八九十";

/** The item number in 第二十条第(五)项: 5. */
export function clauseNumber(clause: string): number {
  const found = /第[(（](.)[)）]项/u.exec(clause);
  return found?.[1] ? numerals.indexOf(found[1]) + 1 : 0;
}
