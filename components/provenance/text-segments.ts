/** Cuts a document's text at its marks, so that each stretch can be drawn in one element. */
import type { Span } from "@/lib/domain";
import type { SourceView } from "@/lib/views";

type Mark = SourceView["marks"][number];

export type TextSegment = {
  start: number;
  text: string;
  /** The cell or figure this stretch was read as. */
  place: { kind: "cell" | "figure"; id: string } | null;
  /** A finding speaks of this stretch. */
  doubted: boolean;
  /** The place the reader asked for. */
  asked: boolean;
};

function holds(span: Span, start: number, end: number): boolean {
  return span.start <= start && end <= span.end;
}

/** The innermost cell or figure over a stretch. */
function placeOver(marks: readonly Mark[], start: number, end: number): TextSegment["place"] {
  let best: Mark | null = null;
  for (const mark of marks) {
    if (mark.kind === "finding" || !holds(mark, start, end)) continue;
    if (!best || mark.end - mark.start < best.end - best.start) best = mark;
  }
  return best && best.kind !== "finding" ? { kind: best.kind, id: best.id } : null;
}

/** Segments that together are exactly `text` from `range.start` to `range.end`. */
export function segmentText(
  { text, marks }: Pick<SourceView, "text" | "marks">,
  asked: Span | null = null,
  range: Span = { start: 0, end: text.length },
): TextSegment[] {
  const within = marks.filter(({ start, end }) => start < range.end && end > range.start);
  const cuts = new Set([range.start, range.end]);
  for (const { start, end } of asked ? [...within, asked] : within) {
    if (start > range.start && start < range.end) cuts.add(start);
    if (end > range.start && end < range.end) cuts.add(end);
  }
  const sorted = [...cuts].sort((one, other) => one - other);
  // Marks are sorted by start: each stretch looks only at those that can still reach it.
  const open: Mark[] = [];
  let next = 0;
  const ordered = [...within].sort((one, other) => one.start - other.start);
  const segments: TextSegment[] = [];
  for (const [index, start] of sorted.entries()) {
    // An empty cell is marked where it would stand.
    if (asked && asked.start === start && asked.end === start) segments.push(emptyPlace(start));
    const end = sorted[index + 1];
    if (end === undefined) break;
    while (next < ordered.length && (ordered[next]?.start ?? Infinity) <= start) {
      open.push(ordered[next++] as Mark);
    }
    const over = open.filter((mark) => mark.end > start);
    open.splice(0, open.length, ...over);
    segments.push({
      start,
      text: text.slice(start, end),
      place: placeOver(over, start, end),
      doubted: over.some((mark) => mark.kind === "finding" && holds(mark, start, end)),
      asked: asked !== null && holds(asked, start, end),
    });
  }
  return segments;
}

function emptyPlace(start: number): TextSegment {
  return { start, text: "", place: null, doubted: false, asked: true };
}
