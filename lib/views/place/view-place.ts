/** A document's text, its marks and its layout → the view of one place in it. */
import type { Bilingual, DocumentLayout, Span } from "@/lib/domain";
import type { SourceView } from "../report-view";
import type { PlaceView, ReadAs } from "./place-view";
import { viewPageOf } from "./view-page";
import { viewTable } from "./view-table";

type Marks = SourceView["marks"];

export type PlaceToView = {
  text: string;
  marks: Marks;
  layout: DocumentLayout | null;
  at: Span;
  labelOf: (readAs: ReadAs) => Bilingual | null;
};

/** Finds what a stretch was read as: the cell or figure of just that place, else around it. */
export function readAsOf(marks: Marks): (at: Span) => ReadAs | null {
  const read = marks.flatMap(({ kind, ...mark }) =>
    kind === "finding" ? [] : [{ kind, ...mark }],
  );
  const exact = new Map(read.map((mark) => [`${mark.start}-${mark.end}`, mark]));
  return ({ start, end }) => {
    const found = exact.get(`${start}-${end}`);
    return found ? { kind: found.kind, id: found.id } : null;
  };
}

/** As above, or what a place lies in. */
function readAround(marks: Marks, at: Span): ReadAs | null {
  const exact = readAsOf(marks)(at);
  if (exact) return exact;
  const around = marks
    .flatMap(({ kind, ...mark }) => (kind === "finding" ? [] : [{ kind, ...mark }]))
    .filter(({ start, end }) => start <= at.start && at.end <= end)
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
  return around ? { kind: around.kind, id: around.id } : null;
}

function neighbours(marks: Marks, at: Span): { previous: Span | null; next: Span | null } {
  let previous: Span | null = null;
  for (const { kind, start, end } of marks) {
    if (kind === "finding") continue;
    // Marks are in text order.
    if (start > at.start && start >= at.end) return { previous, next: { start, end } };
    if (start < at.start && end <= at.start) previous = { start, end };
  }
  return { previous, next: null };
}

function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let i = text.indexOf("\n"); i >= 0 && i < offset; i = text.indexOf("\n", i + 1)) line += 1;
  return line;
}

/** Null where the place lies beyond the text. */
export function viewPlace({ text, marks, layout, at, labelOf }: PlaceToView): PlaceView | null {
  if (at.end > text.length) return null;
  const readAs = readAround(marks, at);
  const context = { text, readAs: readAsOf(marks) };
  return {
    at,
    text: text.slice(at.start, at.end),
    line: lineOf(text, at.start),
    readAs: readAs && { ...readAs, label: labelOf(readAs) },
    ...neighbours(marks, at),
    page: layout && viewPageOf({ ...context, layout }, at),
    table: layout && viewTable({ ...context, tables: layout.tables, at }),
  };
}
