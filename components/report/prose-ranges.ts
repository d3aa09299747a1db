/** Leaves a text's statutory tables out, so that its prose can be read by itself. */
import { parseCellId, type Span, type TableId } from "@/lib/domain";
import type { SourceView } from "@/lib/views";

export type ProsePart =
  | { kind: "prose"; range: Span }
  | { kind: "table"; table: TableId }
  /** Lines that hold nothing but a table's rules: what is left where its numbers are gone. */
  | { kind: "rules"; start: number; lines: number };

const isRuled = (line: string) => /[|│┃]/u.test(line) && /^[\s|│┃—_=+-]+$/u.test(line);

/** A stretch of text, runs of two ruled lines and more told apart. */
function splitAtRules(text: string, { start, end }: Span): ProsePart[] {
  const parts: ProsePart[] = [];
  let [from, at, ruledFrom, lines] = [start, start, start, 0];
  const addProse = (to: number) => {
    if (text.slice(from, to).trim()) parts.push({ kind: "prose", range: { start: from, end: to } });
  };
  const endRules = () => {
    if (lines > 1) {
      addProse(ruledFrom);
      parts.push({ kind: "rules", start: ruledFrom, lines });
      from = at;
    }
    lines = 0;
  };
  for (const line of text.slice(start, end).split("\n")) {
    if (isRuled(line)) {
      if (lines === 0) ruledFrom = at;
      lines += 1;
    } else endRules();
    at = Math.min(at + line.length + 1, end);
  }
  endRules();
  addProse(end);
  return parts;
}

/** From the first cell to the last of each table, in the order of the text. */
function tableSpans(marks: SourceView["marks"]): [TableId, Span][] {
  const tables = new Map<TableId, Span>();
  for (const { kind, id, start, end } of marks) {
    const table = kind === "cell" ? parseCellId(id)?.table : undefined;
    if (!table) continue;
    const held = tables.get(table);
    tables.set(table, {
      start: Math.min(start, held?.start ?? start),
      end: Math.max(end, held?.end ?? end),
    });
  }
  return [...tables].sort(([, one], [, other]) => one.start - other.start);
}

/**
 * Prose and tables in the order of the text. A table runs from its first cell to its last, and on
 * both sides to the nearest passage of prose: its labels stand there. `passages` are in order.
 */
export function proseParts(
  { text, marks }: Pick<SourceView, "text" | "marks">,
  passages: readonly Span[],
): ProsePart[] {
  const parts: ProsePart[] = [];
  let from = 0;
  const addProse = (to: number) => {
    parts.push(...splitAtRules(text, { start: from, end: to }));
    from = Math.max(from, to);
  };
  for (const [table, { start, end }] of tableSpans(marks)) {
    addProse(passages.findLast((passage) => passage.end <= start)?.end ?? start);
    parts.push({ kind: "table", table });
    const next = passages.find((passage) => passage.start >= end);
    from = Math.max(from, next?.start ?? end);
  }
  addProse(text.length);
  return parts;
}
