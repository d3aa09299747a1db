import { clsx } from "clsx";
import type { Span } from "@/lib/domain";
import type { SourceView } from "@/lib/views";
import { segmentText, type TextSegment } from "./text-segments";

type Props = {
  source: Pick<SourceView, "text" | "marks">;
  /** Address of the report page: places lead to its cells and figures. */
  reportHref: string;
  asked: Span | null;
  range?: Span;
};

/** The id of a cell's or a figure's element on the report page. */
export function placeAnchor({ kind, id }: { kind: "cell" | "figure"; id: string }): string {
  return `${kind}-${id}`;
}

function Segment({ segment, reportHref }: { segment: TextSegment; reportHref: string }) {
  const inner = segment.asked ? <mark data-asked="">{segment.text}</mark> : segment.text;
  if (segment.place && segment.text.trim()) {
    return (
      <a
        className={clsx("place", segment.doubted && "doubted")}
        href={`${reportHref}#${placeAnchor(segment.place)}`}
      >
        {inner}
      </a>
    );
  }
  return segment.doubted ? <span className="doubted">{inner}</span> : inner;
}

/** A document's text as decoded, its cells and figures linked, the place asked for marked. */
export function SourceText({ source, reportHref, asked, range }: Props) {
  const segments = segmentText(source, asked, range);
  return segments.map((segment) => (
    <Segment
      key={`${segment.start}${segment.text && "-"}`}
      segment={segment}
      reportHref={reportHref}
    />
  ));
}
