import type { SaidPlace } from "./describe-place";
import { PageDrawing } from "./page-drawing";
import { TableExcerpt } from "./table-excerpt";

/** What surrounds a place: its page drawn, or the part of its table; nothing of plain text. */
export function PlaceExcerpt({ place, said, reportHref }: SaidPlace & { reportHref: string }) {
  const { page, table } = place;
  const caption = said.drawing ?? said.excerpt;
  if (!caption) return null;
  return (
    <div
      className="place-excerpt"
      role="region"
      aria-label={caption}
      // A region that scrolls must be reachable by keyboard.
      tabIndex={0}
    >
      {page ? (
        <PageDrawing page={page} reportHref={reportHref} caption={caption} />
      ) : (
        table && <TableExcerpt table={table} reportHref={reportHref} caption={caption} />
      )}
    </div>
  );
}
