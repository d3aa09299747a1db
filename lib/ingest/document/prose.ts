/** A document's text → its prose: neither statutory tables, nor particulars, nor the site's own lines. */
import type { Span } from "@/lib/domain";
import type { ReadDocument } from "../read-document";
import { isBoilerplate } from "./boilerplate";
import { findLinkLists } from "./link-lists";
import { splitLines, trimSpan } from "./lines";

const SHORTEST_SENTENCE = 20;

/** Spans of prose in text order; neighbouring lines are one span. */
export function findProse(document: ReadDocument, folded: string, tables: readonly Span[]): Span[] {
  const lines = document.blocks.flatMap((block) =>
    block.kind === "passage"
      ? splitLines(folded, block.at)
      : block.cells.map(({ at }) => trimSpan(folded, at)).filter((at) => isSentence(folded, at)),
  );
  const links = findLinkLists(lines.map(({ start, end }) => folded.slice(start, end)));
  const prose: Span[] = [];
  let next = 0;
  for (const [index, line] of lines.entries()) {
    if (links.has(index)) continue;
    while (next < tables.length && (tables[next]?.end ?? 0) <= line.start) next += 1;
    const table = tables[next];
    if (table && table.start < line.end) continue;
    const text = folded.slice(line.start, line.end);
    if (/^[|\s]*$/.test(text) || isBoilerplate(text)) continue;
    const last = prose.at(-1);
    if (last && /^\s*$/.test(folded.slice(last.end, line.start))) last.end = line.end;
    else prose.push({ ...line });
  }
  return prose;
}

/** A cell of a table that lays out a page holds sentences; other tables are no prose. */
function isSentence(folded: string, { start, end }: Span): boolean {
  return end - start >= SHORTEST_SENTENCE && /[,。;:]/.test(folded.slice(start, end));
}
