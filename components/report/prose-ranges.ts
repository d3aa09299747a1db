/** Leaves a text's statutory tables out, so that its prose can be read by itself. */
import { parseCellId, type Span, type TableId } from "@/lib/domain";
import type { SourceView } from "@/lib/views";

export type ProsePart = { kind: "prose"; range: Span } | { kind: "table"; table: TableId };

/** Prose and tables in the order of the text. A table runs from its first cell to its last. */
export function proseParts({ text, marks }: Pick<SourceView, "text" | "marks">): ProsePart[] {
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
  const spans = [...tables].sort(([, one], [, other]) => one.start - other.start);
  const parts: ProsePart[] = [];
  let from = 0;
  for (const [table, { start, end }] of spans) {
    if (start > from) parts.push({ kind: "prose", range: { start: from, end: start } });
    parts.push({ kind: "table", table });
    from = Math.max(from, end);
  }
  if (from < text.length) parts.push({ kind: "prose", range: { start: from, end: text.length } });
  return parts;
}
