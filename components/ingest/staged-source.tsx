import { clsx } from "clsx";
import type { Locale } from "@/lib/domain";
import { cellId } from "@/lib/domain";
import { translator } from "@/lib/i18n";
import type { ScreenedDocument } from "@/lib/screening";
import type { SourceView } from "@/lib/views";
import { placeAnchor } from "@/components/provenance/source-text";
import { segmentText, type TextSegment } from "@/components/provenance/text-segments";

/** Beyond this the page would choke; the whole text is on the report page once it is saved. */
const SHOWN = 200_000;

/** Where a place of the text stands on this page. */
export function stagedAnchor(start: number): string {
  return `at-${start}`;
}

function marksOf({ parsed }: ScreenedDocument): SourceView["marks"] {
  const cells = parsed.cells.flatMap((cell) =>
    cell.at ? [{ ...cell.at, kind: "cell" as const, id: cellId(cell) }] : [],
  );
  const figures = parsed.figures.map(({ at }, index) => ({
    ...at,
    kind: "figure" as const,
    id: String(index),
  }));
  const findings = parsed.findings.flatMap(({ at }, index) =>
    at.map((span) => ({ ...span, kind: "finding" as const, id: String(index) })),
  );
  return [...cells, ...figures, ...findings].sort((one, other) => one.start - other.start);
}

function Segment({ segment }: { segment: TextSegment }) {
  const id = stagedAnchor(segment.start);
  const look = clsx("staged", segment.doubted && "doubted");
  if (segment.place?.kind === "cell" && segment.text.trim()) {
    return (
      <a
        id={id}
        className={clsx("place", look)}
        href={`#${placeAnchor({ kind: "cell", id: segment.place.id })}`}
      >
        {segment.text}
      </a>
    );
  }
  return (
    <span id={id} className={clsx(look, segment.place && "figure-place")}>
      {segment.text}
    </span>
  );
}

type Props = { screened: ScreenedDocument; locale: Locale };

/**
 * The text as decoded, beside the reading. Fragments do the linking, so it works without script;
 * what the document holds is text here and never markup.
 */
export function StagedSource({ screened, locale }: Props) {
  const t = translator(locale);
  const { text } = screened;
  const range = { start: 0, end: Math.min(text.length, SHOWN) };
  const segments = segmentText({ text, marks: marksOf(screened) }, null, range);
  return (
    <div
      className="source-text staged-source"
      role="region"
      aria-label={t("desk.source")}
      // A region that scrolls must be reachable by keyboard.

      tabIndex={0}
    >
      {text.length > SHOWN && <p>{t("desk.source.cut", { n: SHOWN })}</p>}
      {segments.map((segment) => (
        <Segment key={segment.start} segment={segment} />
      ))}
    </div>
  );
}
