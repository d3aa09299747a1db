import type { Box } from "@/lib/domain";
import type { PlacePage } from "@/lib/views";
import { placeAnchor } from "./source-text";

/** Of a line's height: how far below its top the letters stand. */
const BASELINE = 0.88;

/** Around what is marked, so that the mark's edge is on no letter; in points. */
const ROOM = 1.5;

function withRoom({ x, y, width, height }: Box): Box {
  return { x: x - ROOM, y: y - ROOM, width: width + 2 * ROOM, height: height + 2 * ROOM };
}

function Frame({ box, ...rest }: { box: Box } & React.SVGProps<SVGRectElement>) {
  const { x, y, width, height } = box;
  return <rect x={x} y={y} width={width} height={height} {...rest} />;
}

function Words({ text, box }: Pick<PlacePage["words"][number], "text" | "box">) {
  return (
    <text
      x={box.x}
      y={box.y + BASELINE * box.height}
      fontSize={box.height}
      // As wide as on the page, whatever font draws it here.
      textLength={text.length > 1 ? box.width : undefined}
      lengthAdjust="spacingAndGlyphs"
    >
      {text}
    </text>
  );
}

type Props = {
  page: PlacePage;
  reportHref: string;
  /** What the drawing shows, in words. */
  caption: string;
};

/**
 * A page of the document drawn to scale from the places of its words, the place asked for marked.
 * For the eye and the mouse only: the text below it holds the same words and links.
 */
export function PageDrawing({ page, reportHref, caption }: Props) {
  const { width, height, words, frames, marked } = page;
  return (
    <figure className="page-drawing">
      <figcaption className="sr-only">{caption}</figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" lang="zh-CN">
        <rect className="page-sheet" width={width} height={height} />
        {frames.map((box, index) => (
          <Frame key={index} box={box} className="page-frame" />
        ))}
        {marked.map((box, index) => (
          <Frame key={index} box={withRoom(box)} className="page-mark" data-marked="" />
        ))}
        {words.map(({ at, readAs, ...each }) =>
          readAs ? (
            <a
              key={at.start}
              className="place"
              href={`${reportHref}#${placeAnchor(readAs)}`}
              tabIndex={-1}
            >
              <Words {...each} />
            </a>
          ) : (
            <Words key={at.start} {...each} />
          ),
        )}
      </svg>
    </figure>
  );
}
