/** A page of a document's layout → what is drawn of it, the place asked for marked. */
import type { Box, DocumentLayout, PlacedWords, Span } from "@/lib/domain";
import type { DrawnWords, PlacePage, ReadAs } from "./place-view";
import { cellAt } from "./view-table";

type Context = {
  text: string;
  layout: DocumentLayout;
  readAs: (at: Span) => ReadAs | null;
};

/** Characters of full width; others are about half as wide. */
const WIDE = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/u;

function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 2 : 1;
  return width;
}

/** The part of a line's box in which some of its characters stand. */
export function partOfBox({ at, box }: PlacedWords, text: string, part: Span): Box {
  const from = Math.max(at.start, part.start);
  const to = Math.min(at.end, part.end);
  const whole = widthOf(text.slice(at.start, at.end)) || 1;
  const before = widthOf(text.slice(at.start, from));
  const own = widthOf(text.slice(from, to));
  return {
    ...box,
    x: box.x + (box.width * before) / whole,
    width: (box.width * own) / whole,
  };
}

type Found = { page: number; box: Box };

/** Where a place stands: its cell where it is one, else its characters; on each of its pages. */
function boxesOf({ text, layout }: Context, at: Span): Found[] {
  for (const table of layout.tables) {
    const cell = cellAt(table, at);
    const whole = cell && cell.at.start === at.start && cell.at.end === at.end;
    if (!whole || !cell.frame) continue;
    if (table.ruled || at.start === at.end) return [cell.frame];
  }
  return layout.words
    .filter((words) => words.at.start < at.end && at.start < words.at.end)
    .map((words) => ({ page: words.page, box: partOfBox(words, text, at) }));
}

/** Null where the place stands on no page that is known. */
export function viewPageOf(context: Context, at: Span): PlacePage | null {
  const found = boxesOf(context, at);
  const [first] = found;
  if (!first) return null;
  const marked = found.filter(({ page }) => page === first.page).map(({ box }) => box);
  return viewPage(context, first.page, { marked, last: Math.max(...found.map((f) => f.page)) });
}

export function viewPage(
  { text, layout, readAs }: Context,
  page: number,
  { marked = [], last = page }: { marked?: Box[]; last?: number } = {},
): PlacePage | null {
  const size = layout.pages[page - 1];
  if (!size) return null;
  const words = layout.words
    .filter((each) => each.page === page)
    .map(({ at, box }): DrawnWords => ({
      at,
      text: text.slice(at.start, at.end),
      box,
      readAs: readAs(at),
    }));
  const frames = layout.tables.flatMap(({ ruled, cells }) =>
    ruled ? cells.flatMap(({ frame }) => (frame?.page === page ? [frame.box] : [])) : [],
  );
  return { page, of: layout.pages.length, ...size, words, frames, marked, last };
}
